import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import { passport as compute, PassportStanding } from '../standing/passport';
import { PassportShield } from '../standing/passportShield';
import { computation } from './computation';
import { Dollars } from './dollars';

const input = z.strictObject({
  assessedDebt: Dollars.describe(
    'assessed and unpaid tax, penalties and interest of all years together: dollars, such as "70000.00"',
  ),
  lienFiled: z
    .boolean()
    .optional()
    .describe('true if a notice of federal tax lien was filed, else false; left out, not known'),
  lienHearingOver: z
    .boolean()
    .optional()
    .describe(
      'true if the time to ask for the hearing about the lien, or that hearing, is over; left out, not known',
    ),
  levyMade: z
    .boolean()
    .optional()
    .describe('true if the IRS has levied for this debt, else false; left out, not known'),
  shields: z
    .array(PassportShield)
    .optional()
    .describe(
      `a list, which may be empty, of what applies: ${PassportShield.options.join(', ')}; left out, not known`,
    ),
  certified: z.boolean().optional().describe('true if notice CP508C came; left out, it did not'),
  paidInFullDate: LocalDate.optional().describe(
    'the day, as YYYY-MM-DD, on which all was paid; left out, it is not all paid',
  ),
  shieldedSince: LocalDate.optional().describe(
    'the day, as YYYY-MM-DD, on which the plan was made, the offer accepted, the relief asked for, or the debt ceased to be enforceable; left out, not known',
  ),
});

/** Whether a debt may be certified to the State Department, and what takes that back (IRC 7345). */
export const passport = computation({
  input,
  output: PassportStanding,
  example: { assessedDebt: '70000.00', lienFiled: true, lienHearingOver: true, shields: [] },
  compute,
});
