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
  ['minimum-payment', { ...debt, collectionEnds: '2026-11-21' }, 'collectionEnds'],
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

it('project-balance answers a day without a published rate as unknown, if asked to', () =>
  expect(run('project-balance', { ...balance, beyond: 'gap' })).toEqual({
    ok: false,
    error: { unknown: { gaps: [{ fact: 'underpaymentInterestPercent', day: '2027-01-01' }] } },
  }));

it('plan-fee takes the fee of today where no day is named', () =>
  expect(run('plan-fee', { channel: 'online', directDebit: true })).toMatchObject({
    value: { fee: { cents: 2900 } },
  }));
