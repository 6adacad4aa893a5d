import { plainPhrases } from './phraseBook';
import { allPhrases } from './words';

/** Fillers by the word that they share with the end they stand at, the longest first. */
const lead = Map.groupBy(byLength(allPhrases('leadFillers')), firstWord);
const tail = Map.groupBy(byLength(allPhrases('tailFillers')), lastWord);

/** What is left when polite words at either end ("can you … please") are taken off until it is known, else all of it. */
export function trimFillers(words: string, isKnown: (words: string) => boolean): string {
  for (const shorter of shortened(words, withoutLead)) {
    const known = shortened(shorter, withoutTail).find(isKnown);
    if (known !== undefined) return known;
  }
  return words;
}

/** More polite words than this are a sentence of their own. */
const MOST_FILLERS = 6;

/** The words, and what is left of them each time a filler is taken off. */
function shortened(words: string, cut: (words: string) => string | undefined): readonly string[] {
  const all = [words];
  for (let left = cut(words); left !== undefined && all.length <= MOST_FILLERS; left = cut(left))
    all.push(left);
  return all;
}

function withoutLead(words: string): string | undefined {
  const filler = lead.get(firstWord(words))?.find((each) => words.startsWith(`${each} `));
  return filler === undefined ? undefined : words.slice(filler.length + 1);
}

function withoutTail(words: string): string | undefined {
  const filler = tail.get(lastWord(words))?.find((each) => words.endsWith(` ${each}`));
  return filler === undefined ? undefined : words.slice(0, -filler.length - 1);
}

function firstWord(words: string): string {
  return words.split(' ', 1)[0] ?? '';
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

function byLength(phrases: readonly string[]): readonly string[] {
  return [...plainPhrases(phrases)].sort((a, b) => b.length - a.length);
}
