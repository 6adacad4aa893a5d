import { day, planCost, type PlanCost, type PlanCostInput } from '../../../src/assessment';
import { presentPlanCost, type PlanShown } from '../../../src/conversation/present/presentPlanCost';
import { factBook } from '../../../src/facts';
import { hear } from '../../support/talk';

const known: PlanCostInput = {
  asOf: day('2026-11-22'),
  total: 1_000_000,
  dueDate: day('2024-04-15'),
  filedOnTime: true,
  beyond: 'rate-stays',
  monthlyPayment: 50_000,
  channel: 'online',
  directDebit: true,
  lowIncome: false,
};

function planOf(more: Partial<PlanCostInput> = {}): PlanCost {
  const plan = planCost({ ...known, ...more }, factBook);
  if (!plan.ok) throw new Error('the plan has figures for this day');
  return plan.value;
}

function heard(plan: PlanCost, more: Partial<PlanShown> = {}) {
  const shown: PlanShown = {
    known,
    payment: 50_000,
    plan,
    waiting: undefined,
    fees: [],
    notes: [],
    enough: undefined,
    ...more,
  };
  return hear(presentPlanCost(shown), 'en');
}

describe('what a plan costs, in words', () => {
  it('begins with the answer: months, last day, total, and what comes on top', () =>
    expect(heard(planOf()).keys[0]).toBe('cost:plan.answer'));

  it('names one next step, to check what is left, unless the payment never ends it', () => {
    expect(heard(planOf()).keys).toContain('cost:next');
    expect(heard(planOf({ monthlyPayment: 2_000 }), { payment: 2_000 }).keys).not.toContain('cost:next');
  });

  it('begins with the warning when the payment is more than living costs leave', () => {
    const plan = planOf({ monthlyDisposable: 49_999 });
    expect(heard(plan).keys[0]).toBe('cost:warning.payment-above-disposable-income');
  });

  it('has no such warning when the payment is exactly what is left', () => {
    const plan = planOf({ monthlyDisposable: 50_000 });
    expect(heard(plan).keys[0]).toBe('cost:plan.answer');
  });

  it('says what was assumed and how sure the figures are, beside the answer', () => {
    const { keys } = heard(planOf());
    expect(keys).toEqual(expect.arrayContaining(['money:sure.title', 'math:assumption.rate-stays']));
  });

  it('leaves the short-term plan out when it is not open to so large a debt', () => {
    const small = JSON.stringify(heard(planOf()).blocks);
    const large = JSON.stringify(heard(planOf({ total: 20_000_000, monthlyPayment: 500_000 })).blocks);
    expect(small).toContain('cost:ways.shortTerm');
    expect(large).not.toContain('cost:ways.shortTerm');
  });

  it('says of a payment that never ends the debt what would, or at least what it takes', () => {
    const never = planOf({ monthlyPayment: 2_000 });
    expect(heard(never, { payment: 2_000 }).keys).toContain('cost:never.more');
    expect(heard(never, { payment: 2_000, enough: 14_000 }).keys).toContain('cost:never.enough');
    expect(heard(never, { payment: 2_000 }).keys).not.toContain('cost:warning.never-paid');
  });

  it('cites official sources at its end', () => {
    const sources = heard(planOf()).blocks.at(-1);
    expect(sources?.kind).toBe('sources');
  });
});
