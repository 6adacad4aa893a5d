import { z } from 'zod';
import { centsOf } from '../kernel/cents';

/** Dollars as people and programs write them in JSON: `"34200.00"`, `"34200"` or `34200`; inside they are cents. A number with cents is refused, because it may be rounded. */
export const Dollars = z
  .union([z.string().regex(/^\d{1,10}(\.\d{1,2})?$/), z.int().nonnegative().max(9_999_999_999)])
  .transform((dollars) => centsOf(String(dollars)));
