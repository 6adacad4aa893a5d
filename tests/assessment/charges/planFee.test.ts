import { day, planFee, type PlanFeeInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const asked: PlanFeeInput = {
  on: day('2026-11-22'),
  request: 'new',
  channel: 'online',
  directDebit: true,
  lowIncome: false,
};

const feeOf = (input: Partial<PlanFeeInput>) => planFee({ ...asked, ...input }, factBook);
const cents = (input: Partial<PlanFeeInput>) => {
  const fee = feeOf(input);
  return fee.ok ? fee.value.fee.cents : fee.error.unknown.gaps[0]?.fact;
};

describe('the fee of a new plan', () => {
  // The IRS page "Payment plans; installment agreements", fee section of 3 March 2026; before it the instructions of
  // Form 9465 (Rev. 7-2024); before those the amounts of 26 CFR 300.1(b) and of the page of August 2022.
  it.each([
    ['2024-06-30', 3100, 10700, 13000, 22500],
    ['2024-07-01', 2200, 10700, 6900, 17800],
    ['2026-03-02', 2200, 10700, 6900, 17800],
    ['2026-03-03', 2900, 10700, 6900, 17800],
    ['2026-11-22', 2900, 10700, 6900, 17800],
  ])(
    'of %s is %i by direct debit online, %i on paper, otherwise %i online and %i on paper',
    (on, ...fees) => {
      const ways = [
        { channel: 'online', directDebit: true },
        { channel: 'phone', directDebit: true },
        { channel: 'online', directDebit: false },
        { channel: 'mail', directDebit: false },
      ] as const;
      expect(ways.map((way) => cents({ ...way, on: day(on) }))).toEqual(fees);
    },
  );

  it.each(['phone', 'mail', 'in-person', 'form-9465'] as const)('is never the online one by %s', (channel) =>
    expect([cents({ channel }), cents({ channel, directDebit: false })]).toEqual([10700, 17800]),
  );

  it('is not told for a day without a published one', () =>
    expect([
      cents({ on: day('2016-12-31') }),
      cents({ on: day('2018-12-31'), directDebit: false }),
      cents({ on: day('2019-01-01'), directDebit: false }),
      cents({ on: day('2021-12-31'), directDebit: false }),
      cents({ on: day('2022-01-01'), directDebit: false }),
    ]).toEqual([
      'planFeeDirectDebitOnlineCents',
      14900,
      'planFeeOtherOnlineCents',
      'planFeeOtherOnlineCents',
      13000,
    ]));
});

describe('the fee of a person with low income', () => {
  // IRC 6159(f)(2): none by direct debit; otherwise $43 at most, paid back to whoever cannot pay by direct debit.
  it.each([
    ['new', 'online', true, 0],
    ['new', 'phone', true, 0],
    ['new', 'form-9465', true, 0],
    ['new', 'online', false, 4300],
    ['new', 'phone', false, 4300],
    ['new', 'form-9465', false, 4300],
    ['revise', 'online', false, 600],
    ['revise', 'mail', false, 4300],
    ['reinstate', 'online', false, 600],
    ['reinstate', 'phone', false, 4300],
    ['reinstate', 'phone', true, 0],
    ['change-direct-debit', 'phone', true, 0],
    ['short-term', 'online', false, 0],
  ] as const)('for %s by %s, direct debit %s, is %i', (request, channel, directDebit, fee) =>
    expect(cents({ request, channel, directDebit, lowIncome: true })).toBe(fee),
  );

  it.each([
    [{ directDebit: true }, 'no'],
    [{ directDebit: false }, 'if-direct-debit-is-impossible'],
    [{ directDebit: false, canDirectDebit: false }, 'at-completion'],
    [{ directDebit: false, canDirectDebit: true }, 'no'],
    [{ directDebit: false, canDirectDebit: false, lowIncome: false }, 'no'],
  ] as const)('with %j comes back: %s', (input, reimbursed) =>
    expect(feeOf({ lowIncome: true, ...input })).toMatchObject({ ok: true, value: { reimbursed } }),
  );

  // The Bipartisan Budget Act of 2018 applies to agreements entered on or after 10 April 2018.
  it('is waived from 10 April 2018 on, and not known before', () =>
    expect([
      cents({ lowIncome: true, on: day('2018-04-09') }),
      cents({ lowIncome: true, on: day('2018-04-10') }),
    ]).toEqual(['lowIncomeDirectDebitFeeCents', 0]));
});

describe('the fee of a change', () => {
  // The same page: $6 online since 3 March 2026, $10 before, $89 on paper; nothing for a plan by direct debit already.
  it.each([
    ['2026-03-02', 'revise', 'online', 1000],
    ['2026-03-03', 'revise', 'online', 600],
    ['2026-03-03', 'reinstate', 'online', 600],
    ['2026-11-22', 'revise', 'phone', 8900],
    ['2026-11-22', 'reinstate', 'mail', 8900],
    ['2026-11-22', 'change-direct-debit', 'online', 0],
    ['2026-11-22', 'change-direct-debit', 'phone', 0],
    ['2026-11-22', 'short-term', 'online', 0],
    ['2026-11-22', 'short-term', 'phone', 0],
    ['2018-12-31', 'revise', 'online', 8900],
    ['2019-01-01', 'revise', 'online', 1000],
  ] as const)('on %s for %s by %s is %i', (on, request, channel, fee) =>
    expect(cents({ on: day(on), request, channel })).toBe(fee),
  );
});

it.each([
  ['online', true, 'unconfirmed'], // $29: one source, whose effective day was not seen
  ['online', false, 'secondary'],
  ['phone', true, 'secondary'],
] as const)('the fee by %s, direct debit %s, is %s', (channel, directDebit, confidence) =>
  expect(feeOf({ channel, directDebit })).toMatchObject({ value: { fee: { confidence } } }),
);

it.each([
  ['2026-12-31', []],
  ['2027-01-01', ['table-stays']],
  ['2030-01-01', ['table-stays']],
])('a fee on %s, last read in 2026, is told with %j', (on, assumptions) => {
  const fee = feeOf({ on: day(on) });
  expect(fee.ok && fee.value.fee.assumptions.map(({ assumption }) => assumption)).toEqual(assumptions);
});

it('shows since when a fee is published, and what makes it less', () =>
  expect(feeOf({ directDebit: false, lowIncome: true })).toMatchObject({
    value: {
      fee: {
        confidence: 'secondary',
        steps: [
          { step: 'plan-fee', values: { since: { day: '2024-07-01' } }, result: { cents: 6900 } },
          { step: 'plan-fee-reduced', values: { most: { cents: 4300 } }, result: { cents: 4300 } },
        ],
      },
    },
  }));
