import { phraseBook, plainPhrases } from '../words/phraseBook';
import { allPhrases, phrasesUnder } from '../words/words';
import { GLOSSARY_TERMS, type GlossaryTerm } from './command';

/** The word that is asked about: "what is a lien", "¿qué significa multa?". The word alone is an answer, not a question. */
export function readTerm(words: string): GlossaryTerm | undefined {
  const all = words.split(' ');
  for (let from = 0; from <= Math.min(LONGEST_LEAD, all.length - 1); from += 1) {
    const tails = frames.get(all.slice(0, from).join(' ')) ?? [];
    const rest = all.slice(from).join(' ');
    const term = tails.map((tail) => termBefore(rest, tail)).find((each) => each !== undefined);
    if (term) return term;
  }
  return undefined;
}

const terms = phraseBook(GLOSSARY_TERMS.map((term) => [term, phrasesUnder('terms', term)] as const));

/** The words before a term, with the words that may come after it. */
const frames = new Map<string, readonly string[]>();
for (const [lead, tail] of plainPhrases(allPhrases('termFrames')).map(splitFrame))
  frames.set(lead, [...(frames.get(lead) ?? []), tail]);
const LONGEST_LEAD = Math.max(...[...frames.keys()].map((lead) => lead.split(' ').length));

/** Baring a phrase takes the braces off `{term}`. */
function splitFrame(frame: string): readonly [string, string] {
  const [lead = '', tail = ''] = frame.split(/(?<!\S)term(?!\S)/);
  return [lead.trim(), tail.trim()];
}

function termBefore(rest: string, tail: string): GlossaryTerm | undefined {
  if (tail === '') return terms.meaning(rest);
  return rest.endsWith(` ${tail}`) ? terms.meaning(rest.slice(0, -tail.length - 1)) : undefined;
}
