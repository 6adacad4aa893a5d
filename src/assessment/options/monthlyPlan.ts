import type { KnownBalance } from '../charges/knownBalance';
import { planCost, type PlanCost } from '../charges/planCost';
import type { FactGap } from '../facts/fact';
import type { ComparedCase, OptionMoney } from './optionMoney';

/** The monthly plan that a person has in mind, counted out as far as it is known. */
export interface MonthlyPlan {
  readonly cost?: PlanCost;
  /** Whether what the fee hangs on was told. */
  readonly feeKnown: boolean;
  readonly missing: OptionMoney['missing'];
  readonly gaps: readonly FactGap[];
}

/** Counts the plan out with the payment that was named; the fee counts only where all that it hangs on was told. */
export function monthlyPlan(
  known: KnownBalance,
  balanceMissing: OptionMoney['missing'],
  { input, factBook }: ComparedCase,
): MonthlyPlan {
  const { monthlyPayment, monthlyDisposable, collectionEnds } = input;
  const { channel, directDebit, lowIncome } = input;
  const feeMissing = (['channel', 'directDebit', 'lowIncome'] as const).filter(
    (each) => input[each] === undefined,
  );
  const missing: OptionMoney['missing'] = [
    ...balanceMissing,
    ...(monthlyPayment !== undefined ? [] : (['monthlyPayment'] as const)),
    ...(input.filedOnTime !== undefined ? [] : (['filedOnTime'] as const)),
    ...feeMissing,
  ];
  const feeKnown = feeMissing.length === 0;
  if (!monthlyPayment) return { feeKnown, missing, gaps: [] };
  const cost = planCost(
    {
      ...known,
      monthlyPayment,
      monthlyDisposable,
      collectionEnds,
      channel: channel ?? 'online',
      directDebit: directDebit ?? false,
      lowIncome: lowIncome ?? false,
    },
    factBook,
  );
  return cost.ok
    ? { cost: cost.value, feeKnown, missing, gaps: [] }
    : { feeKnown, missing, gaps: cost.error.unknown.gaps };
}
