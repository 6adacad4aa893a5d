import { fold, numberHintWords } from '../conversation/understanding';

/** What the words beside a number say that it is. */
export interface NumberHint {
  readonly of: 'taxId' | 'ein' | 'card' | 'account';
  /** "Number", "no." or a colon stands between: the digits that follow are surely it. */
  readonly named: boolean;
}

/** How many characters beside a number are looked at. */
export const REACH = 80;

/** The hint of the words that lead straight to a number, such as "my account number is". */
export function hintBefore(words: string): NumberHint | undefined {
  const folded = plainWords(words);
  const hint = HINTS.find(({ before }) => before.test(folded));
  return hint && { of: hint.of, named: NAMED.test(folded) };
}

/** The hint of the words straight after a number, such as "is my routing number". */
export function hintAfter(words: string): NumberHint | undefined {
  const folded = plainWords(words);
  const hint = HINTS.find(({ after }) => after.test(folded));
  return hint && { of: hint.of, named: true };
}

/** Folding trims, and a blank beside the number changes nothing. */
const plainWords = (words: string): string => fold(words, REACH * 4);

const BETWEEN = numberHintWords('between');
const LINKING = numberHintWords('linking');
const MARK = '[\\s:#=.,\'"()/_-]';

const HINTS = (['ein', 'taxId', 'card', 'account'] as const).map((of) => {
  const names = numberHintWords(of);
  return {
    of,
    before: new RegExp(`(?<!\\p{L})(?:${names})(?:${MARK}|(?<!\\p{L})(?:${BETWEEN})(?!\\p{L})){0,30}$`, 'u'),
    after: new RegExp(
      `^[,) ]{0,3}(?:(?:${LINKING})(?!\\p{L})|[=(])${MARK}{0,3}(?:(?:${BETWEEN}) ){0,5}(?:${names})(?!\\p{L})`,
      'u',
    ),
  };
});

const NAMED = new RegExp(
  `(?:(?<!\\p{L})(?:${numberHintWords('number')})|[#:=])[^\\p{L}]{0,9}(?:(?:${BETWEEN})[^\\p{L}]{1,4}){0,4}(?:${BETWEEN})?[^\\p{L}]{0,4}$`,
  'u',
);
