import { z } from 'zod';
import { computations, day, err } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const world = { factBook, asOf: day('2026-11-22') };
const NAMES = ['bank-hold', 'exempt-property', 'social-security-levy', 'wage-levy'] as const;

const run = (name: (typeof NAMES)[number], json: unknown) => computations[name]?.run(json, world);

const refusedField = (name: (typeof NAMES)[number], json: unknown): string | undefined => {
  const answer = run(name, json) ?? err(undefined);
  return !answer.ok && answer.error instanceof z.ZodError
    ? answer.error.issues[0]?.path.map(String).join('.')
    : undefined;
};

describe.each(NAMES)('%s', (name) => {
  it('computes its example, in the shape of its output', () => {
    const answer = run(name, computations[name]?.example);
    expect(answer?.ok).toBe(true);
    expect(computations[name]?.output.safeParse(answer?.ok && answer.value).success).toBe(true);
  });

  it('refuses a field that it does not know', () =>
    expect(run(name, { ...Object(computations[name]?.example), colour: 'blue' })?.ok).toBe(false));

  it('gives citations, steps and certainty with each amount', () => {
    const answer = run(name, computations[name]?.example);
    const text = JSON.stringify(answer);
    const amounts = text.match(/"cents":\d+,"steps":\[\{/g) ?? [];
    const days = text.match(/"day":"[\d-]+","steps":\[\{/g) ?? [];
    expect(amounts.length + days.length).toBeGreaterThan(1);
  });
});

describe('what is refused names the field', () => {
  const payday = { filingStatus: 'single', payPeriod: 'weekly' };

  it.each([
    ['wage-levy', { payPeriod: 'weekly' }, 'filingStatus'],
    ['wage-levy', { ...payday, payPeriod: 'yearly' }, 'payPeriod'],
    ['wage-levy', { ...payday, dependents: -1 }, 'dependents'],
    ['wage-levy', { ...payday, dependents: 1.5 }, 'dependents'],
    ['wage-levy', { ...payday, over65OrBlind: 3 }, 'over65OrBlind'],
    ['wage-levy', { ...payday, filingStatus: 'married-joint', over65OrBlind: 5 }, 'over65OrBlind'],
    ['wage-levy', { ...payday, takeHomePay: 1450.5 }, 'takeHomePay'],
    ['wage-levy', { ...payday, payDate: '2026-11-20', servedDate: '2026-11-21' }, 'servedDate'],
    ['wage-levy', { ...payday, payDate: '2026-11-20', statementDate: '2026-11-21' }, 'statementDate'],
    ['bank-hold', {}, 'servedDate'],
    ['bank-hold', { servedDate: '2026-02-30' }, 'servedDate'],
    ['social-security-levy', {}, 'monthlyBenefit'],
    ['social-security-levy', { monthlyBenefit: '1800', benefit: 'veterans' }, 'benefit'],
    ['exempt-property', { levyAmount: '-1' }, 'levyAmount'],
  ] as const)('%s %j: %s', (name, json, field) => expect(refusedField(name, json)).toBe(field));

  it.each([
    { ...payday, over65OrBlind: 2 },
    { ...payday, filingStatus: 'married-joint', over65OrBlind: 4 },
    { ...payday, payDate: '2026-11-20', servedDate: '2026-11-20', statementDate: '2026-11-20' },
    { ...payday, servedDate: '2026-11-30' }, // a levy to come: the payday is not before it
  ])('and %j is taken', (json) => expect(run('wage-levy', json)?.ok).toBe(true));
});
