import { z } from 'zod';
import { PovertyRegion } from '../facts/livingFacts';
import { LocalDate } from '../kernel/localDate';
import {
  privateCollection as compute,
  PrivateCollection,
  PrivateCollectionBar,
} from '../standing/privateCollection';
import { computation } from './computation';
import { Dollars } from './dollars';

const input = z.strictObject({
  bars: z
    .array(PrivateCollectionBar)
    .optional()
    .describe(
      `a list, which may be empty, of what applies: ${PrivateCollectionBar.options.join(', ')}; left out, not known`,
    ),
  adjustedGrossIncome: Dollars.optional().describe(
    'adjusted gross income of the latest return: dollars a year, such as "31000.00"; left out, not known',
  ),
  household: z
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe('persons in the household, the filer counted: 1 to 50, such as 2; left out, not known'),
  region: PovertyRegion.default('contiguous').describe(
    'contiguous for the 48 states, D.C. and the territories, alaska, or hawaii; left out, contiguous',
  ),
  assessmentDate: LocalDate.optional().describe(
    'the day on which the IRS recorded the tax, as YYYY-MM-DD; left out, not known',
  ),
  lastContactDate: LocalDate.optional().describe(
    'the day of the last call or letter between the person and the IRS about this debt, as YYYY-MM-DD; left out, not known',
  ),
});

/** Whether a private agency may be given the account, and what it may do (IRC 6306). */
export const privateCollection = computation({
  input,
  output: PrivateCollection,
  example: { bars: [], adjustedGrossIncome: '31000.00', household: 1 },
  compute,
});
