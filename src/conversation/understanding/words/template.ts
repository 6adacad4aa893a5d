import { fold } from '../fold';

/** All phrases that a pattern of a words file stands for, as bare words: `(my|the) (account|) frozen` is four of them. */
export function phrasesOf(template: string): readonly string[] {
  const cursor: Cursor = { template: bareTemplate(template), at: 0 };
  return alternatives(cursor).map((each) => each.replace(/\s+/g, ' ').trim());
}

/** The words of the phrases of a pattern, whose groups stand between words and never inside one. */
export const wordsOf = (template: string): readonly string[] =>
  bareTemplate(template)
    .split(/[ ()|]+/)
    .filter(Boolean);

/** A pattern as bare words, its groups kept; its blanks may be doubled, which counts for nothing. */
export const bareTemplate = (template: string): string =>
  fold(template, Infinity)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}()| ]+/gu, ' ');

interface Cursor {
  readonly template: string;
  at: number;
}

function alternatives(cursor: Cursor): string[] {
  const all = sequence(cursor);
  while (cursor.template[cursor.at] === '|') {
    cursor.at += 1;
    all.push(...sequence(cursor));
  }
  return all;
}

function sequence(cursor: Cursor): string[] {
  let heads = [''];
  while (cursor.at < cursor.template.length && !'|)'.includes(cursor.template.charAt(cursor.at))) {
    const tails = cursor.template[cursor.at] === '(' ? group(cursor) : [literal(cursor)];
    heads = heads.flatMap((head) => tails.map((tail) => head + tail));
  }
  return heads;
}

function group(cursor: Cursor): string[] {
  cursor.at += 1;
  const inside = alternatives(cursor);
  if (cursor.template[cursor.at] !== ')') throw new SyntaxError(`unclosed group: ${cursor.template}`);
  cursor.at += 1;
  return inside;
}

function literal(cursor: Cursor): string {
  const end = cursor.template.slice(cursor.at).search(/[()|]/);
  const text = end < 0 ? cursor.template.slice(cursor.at) : cursor.template.slice(cursor.at, cursor.at + end);
  cursor.at += text.length;
  return text;
}
