import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import { Citation } from '../facts/citation';
import { cite } from '../facts/cite';
import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep, type MathStep } from '../math/mathStep';
import { actualExpenses } from './actualExpenses';
import type { Allowance, FindAllowance } from './allowance';
import { addends, sumOf } from './addends';
import { BudgetLine, IncomeLine } from './budgetLine';
import { BudgetUnknown } from './budgetUnknown';
import { copiedRule } from './copiedRule';
import { housing } from './housing';
import type { MonthlyMoney } from './monthlyExpenses';
import { foodAndClothing, outOfPocketHealth } from './nationalStandards';
import { publicTransport } from './publicTransport';
import { vehicleOperating } from './vehicleOperating';
import { vehicleOwnership } from './vehicleOwnership';

/** What a household has left of a month, by the standards that the IRS allows to live on. */
export const MonthlyBudget = z.object({
  income: MoneyFigure,
  lines: z.array(BudgetLine),
  /** What the lines allow together. */
  allowed: MoneyFigure,
  /** Income less what is allowed: below zero, living takes more than comes in. */
  remaining: MoneyFigure,
  /** What is there to pay with: never below zero. */
  available: MoneyFigure,
  /** What is missing each month: zero where something remains. */
  shortfall: MoneyFigure,
  unknowns: z.array(BudgetUnknown),
  /** Where to look up what is not known. */
  lookUp: z.array(Citation),
});
export type MonthlyBudget = z.infer<typeof MonthlyBudget>;

/** Monthly income less the allowable living expenses in force on a day, to the cent (IRC 7122(d)(2); IRM 5.15.1). */
export function monthlyBudget(
  money: MonthlyMoney,
  factBook: FactBook,
  on: LocalDate,
): Result<MonthlyBudget, Unknown> {
  const found = BY_STANDARD.map((find) => find(money, factBook, on));
  const gaps = found.flatMap((each) => (each.ok ? [] : [each.error]));
  if (gaps.length > 0) return err(unknownFor(...onceEach(gaps)));
  const allowances = [
    ...found.flatMap((each) => (each.ok ? [each.value] : [])),
    actualExpenses(money, factBook),
  ];
  return ok(budgetOf(grossIncome(money, factBook), allowances, factBook));
}

const BY_STANDARD: readonly FindAllowance[] = [
  foodAndClothing,
  outOfPocketHealth,
  housing,
  vehicleOwnership,
  vehicleOperating,
  publicTransport,
];

const onceEach = (gaps: readonly FactGap[]): readonly FactGap[] =>
  gaps.filter(({ fact }, at) => gaps.findIndex((each) => each.fact === fact) === at);

function grossIncome({ income }: MonthlyMoney, factBook: FactBook): MathStep {
  const lines = IncomeLine.options.map((line) => [line, income[line]] as const);
  const values = addends(lines);
  return mathStep('gross-income', values, { cents: sumOf(values) }, [copiedRule(factBook, 'form-433-a-oic')]);
}

function budgetOf(income: MathStep, allowances: readonly Allowance[], factBook: FactBook): MonthlyBudget {
  const grounds = [copiedRule(factBook, 'irm-5-15-1')];
  const lines = allowances.flatMap((each) => each.lines);
  const incomeCents = centsIn(income);
  const parts = addends(lines.map(({ line, allowed }) => [line, allowed]));
  const allowedCents = sumOf(parts);
  const cents = incomeCents - allowedCents;
  const total = mathStep('allowed-total', parts, { cents: allowedCents }, grounds);
  const values = { income: { cents: incomeCents }, allowed: { cents: allowedCents } };
  const less = mathStep('income-less-allowed', values, { cents }, grounds);
  const steps = [...allowances.flatMap((each) => each.steps), total];
  const unknowns = [...new Set(allowances.flatMap((each) => each.unknowns))];
  const assumptions = onceEachOf(allowances.flatMap((each) => each.assumptions ?? []));
  const notBelowZero = (value: number): MoneyFigure => ({
    cents: Math.max(0, value),
    ...shown(
      [
        income,
        total,
        less,
        mathStep('not-below-zero', { value: { cents: value } }, { cents: Math.max(0, value) }, grounds),
      ],
      assumptions,
    ),
  });
  return {
    income: { cents: incomeCents, ...shown([income]) },
    lines,
    allowed: { cents: allowedCents, ...shown(steps, assumptions) },
    remaining: { cents, ...shown([income, ...steps, less], assumptions) },
    available: notBelowZero(cents),
    shortfall: notBelowZero(-cents),
    unknowns,
    lookUp: unknowns.flatMap((unknown) => cite(factBook, ...(LOOK_UP[unknown] ?? []))),
  };
}

const onceEachOf = (all: readonly Assumption[]): readonly Assumption[] => [
  ...new Map(all.map((each) => [each.assumption, each])).values(),
];

const LOOK_UP: Readonly<Partial<Record<BudgetUnknown, readonly string[]>>> = {
  'county-housing-standard': ['irs-housing-standards'],
  'transport-area': ['irs-transportation-standards'],
};

const centsIn = ({ result }: MathStep): number => ('cents' in result ? result.cents : 0);
