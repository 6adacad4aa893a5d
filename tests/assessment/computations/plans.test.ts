import { computations, day } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const world = { factBook, asOf: day('2026-11-22') };
const run = (name: string, input: unknown) => computations[name]?.run(input, world);

const NAMES = ['project-balance', 'plan-cost', 'minimum-payment', 'plan-fee'] as const;

describe.each(NAMES)('the computation %s', (name) => {
  it('answers its own example in the form that it promises', () => {
    const computation = computations[name];
    const answer = run(name, computation?.example);
    expect(answer).toMatchObject({ ok: true });
    expect(computation?.output.safeParse(answer?.ok ? answer.value : undefined).success).toBe(true);
  });
});

const debt = { asOf: '2026-11-22', tax: '10000.00', dueDate: '2025-04-15' };
const balance = { ...debt, until: '2027-11-22' };

it.each([
  ['project-balance', { ...balance, total: '10000.00' }, 'tax'],
  ['project-balance', { ...balance, tax: undefined }, 'tax'],
  ['project-balance', { ...balance, tax: 100.5 }, 'tax'],
  ['project-balance', { ...balance, until: '2026-11-21' }, 'until'],
  ['project-balance', { ...balance, until: '2076-11-23' }, 'until'],
  ['project-balance', { ...balance, dueDate: '2026-11-23' }, 'dueDate'],
  ['minimum-payment', { ...debt, collectionEnds: '2076-11-23' }, 'collectionEnds'],
  ['minimum-payment', { ...debt, assessed: '10000.01' }, 'assessed'],
  ['project-balance', { ...balance, taxYear: 2024 }, 'taxYear'],
  ['project-balance', { ...balance, dueDate: undefined }, 'dueDate'],
  ['project-balance', { ...balance, dueDate: undefined, taxYear: 2026 }, 'taxYear'],
  ['project-balance', { ...balance, tax: undefined, total: '10', interest: '1' }, 'total'],
  ['project-balance', { ...balance, noticeDate: '2026-11-23' }, 'noticeDate'],
  ['project-balance', { ...balance, payments: [{ date: '2027-11-23', amount: 5 }] }, 'payments'],
  ['plan-fee', { kind: 'change-direct-debit', channel: 'phone', directDebit: false }, 'directDebit'],
  ['project-balance', { ...balance, payments: [{ date: '2026-11-21', amount: 5 }] }, 'payments'],
  ['project-balance', { ...balance, planUntil: '2027-01-01' }, 'planUntil'],
  ['plan-cost', { ...debt, monthlyPayment: 0 }, 'monthlyPayment'],
  ['plan-cost', { ...debt, monthlyPayment: 300, firstPayment: '2026-11-21' }, 'firstPayment'],
  ['plan-fee', { directDebit: true }, 'channel'],
])('%s refuses an input by the name of its field: %j', (name, input, field) =>
  expect(run(name, input)).toMatchObject({ ok: false, error: { issues: [{ path: [field] }] } }),
);

it('project-balance counts in dollars and cents', () =>
  expect(run('project-balance', balance)).toMatchObject({
    value: {
      total: { cents: 1132501 },
      failureToPayPenalty: { cents: 60000 },
      interestOnTax: { cents: 72501 },
    },
  }));

it.each(['project-balance', 'plan-cost', 'minimum-payment'])(
  '%s takes a tax year for its April 15 (IRC 6072(a))',
  (name) => {
    const more = { ...debt, ...(name === 'project-balance' && { until: '2027-11-22' }) };
    const asked = { ...more, ...(name === 'plan-cost' && { monthlyPayment: 300 }) };
    expect(run(name, { ...asked, dueDate: undefined, taxYear: 2024 })).toEqual(run(name, asked));
  },
);

it('minimum-payment says that the time to collect is over', () =>
  expect(run('minimum-payment', { ...debt, collectionEnds: '2026-11-21' })).toMatchObject({
    value: { warnings: ['time-to-collect-is-over'] },
  }));

it('project-balance bears no interest in the days of a bill that is then paid (IRC 6601(e)(3))', () =>
  expect(
    ['2026-12-14', '2026-12-15'].map((until) =>
      run('project-balance', { ...debt, until, noticeDate: debt.asOf }),
    ),
  ).toMatchObject([
    { value: { interestOnTax: { cents: 0 } } },
    { value: { interestOnTax: { cents: 4420 } } }, // 23 days of 7 percent
  ]));

it('project-balance answers a day without a published rate as unknown, if asked to', () =>
  expect(run('project-balance', { ...balance, beyond: 'gap' })).toEqual({
    ok: false,
    error: { unknown: { gaps: [{ fact: 'underpaymentInterestPercent', day: '2027-01-01' }] } },
  }));

it('plan-fee takes the fee of today where no day is named', () =>
  expect(run('plan-fee', { channel: 'online', directDebit: true })).toMatchObject({
    value: { fee: { cents: 2900 } },
  }));
