/** Answers that carry one value are short; what is longer is not a value. */
export const VALUE_LENGTH = 200;
/** A story in the reader's own words. */
export const STORY_LENGTH = 2_000;

/**
 * Words as they are compared: lower case, without accents, invisible characters or curly marks, one blank between them,
 * and never longer than `length`, so that every reader is bounded. The cut falls between words, not through a number.
 */
export function fold(text: string, length: number): string {
  const head = cut(text, length);
  const plain = PLAIN.test(head) ? head.replace(/`/g, "'").toLowerCase() : unaccented(head);
  return cut(plain.replace(/\s{2,}|[^\S ]/g, ' ').trim(), length);
}

/** Most of what is written here has neither accents nor any other character that has to be looked at. */
const PLAIN = /^[\t\n\r -~]*$/;

const unaccented = (text: string): string =>
  text
    .replace(/[’‘`´ʼ]/g, "'")
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐-―−]/g, '-');

/** Folded text as bare words: `¿Qué es un "lien"?` is `que es un lien`, `don't` is `dont`. */
export const bareWords = (folded: string): string =>
  folded
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic} ]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const lastBlank = head.lastIndexOf(' ');
  return lastBlank > 0 ? head.slice(0, lastBlank) : head;
}
