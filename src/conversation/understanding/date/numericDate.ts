import { type LocalDate } from '../../../assessment';
import { dayWithoutYear, plausibleDay, yearWritten } from './calendarYears';
import type { DateFrame, DatePattern } from './dateMention';

/** Dates in digits: year first, month first as US letters print it, or day first where only that can be meant. */
export const numericDates: readonly DatePattern[] = [
  {
    form: 'whole',
    pattern: /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[/.-]\d)/g,
    days: (m) => [plausibleDay(Number(m[1]), Number(m[3]), Number(m[4]))],
  },
  {
    form: 'whole',
    pattern: /(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?('\d{2}|\d{4}|\d{2})(?!\d|[/.-]\d)/g,
    days: (m, frame) => inEitherOrder(parts(m[1], m[3]), frame, m[2] === '.', m[4]),
  },
  {
    form: 'whole',
    pattern: /(?<![\d/.,$-])(\d{1,2}) (\d{1,2}) ((?:19|20)\d{2})(?!\d|[/.,-]\d)/g,
    days: (m, frame) => inEitherOrder(parts(m[1], m[2]), frame, false, m[3]),
  },
  {
    form: 'no-year',
    pattern: /(?<![\d/.,$-])(\d{1,2}) ?([/-]) ?(\d{1,2})(?!\d| ?[/.,-] ?\d)/g,
    days: (m, frame) => inEitherOrder(parts(m[1], m[3]), frame, false),
  },
];

/** Eight digits and nothing else, as some people copy a date: `10272026` or `20261027`. */
export function daysOfEightDigits(text: string, frame: DateFrame): readonly (LocalDate | undefined)[] {
  if (!/^\d{8}$/.test(text)) return [];
  const yearFirst = plausibleDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (yearFirst) return [yearFirst];
  return inEitherOrder(parts(text.slice(0, 2), text.slice(2, 4)), frame, false, text.slice(4));
}

type Parts = readonly [number, number];
const parts = (first = '', second = ''): Parts => [Number(first), Number(second)];

function inEitherOrder(
  [first, second]: Parts,
  frame: DateFrame,
  dotted: boolean,
  year?: string,
): readonly (LocalDate | undefined)[] {
  const dayIn = (month: number, dayOfMonth: number) =>
    year === undefined
      ? dayWithoutYear(month, dayOfMonth, frame)
      : plausibleDay(yearWritten(year, frame.today), month, dayOfMonth);
  const monthFirst = dayIn(first, second);
  const dayFirst = dayIn(second, first);
  if (!monthFirst || !dayFirst || monthFirst === dayFirst) return [monthFirst ?? dayFirst];
  return frame.monthFirst && !dotted ? [monthFirst] : [monthFirst, dayFirst];
}
