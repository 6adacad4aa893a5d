import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import { SocialSecurityBenefit } from '../levy/socialSecurityBenefit';
import { SocialSecurityLevy, socialSecurityLevy as levyOf } from '../levy/socialSecurityLevy';
import { computation } from './computation';
import { Dollars } from './dollars';

/** What a levy takes of a monthly Social Security benefit (IRC 6331(h)). */
export const socialSecurityLevy = computation({
  input: z.strictObject({
    monthlyBenefit: Dollars.describe(
      'dollars as a decimal string such as "1800.00", or a whole number: what is paid each month before the levy',
    ),
    benefit: SocialSecurityBenefit.default('retirement').describe(
      `one of ${SocialSecurityBenefit.options.join(', ')}; retirement if left out`,
    ),
    levyBy: z
      .enum(['automatic', 'revenue-officer'])
      .default('automatic')
      .describe(
        'one of automatic, revenue-officer: the Federal Payment Levy Program, or a paper levy; automatic if left out',
      ),
    payDate: LocalDate.optional().describe('a day as YYYY-MM-DD: of the payment; today if left out'),
  }),
  output: SocialSecurityLevy,
  example: { monthlyBenefit: '1800.00' },
  compute: ({ payDate, ...input }, { factBook, asOf }) =>
    levyOf({ ...input, payDate: payDate ?? asOf }, factBook),
});
