import { cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import { halfUp } from '../kernel/halfUp';
import { daysBetween, type LocalDate } from '../kernel/localDate';
import { runningCents } from '../kernel/runningCents';
import { mathStep, type Ground, type MathStep } from '../math/mathStep';
import type { MinimumPenalty } from './failureToFileMinimum';
import type { FileMonth, FileMonths } from './failureToFileMonths';
import { postponedSteps } from './postponedDueDate';

export interface FailureToFileMath extends FileMonths {
  readonly filedDate: LocalDate;
  /** Whole cents of the months. */
  readonly byMonths: number;
  readonly minimum: MinimumPenalty | undefined;
  /** Whole cents of the penalty. */
  readonly cents: number;
}

/** The lines of the penalty for filing late: the months, what is taken off for paying late, the minimum, the penalty. */
export function failureToFileSteps(math: FailureToFileMath, factBook: FactBook): readonly MathStep[] {
  const { charged, percents, cents, due } = math;
  const law = { citations: cite(factBook, 'irc-6651', 'cfr-301-6651-1'), confidence: 'official' } as const;
  const total = mathStep('failure-to-file-total', { dueDate: { day: due.day } }, { cents }, [law]);
  const [first] = charged;
  const last = charged.at(-1);
  if (!first || !last) return [...postponedSteps(due), total];
  const full = halfUp(charged.reduce((sum, { charge }) => sum + charge, 0));
  const months = {
    from: { day: first.firstDay },
    to: { day: last.lastDay },
    months: { count: charged.length },
    base: { cents: math.base },
    percent: { percent: percents.monthly.value },
  };
  return [
    ...postponedSteps(due),
    mathStep('failure-to-file-months', months, { cents: full }, [percents.monthly, percents.maximum]),
    ...lessSteps(charged, math.byMonths - full, law),
    ...minimumStep(math),
    total,
  ];
}

/** What is taken off: a line for each run of months with the same penalty for paying late; they add up to all of it. */
function lessSteps(charged: readonly FileMonth[], off: number, law: Ground): readonly MathStep[] {
  const runs = charged.reduce<readonly (readonly FileMonth[])[]>(joined, []).filter(isCharged);
  const cents = runningCents(runs.map((run) => sumOf(run)));
  const rest = -off - cents.reduce((sum, each) => sum + each, 0);
  return runs.map((run, at) =>
    mathStep(
      'failure-to-file-less-failure-to-pay',
      {
        months: { count: run.length },
        base: { cents: run[0]?.payBase ?? 0 },
        percent: { percent: run[0]?.payPercent ?? 0 },
      },
      { cents: -((cents[at] ?? 0) + (at === runs.length - 1 ? rest : 0)) },
      [law],
    ),
  );
}

function joined(
  runs: readonly (readonly FileMonth[])[],
  month: FileMonth,
): readonly (readonly FileMonth[])[] {
  const run = runs.at(-1);
  const [first] = run ?? [];
  const isAlike = first?.payBase === month.payBase && first.payPercent === month.payPercent;
  return run && isAlike ? [...runs.slice(0, -1), [...run, month]] : [...runs, [month]];
}

const sumOf = (run: readonly FileMonth[]): number =>
  run.reduce((sum, { lessFailureToPay }) => sum + lessFailureToPay, 0);

const isCharged = (run: readonly FileMonth[]): boolean => sumOf(run) > 0;

function minimumStep({ base, due, filedDate, minimum }: FailureToFileMath): readonly MathStep[] {
  if (!minimum) return [];
  const values = {
    daysLate: { count: daysBetween(due.day, filedDate) },
    ofYear: { cents: minimum.ofYear },
    tax: { cents: base },
  };
  const grounds = minimum.inDoubtFrom
    ? minimum.values.map((value) => ({ ...value, confidence: 'unconfirmed' as const }))
    : minimum.values;
  return [mathStep('failure-to-file-minimum', values, { cents: minimum.cents }, grounds)];
}
