import { folded } from '../text/folded';
import { Concept, type WordList } from './concept';
import en from './en.json';
import es from './es.json';
import ht from './ht.json';
import ko from './ko.json';
import misspelled from './oftenMisspelled.json';
import ordinary from './ordinary.json';
import ru from './ru.json';
import { tokensOf } from './token';
import { addPhrase, emptyTrie, type Trie } from './trie';
import vi from './vi.json';
import { symbolOf, vocabularyOf, type Vocabulary } from './vocabulary';
import zh from './zh.json';

/** The phrases of all languages at once, because people mix them, ready to be looked for in one pass. */
export interface Lexicon {
  readonly phrases: Trie;
  readonly vocabulary: Vocabulary;
}

const LISTS: readonly WordList[] = [en, es, zh, vi, ko, ru, ht];

const built = new Map<'lexicon', Lexicon>();

/** The lexicon, made at its first use. */
export function lexicon(): Lexicon {
  const known = built.get('lexicon');
  if (known) return known;
  const made = build();
  built.set('lexicon', made);
  return made;
}

function build(): Lexicon {
  const phrases = emptyTrie();
  const seen = new Set<string>();
  for (const { concept, phrase } of everyPhrase()) {
    const symbols = symbolsIn(phrase);
    addPhrase(phrases, symbols, concept);
    for (const symbol of symbols) if (symbol !== '~') seen.add(symbol);
  }
  return { phrases, vocabulary: vocabularyOf(seen, { misspelled, ordinary }) };
}

const everyPhrase = () =>
  LISTS.flatMap((list) =>
    Concept.options.flatMap((concept) => (list[concept] ?? []).map((phrase) => ({ concept, phrase }))),
  );

/** `make ~ payable to` gives four symbols; the signs of a language without spaces are a symbol each. */
const symbolsIn = (phrase: string): readonly string[] =>
  phrase
    .split(' ')
    .flatMap((part) =>
      part === '~' || part.endsWith('*') ? [folded(part)] : tokensOf(folded(part)).map(({ text }) => text),
    )
    .map(symbolOf);
