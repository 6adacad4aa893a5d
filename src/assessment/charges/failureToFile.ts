import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { halfUp } from '../kernel/halfUp';
import { daysBetween, LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { MoneyFigure, shown } from '../math/figure';
import { failureToFileMonths, type LateReturn } from './failureToFileMonths';
import { failureToFileSteps } from './failureToFileSteps';
import { minimumPenalty, type MinimumPenalty } from './failureToFileMinimum';
import { postponedNotes } from './postponedDueDate';

/** The penalty for filing late. */
export const FailureToFile = z.object({
  penalty: MoneyFigure,
  /** From the due date to the filing; 0 if the return was on time. */
  daysLate: z.int().nonnegative(),
  /** In exact cents, before the one rounding of their sum. */
  months: z.array(
    z.object({
      number: z.int(),
      firstDay: LocalDate,
      lastDay: LocalDate,
      percent: z.number(),
      charge: z.number(),
      /** The penalty for paying late of this month, which is taken off. */
      lessFailureToPay: z.number(),
    }),
  ),
  /** The minimum of returns more than 60 days late took the place of the months. */
  isMinimum: z.boolean(),
});
export type FailureToFile = z.infer<typeof FailureToFile>;

/**
 * The penalty for filing late, in cents: 5 percent a month of the tax that was not paid in time, at most 25, less the penalty
 * for paying late of the same months, and not below the minimum after 60 days (IRC 6651(a)(1), (b)(1), (c)(1)(A), (f)).
 */
export function failureToFile(late: LateReturn, factBook: FactBook): Result<FailureToFile, Unknown> {
  const months = failureToFileMonths(late, factBook);
  if (!months.ok) return err(unknownFor(months.error));
  const minimum = minimumPenalty(late, months.value, factBook);
  if (!minimum.ok) return err(unknownFor(minimum.error));
  const { charged, isLate, due } = months.value;
  const byMonths = halfUp(
    charged.reduce((sum, { charge, lessFailureToPay }) => sum + charge - lessFailureToPay, 0),
  );
  const least = minimum.value?.cents ?? 0;
  const cents = Math.max(byMonths, least);
  const isMinimum = least > byMonths;
  const math = { ...months.value, filedDate: late.filedDate, byMonths, minimum: minimum.value, cents };
  const notes = [...postponedNotes(due), ...(isMinimum ? minimumNotes(late, minimum.value) : [])];
  return ok({
    penalty: { cents, ...shown(failureToFileSteps(math, factBook), notes) },
    daysLate: isLate ? daysBetween(due.day, late.filedDate) : 0,
    months: charged.map(({ number, firstDay, lastDay, percent, charge, lessFailureToPay }) => ({
      number,
      firstDay,
      lastDay,
      percent,
      charge,
      lessFailureToPay,
    })),
    isMinimum,
  });
}

const minimumNotes = ({ dueDate }: LateReturn, minimum: MinimumPenalty | undefined): readonly Assumption[] =>
  minimum?.inDoubtFrom
    ? [
        {
          assumption: 'minimum-from-date-of-law',
          values: { dueDate: { day: dueDate }, moved: { day: minimum.inDoubtFrom } },
        },
      ]
    : [];
