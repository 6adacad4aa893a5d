import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import { bankLevyHold, BankLevyHold } from '../levy/bankLevyHold';
import { computation } from './computation';
import { Dollars } from './dollars';

const dollars = 'dollars as a decimal string such as "1450.00", or a whole number';

/** Until when a bank holds money after a levy, and what it pays over (IRC 6332(c)). */
export const bankHold = computation({
  input: z.strictObject({
    servedDate: LocalDate.describe(
      'a day as YYYY-MM-DD: when the bank got the levy, not the date of a letter',
    ),
    balance: Dollars.optional().describe(`${dollars}: what was in the account when the bank got the levy`),
    owed: Dollars.optional().describe(
      `${dollars}: what the levy asks for; more than the balance if left out`,
    ),
  }),
  output: BankLevyHold,
  example: { servedDate: '2026-11-02', balance: '2310.75', owed: '8400.00' },
  compute: (input, { factBook, asOf }) => bankLevyHold({ ...input, asOf }, factBook),
});
