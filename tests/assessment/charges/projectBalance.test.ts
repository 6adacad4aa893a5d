import fc from 'fast-check';
import { addDays, addMonths, day, projectBalance, type ProjectBalanceInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const LINES = [
  'tax',
  'failureToFilePenalty',
  'otherPenalties',
  'failureToPayPenalty',
  'interestOnTax',
  'interestOnFailureToFilePenalty',
  'interestOnOtherPenalties',
  'interestOnFailureToPayPenalty',
] as const;

const letter: ProjectBalanceInput = {
  asOf: day('2026-11-22'),
  dueDate: day('2025-04-15'),
  tax: 1000000,
  filedOnTime: true,
  until: day('2027-11-22'),
  beyond: 'rate-stays',
};
const fromTheStart = { ...letter, asOf: day('2025-04-15') };
const parts = { failureToFilePenalty: 225000, failureToPayPenalty: 95000, interest: 110000 };

function projected(input: Partial<ProjectBalanceInput>) {
  const found = projectBalance({ ...letter, ...input }, factBook);
  if (!found.ok) throw new RangeError(JSON.stringify(found.error));
  return found.value;
}

function linesOf(input: Partial<ProjectBalanceInput>) {
  const found = projected(input);
  return [...LINES.map((line) => found[line].cents), found.total.cents];
}

// Expected cents: counted day by day with decimals, apart from this code, from the published quarterly rates:
// 7 % from 2025 to March 2026, 6 % in the second quarter of 2026, 7 % since.
describe('a balance from the due date on', () => {
  it.each([
    ['2025-04-15', 0, 0],
    ['2025-04-16', 5000, 192],
    ['2025-05-15', 5000, 5769],
    ['2025-05-16', 10000, 5962],
    ['2026-04-15', 60000, 72060],
    ['2026-04-16', 65000, 72237],
    ['2029-05-15', 245000, 327415],
    ['2029-05-16', 250000, 327669],
    ['2029-06-16', 250000, 335585],
    ['2035-04-15', 250000, 1008605],
  ])('until %s holds %i of failure to pay and %i of interest', (until, penalty, interest) =>
    expect(linesOf({ ...fromTheStart, until: day(until) })).toEqual([
      ...[1000000, 0, 0, penalty, interest, 0, 0, 0],
      1000000 + penalty + interest,
    ]),
  );

  // 15 April 2022 was Emancipation Day as kept, so that 18 April was in time (IRC 7503).
  it.each([
    ['2022-04-18', 1000000, 0],
    ['2022-04-19', 1000000 + 5000 + 438, 5000],
  ])('until %s, after a due date moved by a holiday, is %i', (until, total, penalty) =>
    expect(
      projected({ asOf: day('2022-04-15'), dueDate: day('2022-04-15'), until: day(until) }),
    ).toMatchObject({
      total: { cents: total },
      failureToPayPenalty: { cents: penalty },
    }),
  );

  it('takes a payment on the day to which the due date moved as in time', () =>
    expect(
      projected({
        asOf: day('2022-04-15'),
        dueDate: day('2022-04-15'),
        until: day('2022-12-31'),
        payments: [{ date: day('2022-04-18'), cents: 1000000 }],
      }).total.cents,
    ).toBe(0));
});

describe('interest of a single day', () => {
  it.each([
    ['the last day at 7 %', '2026-03-30', '2026-03-31', 192],
    ['the first day at 6 %', '2026-03-31', '2026-04-01', 164],
    ['the first day at 7 % again', '2026-06-30', '2026-07-01', 192],
    ['two days of a leap year at 8 %', '2024-02-28', '2024-03-01', 437],
    ['the day after 28 February of another year', '2023-02-28', '2023-03-01', 192],
    ['the first day of a leap year', '2023-12-31', '2024-01-01', 219],
  ])('is that of %s', (_, asOf, until, interest) =>
    expect(
      projected({ asOf: day(asOf), until: day(until), dueDate: day('2022-04-15') }).interestOnTax.cents,
    ).toBe(interest),
  );
});

describe('a balance from the parts of a letter', () => {
  it.each([
    ['all of them', parts, [1000000, 225000, 0, 155000, 190476, 16313, 0, 6888, 1593677]],
    [
      'others too',
      { ...parts, otherPenalties: 12345 },
      [1000000, 225000, 12345, 155000, 190476, 16313, 895, 6888, 1606917],
    ],
  ])('bears interest on each line: %s', (_, known, lines) => expect(linesOf(known)).toEqual(lines));

  it.each([
    [
      'to tax first',
      [
        ['2026-12-15', 200000],
        ['2027-01-16', 300000],
      ],
      [500000, 225000, 0, 128000, 158545, 16313, 0, 6888, 1034746],
    ],
    ['then to penalties and interest', [['2026-12-01', 1350000]], [0, 0, 0, 0, 87705, 416, 0, 176, 88297]],
  ] as const)('is paid %s', (_, paid, lines) =>
    expect(
      linesOf({ ...parts, payments: paid.map(([date, cents]) => ({ date: day(date), cents })) }),
    ).toEqual(lines),
  );

  it.each([
    ['2026-12-15', [600000, 0, 0, 3000, 6278, 0, 0, 0, 609278]],
    ['2026-12-16', [600000, 0, 0, 5000, 6355, 0, 0, 0, 611355]],
  ])(
    'a payment of %s counts for the month that begins on 16 December only if it comes before',
    (date, lines) =>
      expect(linesOf({ until: day('2026-12-31'), payments: [{ date: day(date), cents: 400000 }] })).toEqual(
        lines,
      ),
  );

  it('takes the whole of a letter as tax if it has no parts, and says so', () => {
    const { tax } = projected({ tax: undefined, total: 1200000, until: day('2026-11-22') });
    expect(tax.cents).toBe(1200000);
    expect(tax.assumptions).toContainEqual({ assumption: 'amount-is-all-tax', values: {} });
  });

  it('takes no more than is owed', () =>
    expect(projected({ payments: [{ date: day('2026-11-22'), cents: 1500000 }] })).toMatchObject({
      paid: 1000000,
      total: { cents: 0 },
    }));
});

describe('failure to pay on the way', () => {
  it.each([
    ['no plan', {}, 60000],
    ['a plan from the last day of a month', { planFrom: day('2027-01-15') }, 30000 + 0],
    ['a plan from the first day of the next', { planFrom: day('2027-01-16') }, 32500],
    ['a plan for a late filer', { planFrom: day('2027-01-15'), filedOnTime: false }, 60000],
    [
      'a plan until the last day of a month',
      { planFrom: day('2027-01-15'), planUntil: day('2027-06-15') },
      45000,
    ],
    [
      'a plan until the first day of the next',
      { planFrom: day('2027-01-15'), planUntil: day('2027-06-16') },
      42500,
    ],
    ['24.8 percent charged', { failureToPayPercentCharged: 24.8 }, 2000],
    ['all charged', { failureToPayPercentCharged: 25 }, 0],
  ])('with %s', (_, known, penalty) => expect(projected(known).failureToPayPenalty.cents).toBe(penalty));

  // IRC 6651(d)(2): months that begin after the tenth day; 16 December is the eleventh day after 5 December.
  it.each([
    ['2026-12-05', 40000],
    ['2026-12-06', 35000],
  ])('after a levy notice of %s', (notice, penalty) =>
    expect(
      projected({ levyNoticeDate: day(notice), until: day('2027-03-16') }).failureToPayPenalty.cents,
    ).toBe(penalty),
  );

  it('says how much it takes to be in the letter already', () =>
    expect(projected({}).total.assumptions).toContainEqual({
      assumption: 'penalty-charged-so-far',
      values: { percent: { percent: 10 } },
    }));
});

describe('what is not published', () => {
  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('until %s the last rate is taken to stay: %s', (until, assumed) =>
    expect(
      projected({ until: day(until) }).total.assumptions.some(
        ({ assumption }) => assumption === 'rate-stays',
      ),
    ).toBe(assumed),
  );

  it.each([
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('is a gap to whoever assumes nothing, until %s: %s', (until, ok) =>
    expect(projectBalance({ ...letter, until: day(until), beyond: 'gap' }, factBook).ok).toBe(ok),
  );
});

it('tells the balance month by month, and the last row is the answer', () => {
  const { rows, total } = projected({ ...parts, payments: [{ date: day('2027-02-01'), cents: 100000 }] });
  expect(rows.map((row) => row.day)).toEqual([
    ...['2026-12-22', '2027-01-22', '2027-02-01', '2027-02-22', '2027-03-22', '2027-04-22', '2027-05-22'],
    ...['2027-06-22', '2027-07-22', '2027-08-22', '2027-09-22', '2027-10-22', '2027-11-22'],
  ]);
  expect(rows.at(-1)?.balance).toBe(total.cents);
});

describe('the math of a line', () => {
  const paid = [
    { date: day('2026-12-10'), cents: 200000 },
    { date: day('2027-05-20'), cents: 300000 },
  ];
  const centsIn = (value: object | undefined) => (value && 'cents' in value ? Number(value.cents) : NaN);
  const numberIn = (value: object | undefined) => Number(Object.values(value ?? {})[0]);

  it.each([[{}], [{ payments: paid }], [{ ...parts, payments: paid }]])(
    'leads to each of its results from the values it prints: %j',
    (input) => {
      const { interestOnTax, failureToPayPenalty } = projected(input);
      const steps = [...interestOnTax.steps, ...failureToPayPenalty.steps];
      const compounded = steps.filter(({ step }) => step === 'interest-compounded');
      const penalties = steps.filter(({ step }) => step === 'penalty-months');
      expect(compounded).toHaveLength('payments' in input ? 3 : 1);
      for (const { values, result } of compounded)
        expect(
          Math.abs(centsIn(values['amount']) * (numberIn(values['factor']) - 1) - centsIn(result)),
        ).toBeLessThanOrEqual(1);
      for (const { values, result } of penalties)
        expect(
          Math.abs(
            (numberIn(values['months']) * numberIn(values['percent']) * centsIn(values['tax'])) / 100 -
              centsIn(result),
          ),
        ).toBeLessThanOrEqual(1);
    },
  );

  it('adds up: what was known, what came on top, less what was paid', () => {
    const { interestOnTax, failureToPayPenalty, tax } = projected({
      ...parts,
      payments: [{ date: day('2027-05-20'), cents: 1400000 }],
    });
    for (const { steps, cents } of [interestOnTax, failureToPayPenalty, tax]) {
      const [known, ...rest] = steps;
      const last = steps.at(-1);
      const isPaid = last?.step === 'balance-paid';
      const grown = isPaid ? steps.at(-2) : last;
      const added = rest.length > (isPaid ? 1 : 0) ? centsIn(grown?.result) : 0;
      expect(centsIn(known?.result) + added + (isPaid ? centsIn(last.result) : 0)).toBe(cents);
    }
  });
});

describe('whatever is owed', () => {
  const debts = fc.record({
    tax: fc.integer({ min: 0, max: 10_000_000 }),
    failureToFilePenalty: fc.integer({ min: 0, max: 1_000_000 }),
    failureToPayPenalty: fc.integer({ min: 0, max: 1_000_000 }),
    interest: fc.integer({ min: 0, max: 1_000_000 }),
    until: fc.integer({ min: 0, max: 3000 }).map((days) => addDays(letter.asOf, days)),
  });

  it('the lines add up to the total', () =>
    fc.assert(
      fc.property(debts, (debt) => {
        const lines = linesOf(debt);
        expect(lines.slice(0, -1).reduce((sum, cents) => sum + cents, 0)).toBe(lines.at(-1));
      }),
      { numRuns: 60 },
    ));

  it('failure to pay never exceeds a quarter of the tax', () =>
    fc.assert(
      fc.property(debts, ({ tax, until }) => {
        const { failureToPayPenalty } = projected({ ...fromTheStart, tax, until });
        expect(failureToPayPenalty.cents).toBeLessThanOrEqual(Math.ceil(tax / 4));
      }),
      { numRuns: 60 },
    ));

  // Each of the lines is rounded by itself, so two balances may differ by their rounding.
  it('paying a month earlier never costs more', () =>
    fc.assert(
      fc.property(
        debts,
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 1, max: 12 }),
        (debt, cents, months) => {
          const paidAfter = (count: number) =>
            projected({
              ...debt,
              until: addMonths(letter.asOf, 24),
              payments: [{ date: addMonths(letter.asOf, count), cents }],
            });
          const early = paidAfter(months - 1);
          const late = paidAfter(months);
          expect(early.total.cents + early.paid).toBeLessThanOrEqual(
            late.total.cents + late.paid + LINES.length,
          );
        },
      ),
      { numRuns: 60 },
    ));
});
