import type { LocalDate } from '../kernel/localDate';
import { halfUp } from '../kernel/halfUp';
import { mathStep, type MathStep } from '../math/mathStep';
import { balanceNow, type FollowedBalance } from './followedBalance';
import { law } from './law';

/** Failure to pay since the start: its first month in full, then all of them (IRC 6651(a)(2), (b)(2)). */
export function penaltySteps(followed: FollowedBalance): readonly MathStep[] {
  const { opening, run, factBook } = followed;
  const { monthsCharged, percentLeft } = balanceNow(followed);
  const all = {
    months: { count: monthsCharged },
    percent: { percent: opening.balance.percentLeft - percentLeft },
  };
  const cents = halfUp(run.points.at(-1)?.penaltySoFar ?? 0);
  const total = mathStep('penalty-months', all, { cents }, [law(factBook, 'irc-6651', 'cfr-301-6651-1')]);
  return monthsCharged === 0 ? [total] : [...firstMonthStep(followed), total];
}

function firstMonthStep({ opening, periods, run, factBook }: FollowedBalance): readonly MathStep[] {
  const at = periods.findIndex(({ penalties }) => penalties.length > 0);
  const first = periods[at]?.penalties[0];
  if (!first) return [];
  const { tax } = (run.points[at - 1]?.balance ?? opening.balance).amounts;
  const percent = Math.min(first.rate.percent, opening.balance.percentLeft);
  const values = { percent: { percent }, tax: { cents: halfUp(tax) }, from: { day: first.month.firstDay } };
  const grounds = [first.rate.value, law(factBook, 'irc-6651')];
  return [mathStep('penalty-first-month', values, { cents: halfUp((tax * percent) / 100) }, grounds)];
}

/** Interest since the start: the first days of one rate in full on what bears it then, then all that was added (IRC 6601(a), 6622). */
export function interestSteps(
  followed: FollowedBalance,
  bearing: number,
  added: number,
): readonly MathStep[] {
  const { opening, periods, factBook } = followed;
  const all = { from: { day: opening.asOf }, to: { day: lastDay(followed) } };
  const total = mathStep('interest-compounded', all, { cents: halfUp(added) }, [
    law(factBook, 'irc-6601-a', 'irc-6622'),
  ]);
  const first = periods.find(({ interest }) => interest.periods.length > 0)?.interest.periods[0];
  if (!first) return [total];
  const values = {
    amount: { cents: halfUp(bearing) },
    percent: { percent: first.percent },
    days: { count: first.days },
    daysInYear: { count: first.daysInYear },
  };
  const cents = halfUp(bearing * (first.factor - 1));
  return [mathStep('interest-first-days', values, { cents }, [first.value]), total];
}

const lastDay = ({ opening, periods }: FollowedBalance): LocalDate => periods.at(-1)?.to ?? opening.asOf;
