import { z } from 'zod';
import { HardshipScreen, hardshipScreen } from '../budget/hardshipScreen';
import { computation } from './computation';
import { Dollars } from './dollars';

const input = z.strictObject({
  monthlyIncome: Dollars.describe('gross income of the household: dollars a month, such as 2400'),
  allowedExpenses: Dollars.describe(
    'what the standards allow to live on, as "allowed" of a budget: dollars a month, such as "2550.00"',
  ),
  equity: Dollars.optional().describe(
    'what all that is owned would bring after its loans: dollars, such as 0; left out, not known',
  ),
  uncappedHousing: Dollars.optional().describe(
    'housing within these expenses that was counted as paid because the standard of the county is not known: dollars a month, such as 1300; left out, none',
  ),
  debt: Dollars.optional().describe(
    'tax, penalties and interest assessed: dollars, such as 18400; left out, not known',
  ),
});

/** Whether the IRS should wait because collecting would take what living needs (IRC 6343(a)(1)(D); IRM 5.16.1). */
export const notCollectible = computation({
  input,
  output: HardshipScreen,
  example: { monthlyIncome: 2400, allowedExpenses: 2550, equity: 0, debt: 18400 },
  compute: (told, { factBook, asOf }) => hardshipScreen(told, factBook, asOf),
});
