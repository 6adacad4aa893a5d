import { nearestTo } from './nearestTo';
import type { Notice } from './notice';
import type { NoticeIndex } from './noticeIndex';
import type { Spelling } from './spellingOf';

/** What a spelling names. `exact`: one of these papers and no other; `near`: no known code, but close to these. */
export interface Named {
  readonly how: 'exact' | 'near';
  readonly notices: readonly Notice[];
}

/** The papers that a possible code names; `after` is the word behind it and tells a count (`90 days`) from a code. */
export function namedBy(spelling: Spelling, after: string, index: NoticeIndex): Named | undefined {
  const notice = exactly(spelling, index);
  if (notice) return { how: 'exact', notices: [notice] };
  switch (spelling.prefix) {
    case 'cp':
    case 'lt':
      return near(spelling, index);
    case 'form':
      return formFamily(spelling, index);
    case 'letter':
    case 'paper':
      return index.words.units.has(after) ? undefined : anyPaper(spelling, index);
    case 'none':
      return bare(spelling, after, index);
  }
}

/** The papers that share a number, whatever their prefix. */
export function withNumber(
  numbers: readonly string[],
  { byNumber }: NoticeIndex,
): readonly Notice[] | undefined {
  return numbers
    .flatMap(repaired)
    .map((number) => byNumber.get(number))
    .find((notices) => notices !== undefined);
}

/** The papers whose number goes on with letters: `668`, `5747`; those with a last day first. */
export function familyOf(number: string, { byNumber }: NoticeIndex): readonly Notice[] {
  const family = [...byNumber].filter(
    ([key]) => key.startsWith(number) && /^[a-z]+$/.test(key.slice(number.length)),
  );
  const notices = number.length < 3 ? [] : family.flatMap(([, same]) => same);
  return notices.toSorted((a, b) => b.clocks.length - a.clocks.length);
}

/** Numbers that are years more often than codes: CP2000 must never be read out of "tax year 2000". */
export const isYear = (number: string): boolean => /^(?:19[89]|20\d)\d$/.test(number);

/** Other forms (1040, 843, 12153) are not sent to people about a debt. */
function formFamily({ numbers }: Spelling, index: NoticeIndex): Named | undefined {
  const forms = familyOf(numbers.at(-1) ?? '', index).filter(({ code }) => code.startsWith('Form '));
  return forms.length > 0 ? { how: 'near', notices: forms } : undefined;
}

/** The full name as written, or with letters that look like digits put right (`cp5o4`). People say LT1058 for Letter 1058. */
function exactly({ prefix, numbers }: Spelling, { byName }: NoticeIndex): Notice | undefined {
  const prefixes = prefix === 'lt' ? ['lt', 'letter'] : [prefix];
  const names = numbers.flatMap(repaired).flatMap((number) => prefixes.map((each) => each + number));
  return names.map((name) => byName.get(name)).find((notice) => notice !== undefined);
}

/** The last character is left alone: there a letter is a suffix more often than a digit. `CP075` is CP75. */
function repaired(number: string): readonly string[] {
  const zeros = number.replace(/o/g, '0');
  const digits = inDigits(zeros.slice(0, -1)) + zeros.slice(-1);
  return [...new Set([number, zeros, digits, digits.replace(/^0+(?=\d\d)/, '')])];
}

const inDigits = (text: string): string => text.replace(/o/g, '0').replace(/[il]/g, '1').replace(/s/g, '5');

function near({ prefix, numbers }: Spelling, index: NoticeIndex): Named | undefined {
  const number = numbers.at(-1) ?? '';
  const asDigits = index.byName.get(prefix + inDigits(number));
  const close = /\d/.test(number)
    ? [...(withNumber(numbers, index) ?? []), ...nearestTo(prefix + number, index)]
    : [];
  const notices = [...(asDigits ? [asDigits] : []), ...close];
  return notices.length > 0 ? { how: 'near', notices } : undefined;
}

/** `notice 504`, `letter 504`: the number decides; a year or a number that nobody has is not trusted. */
function anyPaper(spelling: Spelling, index: NoticeIndex): Named | undefined {
  const number = spelling.numbers.at(-1) ?? '';
  if (!/^\d{2,4}[a-z]*$/.test(number)) return undefined;
  const notices = withNumber(spelling.numbers, index);
  if (notices) return { how: isYear(number) ? 'near' : 'exact', notices };
  return spelling.prefix === 'letter' && number.length >= 3 && !isYear(number)
    ? near(spelling, index)
    : undefined;
}

/** Without a prefix `5071C` and `668-W` speak for themselves, and so does `504 notice`; `504` alone says nothing here. */
function bare({ numbers }: Spelling, after: string, index: NoticeIndex): Named | undefined {
  const number = numbers.at(-1) ?? '';
  const spoken = /^\d{3,4}$/.test(number) && index.words.behind.has(after) && !isYear(number) ? [number] : [];
  const notices = withNumber(
    [...numbers.filter((each) => /^\d{3,4}[a-z]{1,3}$/.test(each)), ...spoken],
    index,
  );
  return notices && { how: 'exact', notices };
}
