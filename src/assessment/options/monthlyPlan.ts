import type { KnownBalance } from '../charges/knownBalance';
import { minimumPayment, type MinimumPayment } from '../charges/minimumPayment';
import { planCost, type PlanCost } from '../charges/planCost';
import type { FactBook } from '../facts/factBook';
import { unanswered, type CompareCase } from './compareCase';
import type { ComparedCase, OptionMoney } from './optionMoney';

/** The monthly plan that a person has in mind, counted out as far as it is known. */
export interface MonthlyPlan {
  readonly cost?: PlanCost;
  /** Without a payment that was named: the smallest that would do. */
  readonly smallest?: MinimumPayment;
  /** Whether what the fee hangs on was told. */
  readonly feeKnown: boolean;
  readonly missing: OptionMoney['missing'];
  readonly gaps: OptionMoney['gaps'];
}

/** Counts the plan out with the payment that was named; the fee counts only where all that it hangs on was told. */
export function monthlyPlan(
  known: KnownBalance,
  balanceMissing: OptionMoney['missing'],
  { input, factBook }: ComparedCase,
): MonthlyPlan {
  const { monthlyPayment, monthlyDisposable, collectionEnds } = input;
  const { channel, directDebit, lowIncome } = input;
  const feeMissing = unanswered(input, 'channel', 'directDebit', 'lowIncome');
  const missing: OptionMoney['missing'] = [
    ...balanceMissing,
    ...unanswered(input, 'monthlyPayment', 'filedOnTime'),
    ...feeMissing,
  ];
  const feeKnown = feeMissing.length === 0;
  if (!monthlyPayment) return { feeKnown, missing, ...smallestPayment(known, input, factBook) };
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

function smallestPayment(
  known: KnownBalance,
  { collectionEnds, assessedBalance: assessed }: CompareCase,
  factBook: FactBook,
): Pick<MonthlyPlan, 'smallest' | 'gaps'> {
  const found = minimumPayment({ ...known, collectionEnds, assessed }, factBook);
  return found.ok ? { smallest: found.value, gaps: [] } : { gaps: found.error.unknown.gaps };
}
