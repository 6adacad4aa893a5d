import { cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import { halfUp } from '../kernel/halfUp';
import { daysBetween } from '../kernel/localDate';
import { mathStep, type MathStep } from '../math/mathStep';
import type { MinimumPenalty } from './failureToFileMinimum';
import type { FileMonth, FilePercents, LateReturn } from './failureToFileMonths';

export interface FailureToFileMath {
  readonly late: LateReturn;
  readonly charged: readonly FileMonth[];
  readonly percents: FilePercents;
  /** Whole cents of the months. */
  readonly byMonths: number;
  readonly minimum: MinimumPenalty | undefined;
  /** Whole cents of the penalty. */
  readonly cents: number;
}

/** The lines of the penalty for filing late: the months, what is taken off for paying late, the minimum, the penalty. */
export function failureToFileSteps(math: FailureToFileMath, factBook: FactBook): readonly MathStep[] {
  const { charged, late, percents, cents } = math;
  const law = { citations: cite(factBook, 'irc-6651', 'cfr-301-6651-1'), confidence: 'official' } as const;
  const [first] = charged;
  const last = charged.at(-1);
  if (!first || !last)
    return [mathStep('failure-to-file-total', { dueDate: { day: late.dueDate } }, { cents }, [law])];
  const full = halfUp(charged.reduce((sum, { charge }) => sum + charge, 0));
  const months = {
    from: { day: first.firstDay },
    to: { day: last.lastDay },
    months: { count: charged.length },
    base: { cents: late.taxDue },
    percent: { percent: percents.monthly.value },
  };
  return [
    mathStep('failure-to-file-months', months, { cents: full }, [percents.monthly, percents.maximum]),
    mathStep('failure-to-file-less-failure-to-pay', {}, { cents: math.byMonths - full }, [law]),
    ...minimumStep(math),
    mathStep('failure-to-file-total', { dueDate: { day: late.dueDate } }, { cents }, [law]),
  ];
}

function minimumStep({ late, minimum }: FailureToFileMath): readonly MathStep[] {
  if (!minimum) return [];
  const values = {
    daysLate: { count: daysBetween(late.dueDate, late.filedDate) },
    ofYear: { cents: minimum.ofYear },
    tax: { cents: late.taxDue },
  };
  return [mathStep('failure-to-file-minimum', values, { cents: minimum.cents }, minimum.values)];
}
