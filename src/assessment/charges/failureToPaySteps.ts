import { cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import { mathStep, type Ground, type MathStep } from '../math/mathStep';
import type { MathStepId } from '../math/mathStepId';
import type { CovidRelief } from './covidPayRelief';
import type { PayMonth, PayMonths } from './failureToPayMonths';
import type { PayRateReason } from './failureToPayRate';

export interface FailureToPayMath extends PayMonths {
  readonly countedFrom: LocalDate;
  /** Whole cents of each month. */
  readonly penalties: readonly number[];
}

/** The lines of the penalty for paying late: where the months start, a line for each run of alike months, the maximum, the sum. */
export function failureToPaySteps(math: FailureToPayMath, factBook: FactBook): readonly MathStep[] {
  const { countedFrom, months, penalties, maximum } = math;
  const law = { citations: cite(factBook, 'irc-6651', 'cfr-301-6651-1'), confidence: 'official' } as const;
  const cents = sumOf(penalties);
  const percent = months.reduce((sum, month) => sum + month.percent, 0);
  const isCapped = months.some(({ atMaximum }) => atMaximum);
  return [
    mathStep('failure-to-pay-start', { dueDate: { day: countedFrom } }, { day: countedFrom }, [law]),
    ...runsOf(math).map((run) => stepOfRun(run, math, factBook)),
    ...(isCapped ? [mathStep('failure-to-pay-maximum', { percent: { percent } }, { cents }, [maximum])] : []),
    mathStep('failure-to-pay-total', { percent: { percent } }, { cents }, [law]),
  ];
}

/** Months in a row that bear the same percent of the same amount for the same reason. */
interface Run {
  readonly first: PayMonth;
  readonly last: PayMonth;
  readonly count: number;
  readonly cents: number;
}

function runsOf({ months, penalties }: FailureToPayMath): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, month] of months.entries()) {
    const cents = penalties[at] ?? 0;
    const before = runs.at(-1);
    if (before && isAlike(before.last, month))
      runs[runs.length - 1] = {
        ...before,
        last: month,
        count: before.count + 1,
        cents: before.cents + cents,
      };
    else runs.push({ first: month, last: month, count: 1, cents });
  }
  return runs;
}

const isAlike = (one: PayMonth, other: PayMonth): boolean =>
  one.base === other.base &&
  one.percent === other.percent &&
  one.waived === other.waived &&
  one.rate.reason === other.rate.reason;

function stepOfRun(
  { first, last, count, cents }: Run,
  { relief }: FailureToPayMath,
  factBook: FactBook,
): MathStep {
  const values = {
    from: { day: first.firstDay },
    to: { day: last.lastDay },
    months: { count },
    base: { cents: first.base },
    percent: { percent: first.percent },
  };
  const step = first.waived ? 'failure-to-pay-months-waived' : STEPS[first.rate.reason];
  const grounds =
    first.waived && relief.kind === 'relief' ? [inRelief(last, relief)] : groundsOf(first, factBook);
  return mathStep(step, values, { cents }, grounds);
}

/** The notice does not say what becomes of a month that begins in the relief and ends after it. */
const inRelief = ({ lastDay }: PayMonth, relief: Extract<CovidRelief, { kind: 'relief' }>): Ground =>
  lastDay > relief.lastDay ? { ...relief.value, confidence: 'unconfirmed' } : relief.value;

const STEPS = {
  ordinary: 'failure-to-pay-months',
  'in-plan': 'failure-to-pay-months-in-plan',
  'after-levy-notice': 'failure-to-pay-months-after-levy-notice',
  'in-plan-after-levy-notice': 'failure-to-pay-months-in-plan-after-levy-notice',
} as const satisfies Readonly<Record<PayRateReason, MathStepId>>;

/** That an agreement does not lower a rate which a notice has raised is read in the IRS's manual alone. */
const groundsOf = ({ rate: { reason, value } }: PayMonth, factBook: FactBook): readonly Ground[] =>
  reason === 'in-plan-after-levy-notice'
    ? [value, { citations: cite(factBook, 'irm-5-14-1'), confidence: 'unconfirmed' }]
    : [value];

const sumOf = (cents: readonly number[]): number => cents.reduce((sum, each) => sum + each, 0);
