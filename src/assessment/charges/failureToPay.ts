import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { runningCents } from '../kernel/runningCents';
import type { Assumption } from '../math/assumption';
import { MoneyFigure, shown } from '../math/figure';
import { failureToPayMonths, type PayMonth, type UnpaidTax } from './failureToPayMonths';
import { failureToPaySteps } from './failureToPaySteps';
import { levyOutweighsPlan, type PayRateReason } from './failureToPayRate';
import { effectiveDueDate, postponedNotes, postponedSteps } from './postponedDueDate';
import { payWindow, payWindowStep, type Demand, type PayWindow } from './payWindow';

export interface FailureToPayInput extends Omit<UnpaidTax, 'filedOnTime' | 'usedUpPercent'> {
  /** Left out, the return is taken as filed on time, and the figure says so if that changes it. */
  readonly filedOnTime?: boolean | undefined;
  /** For tax that was not shown on the return: the notice and demand for it, from whose last day to pay the months run (IRC 6651(a)(3)). */
  readonly demand?: Demand | undefined;
  /** The part of the penalty for filing late that falls on this same tax, in cents: it lowers the maximum (IRC 6651(c)(1)(B)). */
  readonly failureToFileOnTax?: number | undefined;
}

/** The penalty for paying late, month by month. */
export const FailureToPay = z.object({
  penalty: MoneyFigure,
  /** Percent of all months together. */
  percent: z.number(),
  /** The months are counted from the day after this one. */
  countedFrom: LocalDate,
  months: z.array(
    z.object({
      number: z.int(),
      firstDay: LocalDate,
      lastDay: LocalDate,
      /** Unpaid when the month begins, in cents. */
      base: z.int(),
      percent: z.number(),
      reason: z.enum(['ordinary', 'in-plan', 'after-levy-notice', 'in-plan-after-levy-notice']),
      waived: z.boolean(),
      /** In cents; the months add up to the whole. */
      penalty: z.int(),
    }),
  ),
  /** The first day of the month in which the maximum was reached. */
  maximumReachedIn: LocalDate.optional(),
  /** What could make it less and cannot be told from these answers: the relief of 2020 and 2021 (Notice 2024-7). */
  notCounted: z.array(z.enum(['covid-pay-relief'])),
});
export type FailureToPay = z.infer<typeof FailureToPay>;

/** The penalty for paying late, in cents: a share of the tax unpaid at the beginning of each month, at most 25 percent in all (IRC 6651(a)(2), (3), (b)-(d), (h)). */
export function failureToPay(input: FailureToPayInput, factBook: FactBook): Result<FailureToPay, Unknown> {
  const window = input.demand && payWindow(input.demand, factBook);
  if (window && !window.ok) return err(unknownFor(window.error));
  const due = effectiveDueDate(input.dueDate, input.individual, factBook);
  const tax = taxOf({ ...input, dueDate: due.day }, window?.value);
  const found = failureToPayMonths(tax, factBook);
  if (!found.ok) return err(unknownFor(found.error));
  const { months, relief } = found.value;
  const penalties = penaltiesOf(months);
  const cents = penalties.reduce((sum, each) => sum + each, 0);
  const steps = [
    ...(input.demand && window
      ? [payWindowStep('failure-to-pay-window', input.demand, window.value)]
      : postponedSteps(due)),
    ...failureToPaySteps({ ...found.value, countedFrom: tax.dueDate, penalties }, factBook),
  ];
  const reached = months.find(({ atMaximum }) => atMaximum);
  return ok({
    penalty: {
      cents,
      ...shown(steps, [...(window ? [] : postponedNotes(due)), ...assumptionsOf(input, months, factBook)]),
    },
    percent: months.reduce((sum, { percent }) => sum + percent, 0),
    countedFrom: tax.dueDate,
    months: months.map((month, at) => rowOf(month, penalties[at] ?? 0)),
    ...(reached ? { maximumReachedIn: reached.firstDay } : {}),
    notCounted: relief.kind === 'not-known' ? ['covid-pay-relief'] : [],
  });
}

function taxOf(
  { demand: _, failureToFileOnTax = 0, ...tax }: FailureToPayInput,
  window: PayWindow | undefined,
): UnpaidTax {
  const filed = { ...tax, filedOnTime: tax.filedOnTime ?? true };
  if (!window) return filed;
  const usedUpPercent = tax.taxUnpaid > 0 ? (failureToFileOnTax * PERCENT) / tax.taxUnpaid : 0;
  return { ...filed, dueDate: window.countedDay, usedUpPercent };
}

/** In whole cents, month by month: percents times cents are exact, and are rounded as one running total. */
const penaltiesOf = (months: readonly PayMonth[]): readonly number[] =>
  runningCents(
    months.map(({ base, percent }) => base * percent),
    PERCENT,
  );

const PERCENT = 100;

const rowOf = (
  { number, firstDay, lastDay, base, percent, rate, waived }: PayMonth,
  penalty: number,
): FailureToPay['months'][number] => ({
  number,
  firstDay,
  lastDay,
  base,
  percent,
  reason: rate.reason,
  waived,
  penalty,
});

/** Only where a plan made the rate lower does it matter whether the return was on time (IRC 6651(h)). */
const assumptionsOf = (
  { filedOnTime }: FailureToPayInput,
  months: readonly PayMonth[],
  factBook: FactBook,
): readonly Assumption[] => [
  ...(filedOnTime === undefined && months.some(({ rate }) => IN_PLAN.has(rate.reason))
    ? [{ assumption: 'filed-on-time', values: {} } as const]
    : []),
  ...levyOutweighsPlan(
    months.map(({ rate }) => rate),
    factBook,
  ),
];

const IN_PLAN: ReadonlySet<PayRateReason> = new Set(['in-plan', 'in-plan-after-levy-notice']);
