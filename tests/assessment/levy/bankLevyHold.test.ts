import { bankLevyHold, Cents, day, type BankLevyHold, type BankLevyInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const held = (more: Partial<BankLevyInput> = {}): BankLevyHold => {
  const input = { servedDate: day('2026-11-02'), asOf: day('2026-11-22'), ...more };
  const hold = bankLevyHold(input, factBook);
  if (!hold.ok) throw new Error(JSON.stringify(hold.error));
  return hold.value;
};

describe('a bank holds the money for 21 days and pays on the next business day (IRC 6332(c); 26 CFR 301.6332-3)', () => {
  it.each([
    ['2026-11-02', '2026-11-23', '2026-11-24'],
    ['2026-11-05', '2026-11-26', '2026-11-27'], // Thanksgiving does not make the hold longer
    ['2026-11-06', '2026-11-27', '2026-11-30'],
    ['2026-11-07', '2026-11-28', '2026-11-30'],
    ['2028-02-08', '2028-02-29', '2028-03-01'],
  ])('served on %s it ends on %s and is paid on %s', (servedDate, lastDay, paysOver) =>
    expect(held({ servedDate: day(servedDate) })).toMatchObject({
      lastDayOfHold: { day: lastDay, confidence: 'official' },
      paysOver: { day: paysOver },
    }),
  );

  it.each([
    ['2026-11-22', 1],
    ['2026-11-23', 0],
    ['2026-11-24', -1],
  ])('on %s there are %d days left', (asOf, daysLeft) =>
    expect(held({ asOf: day(asOf) }).daysLeft).toBe(daysLeft),
  );

  it('is a gap where the holidays are not known', () =>
    expect(bankLevyHold({ servedDate: day('2041-01-02'), asOf: day('2041-01-03') }, factBook)).toEqual({
      ok: false,
      error: { unknown: { gaps: [{ fact: 'legal-holidays', day: '2041-01-02' }] } },
    }));
});

describe('what is taken is what was there when the levy came, up to what it asks for', () => {
  it.each([
    [231_075, undefined, 231_075, 0],
    [231_075, 231_074, 231_074, 1],
    [231_075, 231_075, 231_075, 0],
    [231_075, 231_076, 231_075, 0],
    [0, 840_000, 0, 0],
  ])('of %d cents, %s asked for: %d taken, %d left', (balance, owed, taken, left) =>
    expect(
      held({ balance: Cents.parse(balance), ...(owed === undefined ? {} : { owed: Cents.parse(owed) }) }),
    ).toMatchObject({ taken: { cents: taken }, left: { cents: left } }),
  );

  it.each([
    [840_000, 'bank-levy-takes'],
    [undefined, 'bank-levy-takes-all'],
  ])('shows %s as asked for', (owed, step) => {
    const asked = owed === undefined ? {} : { owed: Cents.parse(owed) };
    expect(held({ balance: Cents.parse(231_075), ...asked }).taken?.steps).toMatchObject([{ step }]);
  });

  it('is not told without the balance', () =>
    expect(held({ owed: Cents.parse(840_000) }).taken).toBeUndefined());

  it('warns that interest goes too and that later deposits stay', () =>
    expect(held().cautions.map(({ caution }) => caution)).toEqual([
      'later-deposits-are-not-taken',
      'interest-of-deposit-goes-too',
    ]));
});

describe('what to ask for', () => {
  it.each([
    ['2026-11-23', 'ask-release-for-hardship'],
    ['2026-11-24', 'ask-release-for-hardship'], // the day on which the bank pays
    ['2026-11-25', 'ask-return-of-money'],
  ])('on %s holds %s', (asOf, action) => {
    const { actions } = held({ asOf: day(asOf) });
    expect(actions).toContain(action);
    expect(actions.includes('ask-return-of-money')).toBe(asOf > '2026-11-24');
  });
});
