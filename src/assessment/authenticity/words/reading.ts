import type { Concept } from './concept';
import { deniedWords } from './denial';
import type { Hit } from './hit';
import { lexicon } from './lexicon';
import { askedMenaces } from './question';
import { tokensOf, type Token } from './token';
import { endsFrom } from './trie';
import { symbolsOf } from './vocabulary';

/** What a message says, as the places of the phrases that it holds. */
export interface Reading {
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** Every phrase, said or denied. */
  readonly hits: ReadonlyMap<Concept, readonly Hit[]>;
  /** Those that are neither denied (`we never ask for`), told as a warning against others, nor asked about. */
  readonly said: ReadonlyMap<Concept, readonly Hit[]>;
}

/** Finds every known phrase in one pass over a folded text. */
export function readingOf(folded: string): Reading {
  const tokens = tokensOf(folded);
  const found = phrasesIn(tokens);
  const denied = deniedWords(tokens, {
    denials: found.get('denial') ?? [],
    denialsBehind: found.get('denialBehind') ?? [],
    conditions: found.get('condition') ?? [],
    turns: found.get('turn') ?? [],
    warnings: found.get('warning') ?? [],
  });
  const isAsked = askedMenaces({ folded, tokens }, found.get('question') ?? []);
  const said = new Map(
    [...found].map(([concept, hits]) => [
      concept,
      hits.filter((hit) => !denied[hit.from] && !isAsked(concept, hit)),
    ]),
  );
  return { folded, tokens, hits: found, said };
}

function phrasesIn(tokens: readonly Token[]): ReadonlyMap<Concept, readonly Hit[]> {
  const { phrases, vocabulary } = lexicon();
  const known = new Map<string, readonly string[]>();
  const symbols = tokens.map(({ text }) => {
    const given = known.get(text) ?? symbolsOf(text, vocabulary);
    known.set(text, given);
    return given;
  });
  const hits = new Map<Concept, Hit[]>();
  for (const [from, { sentence }] of tokens.entries()) {
    if (symbols[from]?.length === 0) continue;
    for (const { concept, to } of endsFrom(phrases, symbols, from)) {
      const hit = { from, to, sentence };
      const list = hits.get(concept);
      if (list) list.push(hit);
      else hits.set(concept, [hit]);
    }
  }
  return hits;
}
