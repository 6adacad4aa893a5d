import { z } from 'zod';
import { PlanChannel } from '../charges/planFee';
import { returnDueDate } from '../charges/returnDueDate';
import { CaseInput } from '../caseInput';
import type { CaseFile } from '../caseFile';
import { LocalDate } from '../kernel/localDate';
import { ok } from '../kernel/result';
import type { MoneyCase } from '../options/compareCase';
import { compareOptions as compare } from '../options/compareOptions';
import { OptionsComparison } from '../options/optionComparison';
import { computation, type Refusal } from './computation';
import { Dollars } from './dollars';

const dollars = 'dollars as a decimal string such as "34200.00", or a whole number';
const aDay = 'a day as YYYY-MM-DD';
const yesOrNo = 'true or false';

/** A case, as for the assessment, with what is known about its money. Everything may be left out: what is absent is unknown. */
const Input = CaseInput.extend({
  amountDue: Dollars.optional().describe(`${dollars}: all that is owed on the day of the comparison`),
  taxOwed: Dollars.optional().describe(
    `${dollars}: the part of amountDue that is tax, with penaltyOwed no more than it; left out, all of it is taken as tax`,
  ),
  penaltyOwed: Dollars.optional().describe(
    `${dollars}: the penalties for filing and paying late in amountDue`,
  ),
  failureToPayPercentCharged: z
    .number()
    .min(0)
    .max(25)
    .optional()
    .describe(
      'the percent of failure to pay that amountDue holds already, from 0 to 25; left out, that of every month begun by now, without those of the pandemic relief for 2020 and 2021',
    ),
  taxYears: CaseInput.shape.taxYears.describe(
    'a list of up to 20 years from 1980 to 2100, such as [2021, 2022], none whose return is not due yet',
  ),
  dueDate: LocalDate.optional().describe(
    `${aDay}: when the return was due without extensions, not after the day of the comparison; left out, April 15 after the one tax year`,
  ),
  filedOnTime: z
    .boolean()
    .optional()
    .describe(`${yesOrNo}: the return was filed by its due date, extensions counted in`),
  monthlyPayment: Dollars.optional().describe(`${dollars}: what would be paid each month`),
  monthlyDisposable: Dollars.optional().describe(
    `${dollars}: income of a month less the living costs that the IRS allows; "0" when nothing is left`,
  ),
  equity: Dollars.optional().describe(
    `${dollars}: what an offer counts of property, after the allowances for cash and cars`,
  ),
  equityBeforeAllowances: Dollars.optional().describe(
    `${dollars}: the same before those allowances; left out, equity is used`,
  ),
  collectionEnds: LocalDate.optional().describe(`${aDay}: the last day on which the IRS may collect`),
  lowIncome: z.boolean().optional().describe(`${yesOrNo}: income is at or below the low-income table`),
  directDebit: z.boolean().optional().describe(`${yesOrNo}: a plan would be paid by direct debit`),
  channel: PlanChannel.optional().describe(
    `one of ${PlanChannel.options.join(', ')}: how a plan would be asked for; above the online limit the fee of phone or mail counts instead of online`,
  ),
  levyNoticeDate: LocalDate.optional().describe(
    `${aDay}: the date of a notice of intent to levy, such as CP504`,
  ),
  assessedBalance: Dollars.optional().describe(
    `${dollars}: what the IRS has put on its books, without what came on top since`,
  ),
}).refine(partsFit, { path: ['taxOwed'], error: 'taxOwed and penaltyOwed are more than amountDue' });

/** Every way out of one case side by side. */
export const compareOptions = computation({
  input: Input,
  output: OptionsComparison,
  example: {
    notice: 'CP14',
    noticeDate: '2026-11-02',
    amountDue: '12000.00',
    taxYears: [2025],
    filedOnTime: true,
    monthlyPayment: '300.00',
    monthlyDisposable: '350.00',
    equity: '0',
    lowIncome: false,
    directDebit: true,
    channel: 'online',
    position: 'agree',
    canPay: 'monthly',
    returnsFiled: true,
    bankruptcy: false,
    hardship: false,
    cleanHistory: true,
  },
  refuses: (input, { asOf }) => notDueYet(input, asOf),
  compute: (input, { factBook, asOf }) => ok(compare(input, factBook, asOf)),
});

/** A tax is no debt before its return is due. */
function notDueYet({ dueDate, taxYears = [] }: MoneyCase & CaseFile, asOf: LocalDate): Refusal | undefined {
  if (dueDate !== undefined)
    return dueDate > asOf ? { path: ['dueDate'], shouldBe: `a day not after ${asOf}` } : undefined;
  const due = taxYears.map(returnDueDate).find((each) => each > asOf);
  return due && { path: ['taxYears'], shouldBe: `years whose return is due by ${asOf}, not only on ${due}` };
}

/** The parts are no more than the whole. */
function partsFit({
  amountDue,
  taxOwed = 0,
  penaltyOwed = 0,
}: MoneyCase & Pick<CaseFile, 'amountDue'>): boolean {
  return amountDue === undefined || taxOwed + penaltyOwed <= amountDue;
}
