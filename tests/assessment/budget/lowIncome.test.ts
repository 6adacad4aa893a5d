import {
  day,
  lowIncome,
  type LowIncome,
  type LowIncomeInput,
  type PovertyRegion,
} from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { usd } from './monthlyMoney';

const decided = (change: Partial<LowIncomeInput>, on = '2026-11-22') =>
  lowIncome({ purpose: 'plan', household: 1, region: 'contiguous', ...change }, factBook, day(on));

function low(change: Partial<LowIncomeInput>, on?: string): LowIncome {
  const found = decided(change, on);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

type Column = readonly [PovertyRegion, readonly number[]];

const limits = (columns: readonly Column[]) =>
  columns.flatMap(([region, dollars]) => dollars.map((limit, at) => [region, at + 1, limit] as const));

describe('250 % of the poverty guidelines', () => {
  // Form 13844 (Rev. 2-2026) and Form 656 (Rev. 4-2026), section 1: households of 1 to 8, then each additional person.
  it.each(
    limits([
      ['contiguous', [39_900, 54_100, 68_300, 82_500, 96_700, 110_900, 125_100, 139_300, 153_500, 167_700]],
      ['alaska', [49_875, 67_625, 85_375, 103_125, 120_875, 138_625, 156_375, 174_125, 191_875, 209_625]],
      ['hawaii', [45_900, 62_225, 78_550, 94_875, 111_200, 127_525, 143_850, 160_175, 176_500, 192_825]],
    ]),
  )('of 2026 is in %s for a household of %i $%i', (region, household, dollars) => {
    expect(low({ region, household }).limit.cents).toBe(dollars * 100);
    expect(low({ region, household, purpose: 'offer' }).limit.cents).toBe(dollars * 100);
  });

  // 90 FR 5917 (2025-01-17): its guidelines for 1 to 8 persons, times 2.5.
  it.each(
    limits([
      ['contiguous', [39_125, 52_875, 66_625, 80_375, 94_125, 107_875, 121_625, 135_375]],
      ['alaska', [48_875, 66_075, 83_275, 100_475, 117_675, 134_875, 152_075, 169_275]],
      ['hawaii', [44_975, 60_800, 76_625, 92_450, 108_275, 124_100, 139_925, 155_750]],
    ]),
  )('of 2025 is in %s for a household of %i $%i', (region, household, dollars) =>
    expect(low({ region, household, guidelineYear: 2025 }).limit.cents).toBe(dollars * 100),
  );

  // The same form prints it until its next revision: Form 13844 of February, Form 656 of April.
  it.each([
    ['plan', '2026-01-31', 2025],
    ['plan', '2026-02-01', 2026],
    ['plan', '2027-01-31', 2026],
    ['offer', '2026-03-31', 2025],
    ['offer', '2026-04-01', 2026],
    ['offer', '2027-03-31', 2026],
    ['guideline', '2026-01-12', 2025],
    ['guideline', '2026-01-13', 2026],
  ] as const)('is for a %s on %s of the year %i', (purpose, on, year) =>
    expect(low({ purpose }, on).guidelineYear).toBe(year),
  );

  it.each([
    ['plan', '2025-01-31', 'planFormGuidelineYear'],
    ['plan', '2027-02-01', 'planFormGuidelineYear'],
    ['offer', '2025-03-31', 'offerFormGuidelineYear'],
    ['offer', '2027-04-01', 'offerFormGuidelineYear'],
    ['guideline', '2027-01-13', 'povertyGuidelineCents'],
  ] as const)('is a gap for a %s on %s', (purpose, on, fact) =>
    expect(decided({ purpose }, on)).toMatchObject({ error: { unknown: { gaps: [{ fact, day: on }] } } }),
  );

  it('is a gap for the guidelines of a year that are not on record', () =>
    expect(decided({ guidelineYear: 2024 })).toMatchObject({
      error: { unknown: { gaps: [{ fact: 'povertyGuidelineCents', day: '2024-12-31' }] } },
    }));

  // 91 FR 1797: $15,960 for one, $33,000 for four, $41,250 for four in Alaska.
  it.each([
    ['contiguous', 1, 31_920],
    ['contiguous', 4, 66_000],
    ['alaska', 4, 82_500],
  ] as const)('gives another share where asked: 200 %% in %s for %i is $%i', (region, household, dollars) =>
    expect(low({ purpose: 'guideline', region, household, percent: 200 }).limit.cents).toBe(dollars * 100),
  );
});

describe('an income counts as low at or below the limit', () => {
  it.each([
    ['39899.99', 'low'],
    ['39900.00', 'low'],
    ['39900.01', 'above'],
  ])('with an adjusted gross income of $%s for a plan: %s', (dollars, verdict) =>
    expect(low({ adjustedGrossIncome: usd(Number(dollars)) }).verdict).toBe(verdict),
  );

  // Form 656, section 1: gross monthly household income times 12; 39,900 / 12 = 3,325.
  it.each([
    ['3324.99', 'low'],
    ['3325.00', 'low'],
    ['3325.01', 'above'],
  ])('with $%s a month and an income above it last year for an offer: %s', (dollars, verdict) =>
    expect(
      low({
        purpose: 'offer',
        adjustedGrossIncome: usd(90_000),
        monthlyHouseholdIncome: usd(Number(dollars)),
      }).verdict,
    ).toBe(verdict),
  );

  it('by the adjusted gross income alone, when the months are above', () =>
    expect(
      low({ purpose: 'offer', adjustedGrossIncome: usd(39_900), monthlyHouseholdIncome: usd(9_000) }),
    ).toMatchObject({ verdict: 'low', missing: [], tests: [{ result: 'low' }, { result: 'above' }] }));

  it('never by the months for a plan', () =>
    expect(low({ purpose: 'plan', monthlyHouseholdIncome: usd(100) })).toMatchObject({
      verdict: 'unknown',
      tests: [],
      missing: ['adjustedGrossIncome'],
    }));

  it('stays unknown for an offer while the other test may still be met', () =>
    expect(low({ purpose: 'offer', adjustedGrossIncome: usd(90_000) })).toMatchObject({
      verdict: 'unknown',
      missing: ['monthlyHouseholdIncome'],
    }));

  // Form 13844: within 30 days of the date of the letter that accepts the plan.
  it.each([
    ['2026-10-01', '2026-10-31'],
    ['2026-02-10', '2026-03-12'],
  ])('and is asked for after a letter of %s by %s', (acceptanceLetterDate, askBy) =>
    expect(low({ acceptanceLetterDate: day(acceptanceLetterDate) }).askBy?.day).toBe(askBy),
  );
});
