import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { addDays, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { DayFigure, MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { ReliefRoute, ReliefRouteId } from './reliefRoute';
import { reliefRoutes, type ReliefCase } from './reliefRoutes';

export interface PenaltyReliefInput extends ReliefCase {
  /** The penalty as billed, in cents. */
  readonly amount?: number | undefined;
  /** The tax itself is paid, so that nothing more accrues. */
  readonly taxPaid: boolean;
  /** The date of the letter that refuses relief. */
  readonly refusedOn?: LocalDate | undefined;
}

/** Which relief fits first, what it takes off, what goes on, and how to ask. */
export const PenaltyRelief = z.object({
  /** The first way in the IRS's order that is not closed; `unknown` until its questions are answered. */
  first: ReliefRouteId.optional(),
  routes: z.array(ReliefRoute),
  /** The tax years that must be clean. */
  lookback: z.object({ firstTaxYear: z.int(), lastTaxYear: z.int() }),
  /** The penalty that the first way would take off, if it fits and the amount is known; its own interest goes with it. */
  removes: MoneyFigure.optional(),
  /** What the relief does not stop. */
  goesOn: z.array(z.enum(['interest-on-tax', 'failure-to-pay'])),
  form: z.string(),
  /** The last day to ask Appeals, after a refusal. */
  appealBy: DayFigure.optional(),
});
export type PenaltyRelief = z.infer<typeof PenaltyRelief>;

/** Penalty relief in the order of the IRS: correction, written advice, the automatic exemption, first-time relief, reasonable cause (IRM 20.1.1); on estimated tax its own waivers (IRC 6654(e)(3)). */
export function penaltyRelief(
  input: PenaltyReliefInput,
  factBook: FactBook,
  asOf: LocalDate,
): Result<PenaltyRelief, Unknown> {
  const years = valueOn(factBook.rules.cleanHistoryYears, asOf);
  if (!years.ok) return err(unknownFor(years.error));
  const appealBy = appealDay(input, factBook);
  if (!appealBy.ok) return appealBy;
  const routes = reliefRoutes(input, factBook, asOf);
  const first = routes.find(({ verdict }) => verdict !== 'blocked');
  return ok({
    ...(first ? { first: first.route } : {}),
    routes: [...routes],
    lookback: { firstTaxYear: input.taxYear - years.value.value, lastTaxYear: input.taxYear - 1 },
    ...removal(input, first),
    goesOn: goesOn(input, first),
    form: formOf(input, first),
    ...(appealBy.value ? { appealBy: appealBy.value } : {}),
  });
}

function removal(
  { amount }: PenaltyReliefInput,
  first: ReliefRoute | undefined,
): Pick<PenaltyRelief, 'removes'> {
  if (amount === undefined || first?.verdict !== 'fits') return {};
  const step = mathStep('penalty-removed', { penalty: { cents: amount } }, { cents: -amount }, [first]);
  return { removes: { cents: amount, ...shown([step]) } };
}

/** A waiver of the penalty on estimated tax is asked for on Form 2210; abatement for wrong written advice on Form 843 (IRC 6404(f)). */
const formOf = ({ penalty }: PenaltyReliefInput, first: ReliefRoute | undefined): string =>
  penalty === 'estimated-tax' && !first?.ways.includes('form-843') ? '2210' : '843';

/** Relief never touches interest on the tax, and after it the penalty for paying late goes on, except under the exemption (IRM 20.1.1); the penalty on estimated tax is another, and ends with its year's due date (IRC 6654(b)(2)). */
function goesOn(
  { taxPaid, penalty }: PenaltyReliefInput,
  first: ReliefRoute | undefined,
): PenaltyRelief['goesOn'] {
  if (taxPaid) return [];
  if (penalty === 'estimated-tax') return ['interest-on-tax'];
  return first?.route === 'automatic-exemption' && first.verdict === 'fits'
    ? ['interest-on-tax']
    : ['interest-on-tax', 'failure-to-pay'];
}

function appealDay(
  { refusedOn }: PenaltyReliefInput,
  { charges }: FactBook,
): Result<DayFigure | undefined, Unknown> {
  if (!refusedOn) return ok(undefined);
  const days = valueOn(charges.penaltyAppealDays, refusedOn);
  if (!days.ok) return err(unknownFor(days.error));
  const day = addDays(refusedOn, days.value.value);
  const values = { refused: { day: refusedOn }, days: { count: days.value.value } };
  return ok({ day, ...shown([mathStep('penalty-appeal-last-day', values, { day }, [days.value])]) });
}
