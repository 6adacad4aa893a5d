import { addDays, dayOf, weekday, yearOf, type LocalDate } from '../kernel/localDate';

/** The legal holidays of the District of Columbia, which IRC 7503 makes count for every taxpayer (D.C. Code 28-2701). */
export type HolidayId =
  | 'new-years-day'
  | 'inauguration-day'
  | 'martin-luther-king-day'
  | 'washingtons-birthday'
  | 'emancipation-day'
  | 'memorial-day'
  | 'juneteenth'
  | 'independence-day'
  | 'labor-day'
  | 'columbus-day'
  | 'veterans-day'
  | 'thanksgiving-day'
  | 'christmas-day';

/** The years of the calendar: 2000 to 2040, and the two more that a clock started in 2040 may run into. */
const HOLIDAY_YEARS = { first: 2000, last: 2042 } as const;

/** Whether the calendar knows this day. Beyond it nobody knows which holidays the law will have: an honest gap. */
export const isInHolidayCalendar = (day: LocalDate): boolean =>
  yearOf(day) >= HOLIDAY_YEARS.first && yearOf(day) <= HOLIDAY_YEARS.last;

/** The holiday kept on this day, where a holiday of a Saturday is kept on Friday and one of a Sunday on Monday (26 CFR 301.7503-1(b)). */
export function legalHoliday(day: LocalDate): HolidayId | undefined {
  if (!isInHolidayCalendar(day)) throw new RangeError(`the holiday calendar does not cover ${day}`);
  return keptIn(yearOf(day)).get(day);
}

interface FixedHoliday {
  readonly id: HolidayId;
  readonly month: number;
  readonly dayOfMonth: number;
  /** The first year of the holiday. */
  readonly since?: number;
  /** Years from one to the next, counted from `since`. */
  readonly everyYears?: number;
  /** Not moved when it falls on a Saturday (D.C. Code 28-2701; 5 U.S.C. 6103(c)). */
  readonly staysOnSaturday?: true;
}

interface WeekdayHoliday {
  readonly id: HolidayId;
  readonly month: number;
  /** 1 is Monday, 4 is Thursday. */
  readonly weekday: number;
  readonly occurrence: 1 | 2 | 3 | 4 | 'last';
}

/** Where two fall on one day (20 January 2025), the later row names it. */
const HOLIDAYS: readonly (FixedHoliday | WeekdayHoliday)[] = [
  { id: 'new-years-day', month: 1, dayOfMonth: 1 },
  { id: 'inauguration-day', month: 1, dayOfMonth: 20, since: 1937, everyYears: 4, staysOnSaturday: true },
  { id: 'martin-luther-king-day', month: 1, weekday: 1, occurrence: 3 },
  { id: 'washingtons-birthday', month: 2, weekday: 1, occurrence: 3 },
  // A legal holiday since D.C. Law 15-288 of April 2005; the IRS first applied it in 2007 (Announcement 2007-16, Notice 2011-17).
  { id: 'emancipation-day', month: 4, dayOfMonth: 16, since: 2005 },
  { id: 'memorial-day', month: 5, weekday: 1, occurrence: 'last' },
  // Public Law 117-17, signed on 17 June 2021 and first kept on Friday 18 June 2021.
  { id: 'juneteenth', month: 6, dayOfMonth: 19, since: 2021 },
  { id: 'independence-day', month: 7, dayOfMonth: 4 },
  { id: 'labor-day', month: 9, weekday: 1, occurrence: 1 },
  { id: 'columbus-day', month: 10, weekday: 1, occurrence: 2 },
  { id: 'veterans-day', month: 11, dayOfMonth: 11 },
  { id: 'thanksgiving-day', month: 11, weekday: 4, occurrence: 4 },
  { id: 'christmas-day', month: 12, dayOfMonth: 25 },
];

type Holidays = ReadonlyMap<LocalDate, HolidayId>;

/** The years that were asked for, at most as many as the calendar has. */
const calendar = new Map<number, Holidays>();

/** The holidays kept in a year, and in the next, because a New Year's Day on a Saturday is kept in the year before. */
function keptIn(year: number): Holidays {
  const known = calendar.get(year);
  if (known) return known;
  const kept = new Map([...holidaysOf(year), ...holidaysOf(year + 1)]);
  calendar.set(year, kept);
  return kept;
}

function holidaysOf(year: number): readonly (readonly [LocalDate, HolidayId])[] {
  return HOLIDAYS.flatMap((holiday) => {
    const kept = 'weekday' in holiday ? onWeekday(holiday, year) : onDate(holiday, year);
    return kept ? [[kept, holiday.id] as const] : [];
  });
}

function onWeekday(
  { month, weekday: wanted, occurrence }: WeekdayHoliday,
  year: number,
): LocalDate | undefined {
  const monthStarts = dayOf(year, month, 1);
  if (!monthStarts) return undefined;
  const first = 1 + ((wanted - weekday(monthStarts) + 7) % 7);
  const inWeek = (week: number) => dayOf(year, month, first + 7 * (week - 1));
  return occurrence === 'last' ? (inWeek(5) ?? inWeek(4)) : inWeek(occurrence);
}

function onDate(holiday: FixedHoliday, year: number): LocalDate | undefined {
  const since = holiday.since ?? year;
  if (year < since || (year - since) % (holiday.everyYears ?? 1) !== 0) return undefined;
  const nominal = dayOf(year, holiday.month, holiday.dayOfMonth);
  return nominal && observed(nominal, holiday);
}

function observed(nominal: LocalDate, holiday: FixedHoliday): LocalDate {
  if (weekday(nominal) === 0) return addDays(nominal, 1);
  return weekday(nominal) === 6 && !holiday.staysOnSaturday ? addDays(nominal, -1) : nominal;
}
