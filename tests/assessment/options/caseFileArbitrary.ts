import fc from 'fast-check';
import { CaseFile } from '../../../src/assessment';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any case that a person could tell, each field known or not. */
export const caseFiles: fc.Arbitrary<CaseFile> = fc
  .record(
    {
      noticeDate: day,
      mailedDate: day,
      printedDeadline: day,
      lienFiledDate: day,
      amountDue: fc.oneof(
        fc.nat({ max: 20_000_000 }),
        fc.constantFrom(0, 999_999, 1_000_000, 1_000_001, 5_000_000, 5_000_001, 9_999_999, 10_000_000),
      ),
      taxYears: fc.array(fc.integer({ min: 2010, max: 2030 }), { maxLength: 4 }),
      abroad: fc.boolean(),
      levy: fc.record({ kind: fc.constantFrom('bank', 'wages', 'social-security', 'state-refund') }),
      earlierCdpNoticeDate: day,
      position: fc.constantFrom('agree', 'already-paid', 'do-not-owe'),
      canPay: fc.constantFrom('in-full', 'within-180-days', 'monthly', 'not-at-all'),
      returnsFiled: fc.boolean(),
      bankruptcy: fc.boolean(),
      disasterArea: fc.boolean(),
      combatZone: fc.boolean(),
      hardship: fc.boolean(),
      jointReturn: fc.boolean(),
      cleanHistory: fc.boolean(),
      planOrOfferPending: fc.boolean(),
      planRunning: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((caseFile) => CaseFile.parse(caseFile));
