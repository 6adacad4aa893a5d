import { z } from 'zod';
import type { KnownBalance } from '../charges/knownBalance';
import { addYears, LocalDate } from '../kernel/localDate';
import { Dollars } from './dollars';

const money = 'in dollars: "34200.00" or 34200';
const aDay = 'as YYYY-MM-DD';

/** What a letter or an account shows on a day, as JSON writes it. */
export const balanceFields = {
  asOf: LocalDate.describe(
    `the day on which these amounts are right, such as the date of the letter, ${aDay}; the due date itself to count from the start`,
  ),
  total: Dollars.optional().describe(
    `everything owed, where its parts are not known, ${money}; it is then taken to be all tax; not beside tax`,
  ),
  tax: Dollars.optional().describe(
    `the unpaid tax alone, ${money}; needed where total is left out, and not beside it`,
  ),
  failureToFilePenalty: Dollars.optional().describe(
    `the penalty for filing late that is owed, ${money}; left out, none`,
  ),
  failureToPayPenalty: Dollars.optional().describe(
    `the penalty for paying late that was billed and is owed, ${money}; left out, none`,
  ),
  otherPenalties: Dollars.optional().describe(`other penalties that are owed, ${money}; left out, none`),
  interest: Dollars.optional().describe(`the interest that is owed, ${money}; left out, none`),
  dueDate: LocalDate.describe(
    `the due date of the tax in law, moved neither by a weekend nor by an extension to file, not after asOf, ${aDay}: 2025-04-15`,
  ),
  failureToPayPercentCharged: z
    .number()
    .min(0)
    .max(25)
    .optional()
    .describe(
      'the percent of failure to pay charged so far, from 0 to 25; left out, that of every month begun by asOf',
    ),
  levyNoticeDate: LocalDate.optional().describe(
    `the date of the notice of intent to levy (CP504, LT11 or Letter 1058), ${aDay}; left out, none was sent`,
  ),
  filedOnTime: z
    .boolean()
    .optional()
    .describe(
      'true or false: the return was filed by its due date with extensions; left out, true, and the answer says so where it matters',
    ),
  planFrom: LocalDate.optional().describe(
    `the day an installment agreement was approved (not asked for), ${aDay}; a short-term plan is none`,
  ),
  beyond: z
    .enum(['rate-stays', 'gap'])
    .optional()
    .describe(
      'for days whose rate is not published: rate-stays takes the last rate and says so, gap answers unknown; left out, rate-stays',
    ),
};

type BalanceFields = z.output<z.ZodObject<typeof balanceFields>>;

/** The same for the computation. */
export const knownBalanceOf = <Given extends BalanceFields>(given: Given): Given & KnownBalance => ({
  ...given,
  beyond: given.beyond ?? 'rate-stays',
});

/** Either everything in one amount, or its parts. */
export const isOneOrTheOther = ({ total, tax }: BalanceFields): boolean =>
  (total === undefined) !== (tax === undefined);

export const isDueBefore = ({ asOf, dueDate }: BalanceFields): boolean => dueDate <= asOf;

/** Whether a day is not before the amounts and near enough to be worth counting; left out, it is. */
export const isCountable = ({ asOf }: BalanceFields, day: LocalDate = asOf): boolean =>
  day >= asOf && day <= addYears(asOf, 50);
