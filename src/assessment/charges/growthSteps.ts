import { halfUp } from '../kernel/halfUp';
import { runningCents } from '../kernel/runningCents';
import { mathStep, type Ground, type MathStep } from '../math/mathStep';
import type { Balance } from './balance';
import type { FollowedBalance } from './followedBalance';
import { growthSpans, type GrowthSpan } from './growthSpan';
import { interestPeriodStep } from './interestPeriodStep';
import { law } from './law';
import { payWindowStep } from './payWindow';
import { penaltyRuns, type PenaltyRun } from './penaltyRun';

/** More addends than these are shown as the first and the rest, for the rows beside them tell each. */
const MOST_ADDENDS = 12;

/** Failure to pay since the start: so many months at so many percent of so much tax, run after run, adding up to `cents` (IRC 6651(a)(2), (b)(2)). */
export function penaltySteps(followed: FollowedBalance, cents: number): readonly MathStep[] {
  const runs = penaltyRuns(followed);
  const grounds = [law(followed.factBook, 'irc-6651', 'cfr-301-6651-1')];
  const { amounts } = followed.opening.balance;
  if (runs.length === 0) {
    const none = { months: { count: 0 }, percent: { percent: 0 }, tax: { cents: halfUp(amounts.tax) } };
    return [mathStep('penalty-months', none, { cents }, grounds)];
  }
  const parts = addends(
    runs.map((run) => run.cents),
    cents,
  );
  const lines = runs.map((run, at) => runStep(run, parts[at] ?? 0, grounds));
  if (runs.length <= MOST_ADDENDS) return withSum('penalty-added', lines, parts, grounds);
  const later = {
    months: { count: runs.slice(1).reduce((sum, { months }) => sum + months, 0) },
    rows: { count: followed.run.points.length },
  };
  const rest = cents - (parts[0] ?? 0);
  const both = [...lines.slice(0, 1), mathStep('penalty-later-months', later, { cents: rest }, grounds)];
  return withSum('penalty-added', both, [parts[0] ?? 0, rest], grounds);
}

const runStep = (
  { months, percent, tax, value }: PenaltyRun,
  cents: number,
  grounds: readonly Ground[],
): MathStep =>
  mathStep(
    'penalty-months',
    { months: { count: months }, percent: { percent }, tax: { cents: halfUp(tax) } },
    { cents },
    [value, ...grounds],
  );

/** Interest since the start, time after time between payments, adding up to `cents` (IRC 6601(a), 6622). */
export function interestSteps(
  followed: FollowedBalance,
  bearing: (balance: Balance) => number,
  cents: number,
): readonly MathStep[] {
  const spans = growthSpans(followed, bearing);
  const grounds = [law(followed.factBook, 'irc-6601-a', 'irc-6622')];
  const parts = addends(
    spans.map(({ amount, factor }) => amount * (factor - 1)),
    cents,
  );
  const rates = spans[0]?.periods.map(interestPeriodStep) ?? [];
  const lines = spans.map((span, at) => spanStep(span, parts[at] ?? 0, grounds));
  const before = [...billStep(followed), ...rates];
  if (spans.length <= MOST_ADDENDS) return [...before, ...withSum('interest-added', lines, parts, grounds)];
  const rest = cents - (parts[0] ?? 0);
  const later = { rows: { count: spans.length - 1 } };
  const both = [...lines.slice(0, 1), mathStep('interest-later-months', later, { cents: rest }, grounds)];
  return [...before, ...withSum('interest-added', both, [parts[0] ?? 0, rest], grounds)];
}

const spanStep = (
  { from, to, amount, factor }: GrowthSpan,
  cents: number,
  grounds: readonly Ground[],
): MathStep =>
  mathStep(
    'interest-compounded',
    { from: { day: from }, to: { day: to }, amount: { cents: halfUp(amount) }, factor: { factor } },
    { cents },
    grounds,
  );

const billStep = ({ paidInDaysOf }: FollowedBalance): readonly MathStep[] =>
  paidInDaysOf ? [payWindowStep('interest-free-window', paidInDaysOf.demand, paidInDaysOf.window)] : [];

/** Whole cents of exact parts; the last takes what the rounding of the sum leaves. */
function addends(exact: readonly number[], sum: number): readonly number[] {
  const cents = runningCents(exact);
  const rest = sum - cents.reduce((total, each) => total + each, 0);
  return cents.map((each, at) => (at === cents.length - 1 ? each + rest : each));
}

/** One line is its own sum; several are added up, the first and all the others. */
function withSum(
  step: 'interest-added' | 'penalty-added',
  lines: readonly MathStep[],
  parts: readonly number[],
  grounds: readonly Ground[],
): readonly MathStep[] {
  if (lines.length === 1) return lines;
  const [first = 0] = parts;
  const cents = parts.reduce((sum, each) => sum + each, 0);
  const values = { first: { cents: first }, later: { cents: cents - first } };
  return [...lines, mathStep(step, values, { cents }, grounds)];
}
