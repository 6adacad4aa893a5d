import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import { ExemptProperty } from '../levy/exemptProperties';
import { exemptProperty as exemptIn } from '../levy/exemptProperty';
import { computation } from './computation';
import { Dollars } from './dollars';

const dollars = 'dollars as a decimal string such as "9500.00", or a whole number';

/** What no levy may take (IRC 6334(a)). */
export const exemptProperty = computation({
  input: z.strictObject({
    levyDate: LocalDate.optional().describe('a day as YYYY-MM-DD: of the levy; today if left out'),
    levyAmount: Dollars.optional().describe(`${dollars}: all that the levy is for`),
    householdValue: Dollars.optional().describe(
      `${dollars}: furniture, food, fuel and personal effects of the household together`,
    ),
    toolsValue: Dollars.optional().describe(`${dollars}: books and tools of a trade together`),
  }),
  output: ExemptProperty,
  example: { levyDate: '2026-11-22', levyAmount: '8400.00', householdValue: '9500.00' },
  compute: ({ levyDate, ...input }, { factBook, asOf }) =>
    exemptIn({ ...input, levyDate: levyDate ?? asOf }, factBook),
});
