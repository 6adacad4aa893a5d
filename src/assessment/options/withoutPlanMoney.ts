import { copiedRule } from '../budget/copiedRule';
import type { KnownBalance } from '../charges/knownBalance';
import { planFee } from '../charges/planFee';
import { projectBalance } from '../charges/projectBalance';
import { shortTermCost } from '../charges/shortTermCost';
import { valueOn } from '../facts/valueOn';
import { addYears, earliest, type LocalDate } from '../kernel/localDate';
import { shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { unanswered } from './compareCase';
import type { MonthlyPlan } from './monthlyPlan';
import { withFee } from './planMoney';
import { NO_MONEY, type ComparedCase, type OptionMoney } from './optionMoney';

/** Everything that is owed today, at once: the one way on which nothing comes on top (IRC 6601(a)). */
export function payInFullMoney(known: KnownBalance, { factBook, asOf }: ComparedCase): OptionMoney {
  const today = projectBalance({ ...known, until: asOf, onlyTheEnd: true }, factBook);
  return today.ok
    ? { ...NO_MONEY, total: today.value.total, lastPayment: asOf }
    : { ...NO_MONEY, gaps: today.error.unknown.gaps };
}

/** A short-term plan at its dearest: all of it paid on its last day. Setting it up costs the same however it is asked. */
export function shortTermMoney(known: KnownBalance, { factBook, asOf }: ComparedCase): OptionMoney {
  const cost = shortTermCost(known, factBook);
  if (!cost.ok) return { ...NO_MONEY, gaps: cost.error.unknown.gaps };
  const fee = planFee({ ...ANY_WAY, on: asOf }, factBook);
  const { payment, lastDay } = cost.value;
  const open = { ...NO_MONEY, lastPayment: lastDay.day };
  return fee.ok
    ? { ...open, fee: fee.value.fee, total: withFee(payment, fee.value.fee, factBook) }
    : { ...open, total: payment, gaps: fee.error.unknown.gaps };
}

const ANY_WAY = { request: 'short-term', channel: 'online', directDebit: false, lowIncome: false } as const;

/** What is owed at the end when nothing is paid: on the day on which the plan would have paid all, else when the time to collect ends, and never after that (IRC 6502(a)). */
export function waitingMoney(known: KnownBalance, plan: MonthlyPlan, compared: ComparedCase): OptionMoney {
  const { factBook, input } = compared;
  const planned = plan.cost?.outcome === 'paid' ? plan.cost.waiting : undefined;
  const on = laterDay(planned?.day, compared);
  const mark = input.collectionEnds && { collectibleUntil: input.collectionEnds };
  if (planned?.day === on) return { ...NO_MONEY, stillOwed: { on, balance: planned.total, ...mark } };
  const later = projectBalance({ ...known, until: on, onlyTheEnd: true }, factBook);
  return later.ok
    ? { ...NO_MONEY, stillOwed: { on, balance: later.value.total, ...mark } }
    : { ...NO_MONEY, gaps: later.error.unknown.gaps };
}

/** A year is no term of law, but a span that people can picture. The tax is on the books already, so its time ends within the ten years from today. */
function laterDay(planned: LocalDate | undefined, { input, factBook, asOf }: ComparedCase): LocalDate {
  const years = valueOn(factBook.rules.collectionYears, asOf);
  const end = input.collectionEnds ?? (years.ok ? addYears(asOf, years.value.value) : undefined);
  const wanted = planned ?? input.collectionEnds ?? addYears(asOf, 1);
  return end ? earliest(wanted, end) : wanted;
}

/** Nothing is paid while the IRS waits, and the debt grows as if nothing were done; something left of the income stands against it (IRM 5.16.1). */
export function delayMoney(waiting: OptionMoney, { input, factBook }: ComparedCase): OptionMoney {
  const { monthlyDisposable, equity = 0 } = input;
  const step = mathStep('nothing-asked', {}, { cents: 0 }, [copiedRule(factBook, 'irm-5-16-1')]);
  return {
    ...waiting,
    blockers: monthlyDisposable !== undefined && monthlyDisposable > 0 ? ['income-left-over'] : [],
    doubts: equity > 0 ? ['equity-could-be-collected'] : [],
    monthly: { cents: 0, ...shown([step]) },
    missing: [...waiting.missing, ...unanswered(input, 'monthlyDisposable', 'equity')],
  };
}

/** What relief can take off: the penalties for filing and paying late, as they stand today. */
export function reliefMoney({ input: { penaltyOwed }, factBook }: ComparedCase): OptionMoney {
  if (penaltyOwed === undefined) return { ...NO_MONEY, missing: ['penaltyOwed'] };
  const step = mathStep('penalty-to-take-off', {}, { cents: penaltyOwed }, [
    copiedRule(factBook, 'irs-penalty-relief'),
  ]);
  return { ...NO_MONEY, takesOff: { cents: penaltyOwed, ...shown([step]) } };
}
