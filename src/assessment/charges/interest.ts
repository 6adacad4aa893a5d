import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import { cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import { addMonths, LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { runningCents } from '../kernel/runningCents';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep, type MathStep } from '../math/mathStep';
import { interestFactor, type InterestPeriod, type InterestSpan } from './interestFactor';
import { interestPeriodStep } from './interestPeriodStep';
import { interestSpan, type BearingDays, type InterestDays } from './interestSpan';
import { postponedNotes, postponedSteps } from './postponedDueDate';
import { payWindowStep } from './payWindow';

export interface InterestInput extends InterestDays {
  /** What bears the interest, in cents. */
  readonly principal: number;
  readonly beyond: InterestSpan['beyond'];
}

/** Interest on one amount that was owed from one day to another. */
export const Interest = z.object({
  interest: MoneyFigure,
  /** The amount and its interest. */
  total: z.int(),
  /** Interest runs from the day after this one. */
  from: LocalDate,
  /** The last day that bears interest. */
  to: LocalDate,
  factor: z.number(),
  /** Days of one rate; `interest` in cents adds up to the whole. */
  periods: z.array(
    z.object({
      from: LocalDate,
      to: LocalDate,
      days: z.int(),
      percent: z.number(),
      daysInYear: z.int(),
      factor: z.number(),
      interest: z.int(),
      /** No rate is published for these days. */
      assumed: z.boolean(),
    }),
  ),
  /** What could make it less and is not counted: the suspension after 36 months without a notice (IRC 6404(g)). */
  notCounted: z.array(z.enum(['suspension-without-notice'])),
});
export type Interest = z.infer<typeof Interest>;

/** Interest on an underpayment or on a penalty, compounded daily, in cents (IRC 6601, 6621, 6622). */
export function interest(input: InterestInput, factBook: FactBook): Result<Interest, Unknown> {
  const days = interestSpan(input, factBook);
  if (!days.ok) return err(unknownFor(days.error));
  const grown = interestFactor({ ...days.value, beyond: input.beyond }, factBook);
  if (!grown.ok) return err(unknownFor(grown.error));
  const periods = rowsOf(input.principal, grown.value.periods);
  const cents = periods.reduce((sum, row) => sum + row.interest, 0);
  const steps = [
    ...stepsOfDays(input, days.value, factBook),
    ...grown.value.periods.map(interestPeriodStep),
    mathStep(
      'interest-total',
      { principal: { cents: input.principal }, factor: { factor: grown.value.factor } },
      { cents },
      [law(factBook, 'irc-6622')],
    ),
  ];
  return ok({
    interest: {
      cents,
      ...shown(steps, [...postponedNotes(days.value.due), ...grown.value.assumptions]),
    },
    total: input.principal + cents,
    from: days.value.from,
    to: days.value.to,
    factor: grown.value.factor,
    periods,
    notCounted: isLongAgo(input) ? ['suspension-without-notice'] : [],
  });
}

/** The suspension begins 36 months after the due date or the filing, whichever is later (IRC 6404(g)(1)); it is never computed here. */
const isLongAgo = ({ base, from, to }: InterestInput): boolean =>
  base !== 'failure-to-pay-penalty' && base !== 'failure-to-file-penalty' && to > addMonths(from, 36);

function rowsOf(principal: number, periods: readonly InterestPeriod[]): Interest['periods'] {
  const grown = periods.reduce<readonly number[]>(
    (amounts, { factor }) => [...amounts, (amounts.at(-1) ?? principal) * factor],
    [],
  );
  const cents = runningCents(grown.map((amount, at) => amount - (grown[at - 1] ?? principal)));
  return periods.map(({ value: _, ...period }, at) => ({ ...period, interest: cents[at] ?? 0 }));
}

function stepsOfDays(
  { base, demand }: InterestInput,
  { from, window, due }: BearingDays,
  factBook: FactBook,
): readonly MathStep[] {
  const source = base === 'tax' ? 'irc-6601-a' : 'irc-6601-e-2';
  const start = mathStep('interest-start', { base: { text: base } }, { day: from }, [law(factBook, source)]);
  return [
    ...postponedSteps(due),
    start,
    ...(window && demand ? [payWindowStep('interest-free-window', demand, window)] : []),
  ];
}

const law = (factBook: FactBook, source: string) =>
  ({ citations: cite(factBook, source), confidence: 'official' }) as const;
