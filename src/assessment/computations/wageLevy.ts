import { z } from 'zod';
import { isAfter, latest, LocalDate } from '../kernel/localDate';
import { ageBoxesOf } from '../levy/ageBoxes';
import { WageLevy } from '../levy/wageLevy';
import { wageLevyExemption } from '../levy/wageLevyExemption';
import { FilingStatus, PayPeriod } from '../moneyFacts';
import { computation } from './computation';
import { Dollars } from './dollars';

const aDay = 'a day as YYYY-MM-DD';
const dollars = 'dollars as a decimal string such as "1450.00", or a whole number';

const Input = z
  .strictObject({
    filingStatus: FilingStatus.describe(
      `one of ${FilingStatus.options.join(', ')}: as on the statement for the employer; married-joint also for a qualifying surviving spouse`,
    ),
    dependents: z
      .int()
      .min(0)
      .max(99)
      .default(0)
      .describe(
        'a whole number from 0 to 99: dependents on the statement, oneself and a spouse not counted; 0 if left out',
      ),
    over65OrBlind: z
      .int()
      .min(0)
      .max(4)
      .default(0)
      .describe(
        'a whole number from 0 to 2, or to 4 of married people: one for each person who is 65 or older, and one for each who is blind, oneself and a spouse; 0 if left out',
      ),
    payPeriod: PayPeriod.describe(`one of ${PayPeriod.options.join(', ')}`),
    payDate: LocalDate.optional().describe(
      `${aDay}: the payday; today if left out, or the day of a levy to come`,
    ),
    servedDate: LocalDate.optional().describe(
      `${aDay}, not after payDate: when the employer got the levy; in the year of the payday if left out`,
    ),
    statementDate: LocalDate.optional().describe(
      `${aDay}, not after payDate: the newest statement for the employer; of the same year as the levy if left out`,
    ),
    takeHomePay: Dollars.optional().describe(
      `${dollars}: pay of one period after taxes and the deductions that were there before the levy`,
    ),
    childSupport: Dollars.optional().describe(
      `${dollars}: support of minor children for one period by an order from before the levy, if it is not taken out of the pay already`,
    ),
    otherIncome: z
      .boolean()
      .optional()
      .describe('true or false: there is other pay or income beside this pay'),
  })
  .refine((input) => input.over65OrBlind <= ageBoxesOf(input.filingStatus), { path: ['over65OrBlind'] })
  .refine(({ payDate, servedDate }) => !isLater(servedDate, payDate), { path: ['servedDate'] })
  .refine(({ payDate, statementDate }) => !isLater(statementDate, payDate), { path: ['statementDate'] });

const isLater = (day: LocalDate | undefined, than: LocalDate | undefined): boolean =>
  day !== undefined && than !== undefined && isAfter(day, than);

/** What a levy on pay takes and leaves each payday (IRC 6334(d); Publication 1494). */
export const wageLevy = computation({
  input: Input,
  output: WageLevy,
  example: {
    filingStatus: 'single',
    dependents: 1,
    payPeriod: 'biweekly',
    payDate: '2026-11-27',
    takeHomePay: '1450.00',
  },
  compute: ({ payDate, ...input }, { factBook, asOf }) =>
    wageLevyExemption({ ...input, payDate: payDate ?? paydayFrom(asOf, input) }, factBook),
});

/** Today, or the first payday that a levy to come can reach. */
const paydayFrom = (
  today: LocalDate,
  { servedDate, statementDate }: Pick<z.output<typeof Input>, 'servedDate' | 'statementDate'>,
): LocalDate => latest(today, servedDate ?? today, statementDate ?? today);
