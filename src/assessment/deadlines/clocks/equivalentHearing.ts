import type { FactValue } from '../../facts/fact';
import { addYears, type LocalDate } from '../../kernel/localDate';
import { businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import { countedDraft, type DeadlineDraft } from '../deadlineDraft';
import type { Mailing } from './mailing';

/** What the one year is counted from, and the sections that say so. */
export interface YearCount extends Mailing {
  /** The day that the year starts after: that of the letter, or the end of the five business days after a lien filing. */
  readonly startsAfter: LocalDate;
  readonly years: FactValue<number>;
  readonly sources: readonly string[];
}

/** The hearing that is still open after the 30 days: one year, without a way to the Tax Court (26 CFR 301.6330-1(i), 301.6320-1(i)). */
export function equivalentHearing(input: ClockInput, year: YearCount): DeadlineDraft {
  return countedDraft(
    { ...input, printedDay: undefined },
    {
      kind: 'equivalent-hearing',
      rule: 'equivalent-hearing-one-year',
      count: { amount: year.years.value, unit: 'years' },
      countedFrom: year.countedFrom,
      countedDay: addYears(year.startsAfter, year.years.value),
      rolls: true,
      planFor: businessDayOnOrBefore(addYears(year.planFrom, year.years.value)),
      facts: [year.years],
      sources: year.sources,
    },
  );
}
