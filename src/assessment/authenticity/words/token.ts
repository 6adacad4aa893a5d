/** One word of a message: its text as it is compared, where it stands, and in which sentence. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** The words of a folded text. Chinese, Japanese and Korean have no spaces we could trust: there each sign is a word. */
export function tokensOf(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of folded.matchAll(WORD)) {
    if (END.test(match[0])) sentence += isAbbreviation(tokens.at(-1), match.index) ? 0 : 1;
    else {
      const text = match[0].replace(/['’`´]/g, '');
      tokens.push({ text, from: match.index, to: match.index + match[0].length, sentence });
    }
  }
  return tokens;
}

/** `P.O. Box`, `J. Whitfield`: a point behind a single letter ends nothing. */
const isAbbreviation = (before: Token | undefined, at: number): boolean =>
  before?.to === at && /^[a-z]$/.test(before.text);

const SIGN = String.raw`[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]`;
const LETTERS = String.raw`(?:(?!${SIGN})[\p{L}\p{M}\p{N}])+`;
const STOP = String.raw`[.!?;…](?=[\s"'”’)\]]|$)|[。！？；]|\n\s*\n|\$`;
const WORD = new RegExp(`${SIGN}|${LETTERS}(?:['’\`´]${LETTERS})*|${STOP}`, 'gu');

const END = /^[.!?;…。！？；\n]/;
