import { day, type LocalDate } from '../assessment/kernel/localDate';

/** The one place that knows what time it is. */
export interface Clock {
  /** Milliseconds since 1970; never pinned, because tokens expire and turns are ordered by it. */
  now(): number;
  /** The calendar day where the reader is; in the zone of Washington, D.C., when that is not known. */
  today(timeZone?: string): LocalDate;
}

const EASTERN = 'America/New_York';

/** A clock over the machine's time; a pinned day previews the bot on that date. */
export function clock(pinned: LocalDate | undefined, now: () => number = Date.now): Clock {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (timeZone: string): Intl.DateTimeFormat => {
    const known = formats.get(timeZone) ?? dayFormat(timeZone);
    if (formats.size < MOST_ZONES) formats.set(timeZone, known);
    return known;
  };
  return {
    now,
    today: (timeZone) => pinned ?? day(formatOf(timeZone ?? EASTERN).format(now())),
  };
}

/** There are some six hundred; what else is sent is no zone. */
const MOST_ZONES = 1000;

/** Writes an instant as the day in a zone; one that this machine does not know is treated as not told. Swedish writes a day as `2026-11-22`. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  } catch {
    return dayFormat(EASTERN);
  }
}
