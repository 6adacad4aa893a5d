import {
  Cents,
  day,
  hardshipScreen,
  monthlyBudget,
  type HardshipInput,
  type MonthlyBudget,
} from '../../../src/assessment';
import { presentAfford, type Afford } from '../../../src/conversation/present/presentAfford';
import { factBook } from '../../../src/facts';
import { hear } from '../../support/talk';

const TODAY = day('2026-11-22');

function budgetOf(income: number): MonthlyBudget {
  const budget = monthlyBudget(
    {
      income: { 'other-household': Cents.parse(income) },
      persons: 1,
      personsFrom65: 0,
      vehicles: [],
      actual: {},
    },
    factBook,
    TODAY,
  );
  if (!budget.ok) throw new Error('the standards have figures for this day');
  return budget.value;
}

function screenOf(input: HardshipInput): Afford['hardship'] {
  const screen = hardshipScreen(input, factBook, TODAY);
  return screen.ok ? screen.value : undefined;
}

/** One person without a car or housing: food $867, health $90 and public transport $220 are allowed, $1,177 in all. */
const ALLOWED = 117_700;

const heard = (income: number, more: Partial<Afford> = {}) =>
  hear(
    presentAfford({
      asOf: TODAY,
      budget: budgetOf(income),
      payment: undefined,
      hardship: undefined,
      offer: undefined,
      ...more,
    }),
    'en',
  );

describe('what a month leaves, in words', () => {
  it('asks for no smaller payment where nothing is left', () => {
    const { keys } = heard(ALLOWED - 100, { payment: 20_000 });
    expect(keys[0]).toBe('afford:warning.nothing');
    expect(keys).not.toContain('afford:warning');
  });

  it.each([
    ['a plan within what is left', ALLOWED + 100, 'afford:next.plan'],
    ['time, when exactly nothing is left', ALLOWED, 'afford:next.nothing'],
    ['time, when less than nothing is left', ALLOWED - 100, 'afford:next.nothing'],
  ])('names one next step: to ask for %s', (_, income, step) => expect(heard(income).keys).toContain(step));

  it('begins with what is left', () => expect(heard(200_000).keys[0]).toBe('afford:answer.left'));

  it.each([
    ['a dollar more than is left', 100, 'afford:warning'],
    ['exactly what is left', 0, 'afford:answer.fits'],
    ['a dollar less', -100, 'afford:answer.fits'],
  ])('with a payment of %s begins with the right sentence', (_, over, first) =>
    expect(heard(200_000, { payment: 200_000 - ALLOWED + over }).keys[0]).toBe(first),
  );

  it.each([
    ['above', ALLOWED + 1, 'afford:answer.left'],
    ['at', ALLOWED, 'afford:answer.nothing'],
    ['below', ALLOWED - 1, 'afford:answer.nothing'],
  ])('with an income %s what is allowed says so', (_, income, first) =>
    expect(heard(income).keys[0]).toBe(first),
  );

  it('names what is missing for a hold, beside it', () => {
    const hardship = screenOf({ monthlyIncome: 100_000, allowedExpenses: ALLOWED });
    expect(heard(100_000, { hardship }).keys).toEqual(
      expect.arrayContaining(['afford:hardship.unknown', 'afford:hardship.missing.equity']),
    );
  });

  it('offers no hold where something is left', () => {
    const hardship = screenOf({ monthlyIncome: 200_000, allowedExpenses: ALLOWED, equity: 0 });
    expect(heard(200_000, { hardship }).keys).toContain('afford:hardship.blocked');
  });
});
