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
export const clock = (pinned: LocalDate | undefined, now: () => number = Date.now): Clock => ({
  now,
  today: (timeZone) => pinned ?? dayIn(zoneOr(timeZone), now()),
});

/** Swedish writes a day as `2026-11-22`. */
const dayIn = (timeZone: string, at: number): LocalDate =>
  day(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at));

/** A zone that this machine does not know is treated as not told. */
function zoneOr(timeZone: string | undefined): string {
  if (timeZone === undefined) return EASTERN;
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return EASTERN;
  }
}
