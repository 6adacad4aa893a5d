import { centsOf, day, passport, PassportShield, type PassportInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const asked = (input: PassportInput, asOf = '2026-11-22') => passport(input, { factBook, asOf: day(asOf) });

function standing(input: PassportInput, asOf?: string) {
  const answer = asked(input, asOf);
  if (!answer.ok) throw new RangeError(JSON.stringify(answer.error));
  return answer.value;
}

const ripe: PassportInput = {
  assessedDebt: centsOf('66000.01'),
  lienFiled: true,
  lienHearingOver: true,
  levyMade: false,
  shields: [],
};

describe('a debt that can be certified (IRC 7345(b))', () => {
  // Each year's figure: Rev. Proc. 2022-38, the CP508C page, Rev. Proc. 2024-40 and 2025-32. It must be more than that.
  it.each([
    ['2023-06-01', '59000.00', 'not-possible'],
    ['2023-06-01', '59000.01', 'possible'],
    ['2024-06-01', '62000.00', 'not-possible'],
    ['2024-06-01', '62000.01', 'possible'],
    ['2025-12-31', '64000.00', 'not-possible'],
    ['2025-12-31', '64000.01', 'possible'],
    ['2026-01-01', '64000.01', 'not-possible'],
    ['2026-12-31', '65999.99', 'not-possible'],
    ['2026-12-31', '66000.00', 'not-possible'],
    ['2026-12-31', '66000.01', 'possible'],
  ])('on %s, of $%s: %s', (asOf, debt, certification) =>
    expect(standing({ ...ripe, assessedDebt: centsOf(debt) }, asOf).certification).toBe(certification),
  );

  it('of 2027 is a gap while everything turns on the figure', () =>
    expect(asked(ripe, '2027-01-01')).toEqual({
      ok: false,
      error: { unknown: { gaps: [{ fact: 'passportThresholdCents', day: '2027-01-01' }] } },
    }));

  it.each<Partial<PassportInput>>([{ shields: ['plan-paid-on-time'] }, { lienFiled: false }])(
    'of 2027 needs no figure with %j',
    (change) =>
      expect(standing({ ...ripe, ...change }, '2027-01-01')).toMatchObject({
        certification: 'not-possible',
        threshold: undefined,
      }),
  );

  it.each<[Partial<PassportInput>, string, readonly string[]]>([
    [{}, 'possible', []],
    [{ lienFiled: false, levyMade: true }, 'possible', []],
    [{ lienHearingOver: false }, 'not-possible', []],
    [{ lienHearingOver: false, levyMade: true }, 'possible', []],
    [{ lienFiled: false }, 'not-possible', []],
    [{ levyMade: undefined }, 'possible', []],
    [{ lienHearingOver: undefined }, 'unknown', ['lienHearingOver']],
    [{ lienFiled: false, levyMade: undefined }, 'unknown', ['levyMade']],
    [{ lienFiled: false, lienHearingOver: undefined, levyMade: undefined }, 'unknown', ['levyMade']],
    [{ lienFiled: undefined, lienHearingOver: false, levyMade: undefined }, 'unknown', ['levyMade']],
    [{ lienHearingOver: undefined, levyMade: undefined }, 'unknown', ['lienHearingOver', 'levyMade']],
    [{ lienFiled: undefined, lienHearingOver: undefined }, 'unknown', ['lienFiled', 'lienHearingOver']],
    [{ shields: undefined }, 'unknown', ['shields']],
  ])('with %j: %s', (change, certification, missing) =>
    expect(standing({ ...ripe, ...change })).toMatchObject({ certification, missing }),
  );
});

describe('what keeps it from being certified', () => {
  it.each(PassportShield.options)('%s', (shield) =>
    expect(standing({ ...ripe, shields: [shield] })).toMatchObject({
      certification: 'not-possible',
      reasons: ['debt-above-threshold', 'lien-or-levy-stands', 'shielded'],
    }),
  );

  // IRC 7345(b)(1) and (2); all others stand on the IRS's page and not in the Code.
  it.each([
    ['plan-paid-on-time', 'law'],
    ['offer-paid-on-time', 'law'],
    ['levy-hearing-pending', 'law'],
    ['innocent-spouse-requested', 'law'],
    ['not-enforceable', 'law'],
    ['plan-requested', 'practice'],
    ['not-collectible', 'practice'],
    ['bankruptcy', 'practice'],
  ] as const)('%s does so by %s', (shield, by) =>
    expect(standing({ ...ripe, shields: [shield] }).shields).toEqual([{ shield, by }]),
  );
});

describe('what takes a certification back (IRC 7345(c))', () => {
  const certified: PassportInput = { ...ripe, certified: true };

  it('is not that the debt fell to the threshold', () => {
    const found = standing({ ...certified, assessedDebt: centsOf('100.00') });
    expect(found).toMatchObject({ certification: 'done', reversal: { verdict: 'not-due' } });
    expect(found.doesNotHelp).toContain('paid-below-threshold');
  });

  it.each<[Partial<PassportInput>, string]>([
    [{ paidInFullDate: day('2026-10-23') }, '2026-11-22'],
    [{ shields: ['plan-paid-on-time'], shieldedSince: day('2026-01-31') }, '2026-03-02'],
    [{ shields: ['offer-paid-on-time'], shieldedSince: day('2026-11-01') }, '2026-12-01'],
    [{ shields: ['innocent-spouse-requested'], shieldedSince: day('2026-11-01') }, '2026-12-01'],
  ])('with %j comes by %s', (change, by) =>
    expect(standing({ ...certified, ...change }).reversal).toMatchObject({ verdict: 'due', by: { day: by } }),
  );

  it.each<[PassportShield, string]>([
    ['levy-hearing-pending', 'due'],
    ['plan-paid-on-time', 'due'],
    ['bankruptcy', 'practice'],
    ['plan-requested', 'practice'],
  ])('with %s and no day: %s', (shield, verdict) =>
    expect(standing({ ...certified, shields: [shield] }).reversal).toEqual({ verdict }),
  );

  it('is not asked where nothing was certified', () => expect(standing(ripe).reversal).toBeUndefined());
});

// https://www.irs.gov/businesses/small-businesses-self-employed/revocation-or-denial-of-passport-in-case-of-certain-unpaid-taxes
it('an application is held for ninety days before it is denied', () =>
  expect(standing(ripe).applicationHeldDays).toMatchObject({ count: 90, confidence: 'secondary' }));
