import { z } from 'zod';
import { centsOf } from '../kernel/cents';

/** How an amount is to be written, for the description of its field, which is also what a refusal says. */
export const IN_DOLLARS =
  'in dollars, whole as 9999 or with cents as a string "9999.99", without sign or commas';

/** Dollars as people and programs write them in JSON: `"34200.00"`, `"34200"` or `34200`; inside they are cents. A number with cents is refused, because it may be rounded. */
export const Dollars = z
  .union([z.string().regex(/^\d{1,10}(\.\d{1,2})?$/), z.int().nonnegative().max(9_999_999_999)])
  .transform((dollars) => centsOf(String(dollars)));
