import { centsOf, day, lien, type LienInput, type LienStanding } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

function standing(input: LienInput): LienStanding {
  const answer = lien(input, { factBook, asOf: day('2026-11-22') });
  if (!answer.ok) throw new RangeError(JSON.stringify(answer.error));
  return answer.value;
}

describe('a notice of lien', () => {
  // IRM 5.12.2: generally considered from an assessed balance of $10,000.
  it.each([
    ['9999.99', 'seldom'],
    ['10000.00', 'considered'],
    ['10000.01', 'considered'],
  ])('for $%s: %s', (balance, filing) => {
    const found = standing({ balance: centsOf(balance) });
    expect(found.filing).toBe(filing);
    expect(found.consideredFrom).toMatchObject({ cents: 10_000_00, confidence: 'unconfirmed' });
    expect(found.confidence).toBe('unconfirmed');
  });

  it.each([
    ['guaranteed', 'not-filed'],
    ['simple', 'not-filed'],
    ['direct-debit', 'considered'],
    ['other', 'considered'],
    ['none', 'considered'],
  ] as const)('beside a %s plan: %s (IRM 5.14.5)', (planKind, filing) =>
    expect(standing({ balance: centsOf('20000'), planKind }).filing).toBe(filing),
  );

  // IRM 5.14.5: a simple plan is made up to an assessed balance of $50,000.
  it.each([
    ['49999.99', 'not-filed', []],
    ['50000.00', 'not-filed', []],
    ['50000.01', 'considered', ['simple-plan-above-limit']],
  ] as const)('beside a simple plan of $%s: %s, contradictions %j', (balance, filing, contradictions) =>
    expect(standing({ balance: centsOf(balance), planKind: 'simple' })).toMatchObject({
      filing,
      contradictions,
    }),
  );

  it('is not filed for what is satisfied', () =>
    expect(standing({ balance: centsOf('20000'), satisfiedDate: day('2026-10-23') }).filing).toBe(
      'not-filed',
    ));

  it('that is on record already stays a fact, whatever the balance is now', () =>
    expect(standing({ balance: centsOf('500'), noticeFiled: true, planKind: 'simple' }).filing).toBe(
      'filed',
    ));
});

describe('the release (IRC 6325(a))', () => {
  it.each([
    ['2026-10-23', '2026-11-22'],
    ['2026-01-31', '2026-03-02'],
    ['2028-02-01', '2028-03-02'],
  ])('of what ended on %s comes by %s', (satisfiedDate, by) =>
    expect(standing({ balance: centsOf('0'), satisfiedDate: day(satisfiedDate) }).releaseBy).toMatchObject({
      day: by,
      steps: [{ step: 'lien-release-by', values: { days: { count: 30 } } }],
    }),
  );

  it('is no question where no notice was filed', () =>
    expect(
      standing({ balance: centsOf('0'), satisfiedDate: day('2026-10-23'), noticeFiled: false }).releaseBy,
    ).toBeUndefined());

  it('is not due while the debt stands', () =>
    expect(standing({ balance: centsOf('500') }).releaseBy).toBeUndefined());
});

describe('the withdrawal beside a direct-debit plan (Form 12277)', () => {
  const fits: LienInput = {
    balance: centsOf('25000.00'),
    planKind: 'direct-debit',
    planMonths: 60,
    collectionMonthsLeft: 60,
    paymentsMade: 3,
    inCompliance: true,
    defaulted: false,
  };

  it('fits at every limit', () =>
    expect(standing(fits).withdrawal).toMatchObject({
      verdict: 'fits',
      failed: [],
      missing: [],
      form: '12277',
    }));

  it.each<[Partial<LienInput>, string]>([
    [{ balance: centsOf('25000.01') }, 'balance-within-limit'],
    [{ planKind: 'other' }, 'direct-debit'],
    [{ planKind: 'none' }, 'direct-debit'],
    [{ planMonths: 61, collectionMonthsLeft: 90 }, 'paid-in-time'],
    [{ planMonths: 48, collectionMonthsLeft: 47 }, 'paid-in-time'],
    [{ paymentsMade: 2 }, 'payments-made'],
    [{ inCompliance: false }, 'in-compliance'],
    [{ defaulted: true }, 'no-default'],
  ])('is blocked by %j alone', (change, test) =>
    expect(standing({ ...fits, ...change }).withdrawal).toMatchObject({ verdict: 'blocked', failed: [test] }),
  );

  it.each<[Partial<LienInput>, string]>([
    [{ planKind: undefined }, 'planKind'],
    [{ planMonths: undefined }, 'planMonths'],
    [{ collectionMonthsLeft: undefined }, 'collectionMonthsLeft'],
    [{ paymentsMade: undefined }, 'paymentsMade'],
    [{ inCompliance: undefined }, 'inCompliance'],
    [{ defaulted: undefined }, 'defaulted'],
  ])('is unknown without %j', (change, field) =>
    expect(standing({ ...fits, ...change }).withdrawal).toMatchObject({
      verdict: 'unknown',
      missing: [field],
    }),
  );
});

// https://www.irs.gov/businesses/small-businesses-self-employed/understanding-a-federal-tax-lien, withdrawal after release:
// satisfied and released, returns of three years filed, current payments made.
describe('the withdrawal after the release (IRC 6323(j))', () => {
  const paid: LienInput = { balance: centsOf('0'), satisfiedDate: day('2026-01-05'), noticeFiled: true };

  it.each<[Partial<LienInput>, string, readonly string[], readonly string[]]>([
    [{}, 'unknown', [], ['inCompliance', 'released']],
    [{ released: true, inCompliance: true }, 'fits', [], []],
    [{ released: true, inCompliance: false }, 'blocked', ['in-compliance'], []],
    [{ released: false, inCompliance: true }, 'blocked', ['released'], []],
    [{ satisfiedDate: undefined, released: true, inCompliance: true }, 'fits', [], []],
  ])('with %j asks for no plan: %s', (change, verdict, failed, missing) => {
    const { withdrawal } = standing({ ...paid, ...change });
    expect(withdrawal).toMatchObject({ ground: 'after-release', verdict, failed });
    expect([...withdrawal.missing].sort()).toEqual(missing);
  });
});

it.each([
  ['full-payment', 'releases', undefined],
  ['time-expired', 'releases', undefined],
  ['withdrawal', 'withdraws-the-notice', '12277'],
  ['discharge', 'frees-one-property', '14135'],
  ['subordination', 'lets-another-go-first', '14134'],
  ['plan', 'changes-nothing', undefined],
  ['part-payment', 'changes-nothing', undefined],
  ['not-collectible', 'changes-nothing', undefined],
])('%s: %s', (way, effect, form) =>
  expect(standing({ balance: centsOf('500') }).undoing).toContainEqual({
    way,
    effect,
    ...(form && { form }),
  }),
);

it('every form named against a lien is in the fact book', () => {
  const forms = standing({ balance: centsOf('500') }).undoing.flatMap(({ form }) => form ?? []);
  expect(forms.filter((form) => !(form in factBook.forms))).toEqual([]);
});
