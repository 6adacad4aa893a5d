import {
  centsOf,
  day,
  privateCollection,
  PrivateCollectionBar,
  type PrivateCollectionInput,
} from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const asked = (input: Partial<PrivateCollectionInput>, asOf = '2026-11-22') =>
  privateCollection({ region: 'contiguous', ...input }, { factBook, asOf: day(asOf) });

function standing(input: Partial<PrivateCollectionInput>) {
  const answer = asked(input);
  if (!answer.ok) throw new RangeError(JSON.stringify(answer.error));
  return answer.value;
}

/** Recorded more than two years before. */
const OLD = { assessmentDate: day('2020-06-01') };

describe('an account that no private agency gets (IRC 6306(d))', () => {
  it.each(PrivateCollectionBar.options)('%s', (bar) =>
    expect(standing({ bars: [bar] })).toMatchObject({ assignment: 'not-allowed', bars: [bar], missing: [] }),
  );

  // 200 % of the 2026 guidelines: 15,960 + 5,680 a person; Alaska 19,950; Hawaii 18,360. At the limit is low.
  it.each([
    ['contiguous', 1, '31919.99', 'not-allowed'],
    ['contiguous', 1, '31920.00', 'not-allowed'],
    ['contiguous', 1, '31920.01', 'allowed'],
    ['contiguous', 2, '43280.00', 'not-allowed'],
    ['contiguous', 2, '43280.01', 'allowed'],
    ['alaska', 1, '39900.00', 'not-allowed'],
    ['alaska', 1, '39900.01', 'allowed'],
    ['hawaii', 1, '36720.00', 'not-allowed'],
    ['hawaii', 1, '36720.01', 'allowed'],
  ] as const)('%s, %d persons, $%s: %s', (region, household, income, assignment) =>
    expect(
      standing({ ...OLD, bars: [], region, household, adjustedGrossIncome: centsOf(income) }).assignment,
    ).toBe(assignment),
  );

  it.each([
    [{}, ['bars', 'adjustedGrossIncome', 'household']],
    [{ bars: [] }, ['adjustedGrossIncome', 'household']],
    [{ bars: [], household: 1 }, ['adjustedGrossIncome']],
    [{ household: 1, adjustedGrossIncome: centsOf('90000') }, ['bars']],
  ])('is unknown with %j', (told, missing) =>
    expect(standing({ ...OLD, ...told })).toMatchObject({ assignment: 'unknown', missing }),
  );

  it('is a gap where no guideline is in force', () =>
    expect(
      asked({ bars: [], household: 1, adjustedGrossIncome: centsOf('30000') }, '2027-06-01'),
    ).toMatchObject({ ok: false, error: { unknown: { gaps: [{ fact: 'povertyGuidelineCents' }] } } }));
});

it.each([
  ['2024-11-21', '2026-11-21'],
  ['2024-02-29', '2026-02-28'],
])('an account recorded on %s is old enough after %s (IRC 6306(c)(2)(A)(ii))', (assessed, after) =>
  expect(standing({ assessmentDate: day(assessed) }).oldEnoughAfter?.day).toBe(after),
);

it.each([
  ['2025-11-22', '2026-11-22'],
  ['2023-06-01', '2024-05-31'],
])('an account last spoken of on %s is idle enough after %s (IRC 6306(c)(2)(A)(iii))', (contact, after) =>
  expect(standing({ lastContactDate: day(contact) }).idleEnoughAfter?.day).toBe(after),
);

it('an agency writes after the CP40, offers at most seven years, and can neither levy nor file a lien', () => {
  const found = standing({});
  expect(found.letters).toEqual(['CP40', 'agency-letter']);
  expect(found.planYears.count).toBe(7);
  expect(found.mayNot).toEqual(expect.arrayContaining(['levy', 'file-a-lien', 'take-the-money-itself']));
});

// https://www.irs.gov/businesses/small-businesses-self-employed/private-debt-collection-faqs
it('the agencies are the three of the IRS page, and their renewal is unconfirmed', () => {
  const found = standing({});
  expect(found.agencies.map(({ name, phone }) => [name, phone.number, phone.confidence])).toEqual([
    ['CBE', '800-910-5837', 'unconfirmed'],
    ['Coast Professional, Inc.', '888-928-0510', 'unconfirmed'],
    ['ConServe', '844-853-4875', 'unconfirmed'],
  ]);
  expect(found.agenciesListedSince).toBe('2021-09-23');
});

describe('an account is given to an agency only when it is old or idle enough (IRC 6306(c)(2)(A))', () => {
  const rich = { bars: [], household: 1, adjustedGrossIncome: centsOf('90000') };

  // More than two years from the assessment, or more than 365 days without contact.
  it.each([
    [{ assessmentDate: day('2024-11-21') }, 'allowed', []],
    [{ assessmentDate: day('2024-11-22') }, 'unknown', ['lastContactDate']],
    [{ lastContactDate: day('2025-11-21') }, 'allowed', []],
    [{ lastContactDate: day('2025-11-22') }, 'unknown', ['assessmentDate']],
    [{ assessmentDate: day('2025-11-22'), lastContactDate: day('2026-11-01') }, 'unknown', []],
    [{}, 'unknown', ['assessmentDate', 'lastContactDate']],
  ] as const)('with %j: %s', (told, assignment, missing) => {
    const found = standing({ ...rich, ...told });
    expect(found).toMatchObject({ assignment, missing });
    expect(found.notEstablished.includes('shelved-by-the-irs')).toBe(assignment === 'unknown');
  });
});

it.each([
  ['2021-09-22', true],
  ['2021-09-23', false],
  ['2026-09-22', false],
  ['2026-09-23', true],
])('whether agencies had contracts on %s is not established: %s', (asOf, open) => {
  const answer = asked({ bars: ['levy'] }, asOf);
  expect(answer.ok && answer.value.notEstablished.includes('agency-contracts')).toBe(open);
});
