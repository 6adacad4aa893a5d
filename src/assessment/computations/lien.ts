import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import { lien as compute, LienStanding } from '../standing/lien';
import { computation } from './computation';
import { Dollars } from './dollars';

const input = z.strictObject({
  balance: Dollars.describe('the unpaid assessed balance of all years: dollars, such as "18000.00"'),
  noticeFiled: z
    .boolean()
    .optional()
    .describe('true if a notice of federal tax lien is on public record, else false; left out, not known'),
  satisfiedDate: LocalDate.optional().describe(
    'the day, as YYYY-MM-DD, on which all was paid or the time to collect ended; left out, neither has happened',
  ),
  released: z
    .boolean()
    .optional()
    .describe('true if the certificate of release was issued, else false; left out, not known'),
  planKind: z
    .enum(['guaranteed', 'simple', 'direct-debit', 'other', 'none'])
    .optional()
    .describe(
      'the plan that the debt is paid by: guaranteed, simple, direct-debit, other or none; left out, not known',
    ),
  planMonths: z
    .int()
    .min(0)
    .max(600)
    .optional()
    .describe('months in which the plan pays everything, such as 48; left out, not known'),
  collectionMonthsLeft: z
    .int()
    .min(0)
    .max(600)
    .optional()
    .describe('whole months left of the time to collect, such as 80; left out, not known'),
  paymentsMade: z
    .int()
    .min(0)
    .max(600)
    .optional()
    .describe('direct-debit payments made one after the other, such as 3; left out, not known'),
  inCompliance: z
    .boolean()
    .optional()
    .describe(
      'true if every return of the last three years is filed and every other payment made; left out, not known',
    ),
  defaulted: z
    .boolean()
    .optional()
    .describe('true if this or an earlier direct-debit plan was in default; left out, not known'),
});

/** Whether a lien is put on record, when it must be released, and what undoes it (IRC 6321, 6323(j), 6325). */
export const lien = computation({
  input,
  output: LienStanding,
  example: { balance: '18000.00', noticeFiled: true, planKind: 'direct-debit', planMonths: 48 },
  compute,
});
