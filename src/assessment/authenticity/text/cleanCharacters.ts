import type { TextTrick } from './textTrick';

/** Text after one step of cleaning, and the disguises that the step took off. */
export interface Cleaned {
  readonly text: string;
  readonly tricks: readonly TextTrick[];
}

/** Takes out what a reader cannot see and brings styled letters back to plain ones; the case and the script stay. */
export function cleanCharacters(raw: string): Cleaned {
  const turned = readBackwards(raw.toWellFormed().replace(/\r\n?/g, '\n'));
  const seen = turned.replace(invisible, '').replace(controls, '');
  const plain = plainLetters(seen);
  return {
    text: plain.replace(stackedMarks, ''),
    tricks: [
      ...(directionMark.test(raw) ? (['direction-marks'] as const) : []),
      ...(hiddenInAWord.test(raw) ? (['hidden-characters'] as const) : []),
      ...(styled.test(seen) ? (['styled-letters'] as const) : []),
      ...(marksOnALetter.test(plain) ? (['stacked-marks'] as const) : []),
    ],
  };
}

const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const hiddenInAWord =
  /[\p{L}\p{N}.][\u00ad\u034f\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}][\p{L}\p{N}.]/u;
const directionMark = /[\u202a\u202b\u202d\u202e\u2066-\u2069]/;

/** Letters of another set that look like ours: mathematical, full width, circled, squared, letters of flags. */
const styled =
  /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\u{1f110}-\u{1f189}]|[\u{1f1e6}-\u{1f1ff}]{3}/u;
const stackedMarks = /[\u0300-\u036f\u0488\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const marksOnALetter =
  /\p{L}[\u0300-\u036f\u0488\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20e2\ufe20-\ufe2f]/u;

/** What stands between "from right to left" and its end is seen the other way round. */
const readBackwards = (text: string): string =>
  text.includes('\u202e')
    ? text.replace(/\u202e([^\u202a-\u202e\n]*)\u202c?/g, (_, turned: string) =>
        [...turned].reverse().join(''),
      )
    : text;

const plainLetters = (text: string): string =>
  text
    .replace(/[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu, letterOfSquare)
    .replace(/[\u{1f1e6}-\u{1f1ff}]{3,}/gu, lettersOfFlags)
    .replace(/[\ufdf0-\ufdfd]/g, ' ')
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2012]/g, '-');

/** Negative circled letters start at U+1F150, negative squared ones at U+1F170. */
function letterOfSquare(symbol: string): string {
  const code = symbol.codePointAt(0) ?? 0;
  return letter(code - (code < 0x1f170 ? 0x1f150 : 0x1f170));
}

const lettersOfFlags = (symbols: string): string =>
  Array.from(symbols, (each) => letter((each.codePointAt(0) ?? 0) - 0x1f1e6)).join('');

const letter = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);
