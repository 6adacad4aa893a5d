import { z } from 'zod';
import type { KnownBalance } from '../charges/knownBalance';
import { returnDueDate } from '../charges/returnDueDate';
import { LocalDate } from '../kernel/localDate';
import { isWithinFiftyYears } from './chargeDay';
import { Dollars, IN_DOLLARS } from './dollars';

const money = IN_DOLLARS;
const aDay = 'as YYYY-MM-DD';

/** What a letter or an account shows on a day, as JSON writes it. */
export const balanceFields = {
  asOf: LocalDate.describe(
    `the day on which these amounts are right, such as the date of the letter, ${aDay}; the due date itself to count from the start`,
  ),
  total: Dollars.optional().describe(
    `everything owed, where its parts are not known, ${money}; it is then taken to be all tax; needed where tax is left out; not beside tax nor any other part`,
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
  dueDate: LocalDate.optional().describe(
    `the due date of the tax in law, moved neither by a weekend nor by an extension to file, not after asOf and at most 50 years before it, ${aDay}: 2025-04-15; needed where taxYear is left out`,
  ),
  taxYear: z
    .int()
    .min(1950)
    .max(2200)
    .optional()
    .describe(
      'the tax year, such as 2024, instead of dueDate: its tax was due on April 15 of the next year, which is not after asOf; needed where dueDate is left out, and not beside it',
    ),
  noticeDate: LocalDate.optional().describe(
    `the date of the bill for these amounts (notice and demand), not after asOf, ${aDay}: what is paid in full within its 21 days (10 business days from 100000 on) bears no interest after it; left out, that is not looked at`,
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
  dueDate: dueDateOf(given) ?? given.asOf,
  billDate: given.noticeDate,
  beyond: given.beyond ?? 'rate-stays',
});

/** What any balance has to keep, each refused by the name of the field that breaks it. */
export const balanceRules = <Given extends z.ZodType<BalanceFields>>(input: Given): Given =>
  input
    .refine(({ total, tax }) => total === undefined || tax === undefined, { path: ['tax'] })
    .refine(({ total, tax }) => total !== undefined || tax !== undefined, { path: ['tax'] })
    .refine((given) => given.total === undefined || !hasParts(given), { path: ['total'] })
    .refine(({ dueDate, taxYear }) => dueDate !== undefined || taxYear !== undefined, { path: ['dueDate'] })
    .refine(({ dueDate, taxYear }) => dueDate === undefined || taxYear === undefined, { path: ['taxYear'] })
    .refine((given) => given.taxYear !== undefined || isDueInTime(given), { path: ['dueDate'] })
    .refine((given) => given.taxYear === undefined || isDueInTime(given), { path: ['taxYear'] })
    .refine(({ asOf, noticeDate = asOf }) => noticeDate <= asOf, { path: ['noticeDate'] });

/** Everything owed holds its parts already. */
const hasParts = (given: BalanceFields): boolean => PARTS.some((part) => given[part] !== undefined);

const PARTS = ['failureToFilePenalty', 'failureToPayPenalty', 'otherPenalties', 'interest'] as const;

const dueDateOf = ({ dueDate, taxYear }: BalanceFields): LocalDate | undefined =>
  dueDate ?? (taxYear === undefined ? undefined : returnDueDate(taxYear));

function isDueInTime(given: BalanceFields): boolean {
  const due = dueDateOf(given) ?? given.asOf;
  return due <= given.asOf && isWithinFiftyYears(due, given.asOf);
}

/** Whether a day is not before the amounts and near enough to be worth counting; left out, it is. */
export const isCountable = ({ asOf }: BalanceFields, day: LocalDate = asOf): boolean =>
  day >= asOf && isWithinFiftyYears(asOf, day);
