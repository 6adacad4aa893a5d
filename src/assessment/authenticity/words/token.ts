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
  for (const { 0: match, index } of folded.matchAll(WORD)) {
    if (END.test(match)) sentence += isAbbreviation(tokens.at(-1), index) ? 0 : 1;
    else for (const { text, from, to } of wordsIn(match, index)) tokens.push({ text, from, to, sentence });
  }
  return tokens;
}

/** `P.O. Box`, `J. Whitfield`: a point behind a single letter ends nothing. */
const isAbbreviation = (before: Token | undefined, at: number): boolean =>
  before?.to === at && /^[a-z]$/.test(before.text);

type Word = Omit<Token, 'sentence'>;

function wordsIn(match: string, at: number): readonly Word[] {
  if (!SIGN.test(match)) return [{ text: match.replace(/['’`´]/g, ''), from: at, to: at + match.length }];
  const parts = match.matchAll(SIGN_OR_REST);
  return [...parts].map(({ 0: text, index }) => ({ text, from: at + index, to: at + index + text.length }));
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’`´]\p{L}+)*|[.!?;…](?=[\s"'”’)\]]|$)|[。！？；]|\n\s*\n|\$/gu;
const END = /^[.!?;…。！？；\n]/;
const SIGN = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const SIGN_OR_REST =
  /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]|[^\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]+/gu;
