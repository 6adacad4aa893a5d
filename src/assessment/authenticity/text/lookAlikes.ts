/**
 * A word in Latin letters when it was written with letters that only look like them (`іrѕ`, `ΙRЅ`, `ɪʀꜱ`), in lower
 * case; a letter with no Latin look-alike stays as it is.
 */
export function inLatin(word: string): string {
  const lower = word.toLowerCase();
  return foreignLetter.test(lower) ? Array.from(lower, (each) => latinOf.get(each) ?? each).join('') : lower;
}

/** Whether one word mixes Latin letters with look-alikes of another script: no language does. */
export const mixesScripts = (word: string): boolean =>
  foreignLetter.test(word) && /[a-z]/i.test(word) && anyLookAlike.test(word.toLowerCase());

/** Whether a word is made of look-alikes alone, so that it reads as a Latin one (`сор`). */
export const isAllLookAlikes = (word: string): boolean =>
  foreignLetter.test(word) && Array.from(word.toLowerCase()).every((each) => latinOf.has(each));

const foreignLetter = /[^\u0000-\u024f]|[ıſƖ]/u;

/** Written as pairs: the look-alikes, then the letter that they are read as. Unicode UTS 39 calls them confusables. */
const looksLike: readonly (readonly [string, string])[] = [
  ['аαɑᴀ', 'a'],
  ['вьβʙƅ', 'b'],
  ['сϲᴄⅽ', 'c'],
  ['ԁᴅⅾ', 'd'],
  ['еεєҽᴇ', 'e'],
  ['ꜰϝ', 'f'],
  ['ɡցɢ', 'g'],
  ['һհнʜᏂ', 'h'],
  ['іιıɩɪӏ\u04cfꭵƖ', 'i'],
  ['јϳᴊ', 'j'],
  ['кκᴋ', 'k'],
  ['ʟⅼ', 'l'],
  ['мᴍⅿ', 'm'],
  ['пηոɴ', 'n'],
  ['оοօᴏσ', 'o'],
  ['рρᴘ', 'p'],
  ['ԛզ', 'q'],
  ['гʀᴦɾꭱ', 'r'],
  ['ѕꜱʂꮪſ', 's'],
  ['тτᴛ', 't'],
  ['υսᴜ', 'u'],
  ['ѵνᴠⅴ', 'v'],
  ['ԝωᴡ', 'w'],
  ['хχⅹ', 'x'],
  ['уγʏү', 'y'],
  ['ᴢʐ', 'z'],
];

const latinOf: ReadonlyMap<string, string> = new Map(
  looksLike.flatMap(([likes, latin]) => Array.from(likes, (like) => [like.toLowerCase(), latin] as const)),
);

const anyLookAlike = new RegExp(`[${[...latinOf.keys()].join('')}]`, 'u');
