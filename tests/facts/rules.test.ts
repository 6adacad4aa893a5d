import { day, valueOn, type Rules } from '../../src/assessment';
import { factBook } from '../../src/facts';

const on = (rule: keyof Rules, date: string) => valueOn<number>(factBook.rules[rule], day(date));

describe('a rule', () => {
  it.each<[keyof Rules, number]>([
    ['cdpRequestDays', 30],
    ['lienNoticeBusinessDays', 5],
    ['equivalentHearingYears', 1],
    ['payGraceDays', 21],
    ['payGraceLargeBusinessDays', 10],
    ['payGraceLargeFromCents', 100_000_00],
    ['bankHoldDays', 21],
    ['wageStatementDays', 3],
    ['abatementRequestDays', 60],
    ['deficiencyPetitionDays', 90],
    ['deficiencyPetitionDaysAbroad', 150],
    ['determinationPetitionDays', 30],
    ['levyNoticeDays', 30],
    ['planTerminationLevyBarDays', 30],
    ['shortTermPlanDays', 180],
    ['shortTermPlanBelowCents', 100_000_00],
    ['onlinePlanMaximumCents', 50_000_00],
    ['simplePlanMaximumCents', 50_000_00],
    ['guaranteedPlanTaxMaximumCents', 10_000_00],
    ['passportThresholdCents', 66_000_00],
    ['lienConsideredFromCents', 10_000_00],
    ['offerFeeCents', 205_00],
    ['failureToPayMonthlyPercent', 0.5],
    ['failureToPayAfterLevyNoticeMonthlyPercent', 1],
    ['failureToPayInPlanMonthlyPercent', 0.25],
    ['socialSecurityLevyPercent', 15],
    ['lowIncomeClinicPovertyPercent', 250],
    ['lowIncomeClinicDisputeBelowCents', 50_000_00],
    ['returnOfLeviedPropertyYears', 2],
    ['planRejectionAppealDays', 30],
    ['automaticPenaltyExemptionFirstTaxYear', 2025],
    ['levyAfterDemandDays', 10],
    ['refundClaimYearsFromFiling', 3],
    ['refundClaimYearsFromPayment', 2],
    ['collectionYears', 10],
    ['passportReversalDays', 30],
    ['cleanHistoryYears', 3],
    ['cleanHistoryReliefYears', 1],
    ['guaranteedPlanCleanYears', 5],
    ['guaranteedPlanYears', 3],
    ['payrollHearingYears', 2],
    ['interestRateMonths', 3],
    ['debtReminderYears', 1],
    ['nonTaxOffsetExemptCents', 750_00],
    ['cdpCollectionFloorDays', 90],
    ['offerRejectionLevyBarDays', 30],
    ['bankruptcyCollectionMonths', 6],
    ['courtCustodyCollectionMonths', 6],
    ['abroadCollectionMonths', 6],
    ['innocentSpousePetitionDays', 90],
    ['innocentSpouseCollectionDays', 60],
    ['combatZoneCollectionDays', 180],
    ['militaryDefermentCollectionDays', 270],
    ['deficiencyCollectionDays', 60],
    ['collectionAgreementDays', 89],
    ['lienReleaseDays', 30],
    ['lienWithdrawalPlanMaximumCents', 25_000_00],
    ['lienWithdrawalPlanMonths', 60],
    ['lienWithdrawalPayments', 3],
    ['privateCollectionPovertyPercent', 200],
    ['privateCollectionPlanYears', 7],
    ['privateCollectionAfterYears', 2],
    ['privateCollectionSilentDays', 365],
    ['passportHoldDays', 90],
  ])('%s is %d on 22 November 2026', (rule, value) =>
    expect(on(rule, '2026-11-22')).toMatchObject({ ok: true, value: { value } }),
  );

  it.each([
    ['2023-12-31', 59_000_00],
    ['2024-01-01', 62_000_00],
    ['2024-12-31', 62_000_00],
    ['2025-01-01', 64_000_00],
    ['2025-12-31', 64_000_00],
    ['2026-01-01', 66_000_00],
    ['2026-12-31', 66_000_00],
  ])('the passport threshold of %s is %d cents (IRC 7345(f))', (date, value) =>
    expect(on('passportThresholdCents', date)).toMatchObject({ ok: true, value: { value } }),
  );

  it.each(['2022-12-31', '2027-01-01', '2030-06-01'])(
    'the passport threshold of %s is a gap, not a guess',
    (date) =>
      expect(on('passportThresholdCents', date)).toEqual({
        ok: false,
        error: { fact: 'passportThresholdCents', day: date },
      }),
  );

  it.each([
    ['simplePlanMaximumCents', '2026-07-20', '2026-07-21'],
    ['returnOfLeviedPropertyYears', '2017-12-22', '2017-12-23'],
    ['equivalentHearingYears', '2006-11-15', '2006-11-16'],
  ] as const)('%s is a gap on %s and known on %s', (rule, before, first) => {
    expect(on(rule, before).ok).toBe(false);
    expect(on(rule, first).ok).toBe(true);
  });

  it('that we read only in a copy says so', () => {
    expect(on('offerFeeCents', '2026-11-22')).toMatchObject({ value: { confidence: 'secondary' } });
    expect(on('lienConsideredFromCents', '2026-11-22')).toMatchObject({
      value: { confidence: 'unconfirmed' },
    });
  });
});
