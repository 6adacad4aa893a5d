import type { KnownBalance } from '../charges/knownBalance';
import { failureToPayMonths } from '../charges/failureToPayMonths';
import { effectiveDueDate } from '../charges/postponedDueDate';
import { yearOf, type LocalDate } from '../kernel/localDate';
import type { Assumption } from '../math/assumption';
import { papersOf } from '../papersOf';
import type { ComparedCase } from './optionMoney';

/** How much of failure to pay a balance holds, where months of it were not asked for, and what that takes for granted. */
export interface ChargedInRelief {
  readonly percent: number;
  readonly assumptions: readonly Assumption[];
}

/**
 * The percent of failure to pay charged so far on a year of the pandemic relief (Notice 2024-7, section III), or `undefined`
 * where the relief does not reach. Without the day of the first bill it is counted as early as it can be: fewer months were
 * charged then, and more are still to come.
 */
export function chargedInRelief(known: KnownBalance, compared: ComparedCase): ChargedInRelief | undefined {
  const { factBook, asOf } = compared;
  const relief = factBook.charges.covidPayRelief.values.at(-1);
  if (!relief) return undefined;
  const tax = known.total ?? known.tax ?? 0;
  const found = failureToPayMonths(
    {
      ...known,
      dueDate: effectiveDueDate(known.dueDate, true, factBook).day,
      taxUnpaid: tax,
      assessedTax: tax,
      through: asOf,
      payments: [],
      taxYear: yearOf(known.dueDate) - 1,
      firstBillDate: firstBill(compared) ?? relief.value.firstDay,
      filedOnTime: known.filedOnTime ?? true,
      individual: true,
    },
    factBook,
  );
  if (!found.ok || found.value.relief.kind !== 'relief') return undefined;
  const percent = found.value.months.reduce((sum, month) => sum + month.percent, 0);
  const { firstDay, lastDay } = found.value.relief;
  return {
    percent,
    assumptions: [
      { assumption: 'penalty-charged-so-far', values: { percent: { percent } } },
      { assumption: 'pandemic-relief-given', values: { from: { day: firstDay }, to: { day: lastDay } } },
    ],
  };
}

/** Only the CP14 is the first bill; the day of a later letter says nothing about that. */
const firstBill = ({ input, factBook }: ComparedCase): LocalDate | undefined =>
  papersOf(input, factBook).notice?.code === 'CP14' ? input.noticeDate : undefined;
