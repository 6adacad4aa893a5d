import { z } from 'zod';
import { MinimumPayment, minimumPayment as computed } from '../charges/minimumPayment';
import { balanceFields, isCountable, isDueBefore, isOneOrTheOther, knownBalanceOf } from './balanceFields';
import { computation } from './computation';
import { Dollars } from './dollars';
import { planFields } from './planFields';

const input = z
  .strictObject({
    ...balanceFields,
    ...planFields,
    assessed: Dollars.optional().describe(
      'what the IRS has recorded, without interest and penalties that came on top since, in dollars: "34200.00" or 34200; left out, it is not known',
    ),
  })
  .refine(isOneOrTheOther, { path: ['tax'] })
  .refine(isDueBefore, { path: ['dueDate'] })
  .refine((given) => isCountable(given, given.firstPayment), { path: ['firstPayment'] })
  .refine((given) => isCountable(given, given.collectionEnds), { path: ['collectionEnds'] });

/** The smallest monthly payment by the time to collect and by the form, and the kinds of plan that are open (IRC 6159). */
export const minimumPayment = computation({
  input,
  output: MinimumPayment,
  example: { asOf: '2026-11-22', total: '36000.00', dueDate: '2025-04-15', collectionEnds: '2035-06-02' },
  compute: (given, { factBook }) => computed(knownBalanceOf(given), factBook),
});
