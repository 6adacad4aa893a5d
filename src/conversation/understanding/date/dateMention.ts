import type { LocalDate } from '../../../assessment';

/** How a day was named, which decides how far it is trusted: a whole date, one without its year, or one counted from today. */
export type DateForm = 'whole' | 'no-year' | 'relative' | 'day-only';

/** A place in the words that names a day. No day at all means that no calendar has it; two mean that both were possible. */
export interface DateMention {
  readonly form: DateForm;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly days: readonly LocalDate[];
}

/** The day to count from, the month-first habit of the language, the day that is being corrected, and the day that the answer cannot be before. */
export interface DateFrame {
  readonly today: LocalDate;
  readonly monthFirst: boolean;
  readonly about?: LocalDate | undefined;
  readonly after?: LocalDate | undefined;
}

/** One way to name a day: where it stands in folded text, and which days it can mean. */
export interface DatePattern {
  readonly form: DateForm;
  readonly pattern: RegExp;
  days(match: RegExpExecArray, frame: DateFrame): readonly (LocalDate | undefined)[];
}
