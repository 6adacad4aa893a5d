import { z } from 'zod';
import { CaseFile, LevyKind } from './caseFile';
import { Dollars } from './computations/dollars';
import { LocalDate } from './kernel/localDate';

const aDay = 'a day as YYYY-MM-DD';
const yesOrNo = 'true or false';
const file = CaseFile.shape;

/** A case as a program sends it. The description of each field says what it should be, in the schema and in every refusal. */
export const CaseInput = z.strictObject({
  notice: file.notice.describe(
    'the code or the words on the paper, such as "LT11", in up to 200 characters of text',
  ),
  noticeDate: file.noticeDate.describe(`${aDay}: the date printed on the notice`),
  mailedDate: file.mailedDate.describe(`${aDay}: the postmark`),
  printedDeadline: file.printedDeadline.describe(`${aDay}: the last day that the letter itself prints`),
  lienFiledDate: file.lienFiledDate.describe(`${aDay}: the day the lien notice was filed`),
  amountDue: Dollars.optional().describe('dollars as a decimal string such as "34200.00", or a whole number'),
  taxYears: file.taxYears.describe('a list of up to 20 years from 1980 to 2100, such as [2021, 2022]'),
  abroad: file.abroad.describe(`${yesOrNo}: the letter was addressed outside the United States`),
  levy: z
    .strictObject({
      kind: LevyKind.describe(`one of ${LevyKind.options.join(', ')}`),
      servedDate: LocalDate.optional().describe(`${aDay}: the day the bank, employer or payer got the levy`),
    })
    .optional()
    .describe('an object such as {"kind": "bank", "servedDate": "2026-11-20"}'),
  otherNotices: file.otherNotices.describe('a list of up to 20 codes, such as ["CP504"]'),
  earlierCdpNoticeDate: file.earlierCdpNoticeDate.describe(
    `${aDay}: an earlier letter with a hearing right for the same debt`,
  ),
  hearingRequestedDate: file.hearingRequestedDate.describe(
    `${aDay}: the day a hearing was already asked for (Form 12153), by the postmark`,
  ),
  position: file.position.describe('one of agree, already-paid, do-not-owe'),
  canPay: file.canPay.describe('one of in-full, within-180-days, monthly, not-at-all'),
  returnsFiled: file.returnsFiled.describe(`${yesOrNo}: every return that was due is filed`),
  bankruptcy: file.bankruptcy.describe(`${yesOrNo}: a bankruptcy case is open`),
  disasterArea: file.disasterArea.describe(`${yesOrNo}: a federally declared disaster area`),
  combatZone: file.combatZone.describe(`${yesOrNo}: service in a combat zone`),
  hardship: file.hardship.describe(`${yesOrNo}: paying would leave basic living costs unmet`),
  jointReturn: file.jointReturn.describe(`${yesOrNo}: the return was filed jointly`),
  cleanHistory: file.cleanHistory.describe(`${yesOrNo}: three years before without a penalty`),
  planOrOfferPending: file.planOrOfferPending.describe(
    `${yesOrNo}: a plan or an offer is asked for and not yet answered`,
  ),
  planRunning: file.planRunning.describe(`${yesOrNo}: a payment plan runs`),
}) satisfies z.ZodType<CaseFile>;
export type CaseInput = z.input<typeof CaseInput>;
