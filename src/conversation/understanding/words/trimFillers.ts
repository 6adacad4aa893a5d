import { plainPhrases } from './phraseBook';
import { allPhrases } from './words';

const lead = byLength(allPhrases('leadFillers'));
const tail = byLength(allPhrases('tailFillers'));

/** Takes polite words off both ends ("can you … please") until what is left is known, or nothing more can go. */
export function trimFillers(words: string, isKnown: (words: string) => boolean): string {
  let left = words;
  while (!isKnown(left)) {
    const shorter = withoutLead(left) ?? withoutTail(left);
    if (shorter === undefined) return left;
    left = shorter;
  }
  return left;
}

function withoutLead(words: string): string | undefined {
  const filler = lead.find((each) => words.startsWith(`${each} `));
  return filler === undefined ? undefined : words.slice(filler.length + 1);
}

function withoutTail(words: string): string | undefined {
  const filler = tail.find((each) => words.endsWith(` ${each}`));
  return filler === undefined ? undefined : words.slice(0, -filler.length - 1);
}

function byLength(phrases: readonly string[]): readonly string[] {
  return [...plainPhrases(phrases)].sort((a, b) => b.length - a.length);
}
