import { z } from 'zod';
import { PlanChannel } from '../charges/planFee';
import { CaseInput } from '../caseInput';
import type { CaseFile } from '../caseFile';
import { LocalDate } from '../kernel/localDate';
import { ok } from '../kernel/result';
import type { MoneyCase } from '../options/compareCase';
import { compareOptions as compare } from '../options/compareOptions';
import { OptionsComparison } from '../options/optionComparison';
import { computation } from './computation';
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
  dueDate: LocalDate.optional().describe(
    `${aDay}: when the return was due without extensions; left out, April 15 after the one tax year`,
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
    `one of ${PlanChannel.options.join(', ')}: how a plan would be asked for`,
  ),
  levyNoticeDate: LocalDate.optional().describe(
    `${aDay}: the date of a notice of intent to levy, such as CP504`,
  ),
  assessedBalance: Dollars.optional().describe(
    `${dollars}: what the IRS has put on its books, without what came on top since`,
  ),
}).refine(partsFit, { path: ['taxOwed'] });

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
  compute: (input, { factBook, asOf }) => ok(compare(input, factBook, asOf)),
});

/** The parts are no more than the whole. */
function partsFit({
  amountDue,
  taxOwed = 0,
  penaltyOwed = 0,
}: MoneyCase & Pick<CaseFile, 'amountDue'>): boolean {
  return amountDue === undefined || taxOwed + penaltyOwed <= amountDue;
}
