import { z } from 'zod';
import type { KnownBalance } from '../charges/knownBalance';
import { MinimumPayment, minimumPayment as computed } from '../charges/minimumPayment';
import { balanceFields, balanceRules, isCountable, knownBalanceOf } from './balanceFields';
import { computation } from './computation';
import { Dollars, IN_DOLLARS } from './dollars';
import { isEndCountable, planFields } from './planFields';

const input = balanceRules(
  z.strictObject({
    ...balanceFields,
    ...planFields,
    assessed: Dollars.optional().describe(
      `what the IRS has recorded, without interest and penalties that came on top since, not more than all that is owed, ${IN_DOLLARS}; left out, it is not known`,
    ),
  }),
)
  .refine((given) => isCountable(given, given.firstPayment), { path: ['firstPayment'] })
  .refine(isEndCountable, { path: ['collectionEnds'] })
  .refine(isPartOfAll, { path: ['assessed'] });

const PARTS = ['tax', 'failureToFilePenalty', 'failureToPayPenalty', 'otherPenalties', 'interest'] as const;

/** The smallest monthly payment by the time to collect and by the form, and the kinds of plan that are open (IRC 6159). */
export const minimumPayment = computation({
  input,
  output: MinimumPayment,
  example: { asOf: '2026-11-22', total: '36000.00', dueDate: '2025-04-15', collectionEnds: '2035-06-02' },
  compute: (given, { factBook }) => computed(knownBalanceOf(given), factBook),
});

type Given = Pick<KnownBalance, 'total' | (typeof PARTS)[number]> & {
  readonly assessed?: number | undefined;
};

/** What is recorded is no more than everything. */
function isPartOfAll({ assessed = 0, ...given }: Given): boolean {
  return assessed <= (given.total ?? PARTS.reduce((sum, part) => sum + (given[part] ?? 0), 0));
}
