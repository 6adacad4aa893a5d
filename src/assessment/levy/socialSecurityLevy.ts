import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { Cents } from '../kernel/cents';
import { halfUp } from '../kernel/halfUp';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep, type Ground } from '../math/mathStep';
import { LevyCaution, levyCaution, type LevyCautionId } from './levyCaution';
import type { SocialSecurityBenefit } from './socialSecurityBenefit';
import { spareOf } from './socialSecurityBenefit';

/** A benefit of Social Security and who levies on it. */
export interface SocialSecurityLevyInput {
  readonly monthlyBenefit: Cents;
  readonly benefit: SocialSecurityBenefit;
  /** The automatic levy of the Federal Payment Levy Program, or a paper levy that a revenue officer sends (Form 668-W). */
  readonly levyBy: 'automatic' | 'revenue-officer';
  readonly payDate: LocalDate;
}

/** What a levy takes of a monthly benefit and leaves. */
export const SocialSecurityLevy = z.object({
  /** Absent when we cannot tell: see `unknowns`. */
  taken: MoneyFigure.optional(),
  left: MoneyFigure.optional(),
  /** Nothing is taken: by law (IRC 6334(a)(11)), or because the automatic levy leaves out benefits of this kind. */
  spared: z.enum(['by-law', 'by-program']).optional(),
  unknowns: z.array(z.enum(['what-a-paper-levy-takes'])),
  cautions: z.array(LevyCaution),
});
export type SocialSecurityLevy = z.infer<typeof SocialSecurityLevy>;

/** The automatic levy takes 15 percent of a benefit (IRC 6331(h)), whatever is left; some kinds it does not touch. */
export function socialSecurityLevy(
  input: SocialSecurityLevyInput,
  factBook: FactBook,
): Result<SocialSecurityLevy, Unknown> {
  const percent = valueOn(factBook.rules.socialSecurityLevyPercent, input.payDate);
  if (!percent.ok) return err(unknownFor(percent.error));
  const spare = spareOf(input.benefit, factBook);
  if (spare && (spare.spared === 'by-law' || input.levyBy === 'automatic')) {
    const cautions = told(factBook, ...(spare.spared === 'by-law' ? [] : ([PAPER] as const)));
    return ok({
      ...untouched(input.monthlyBenefit, spare.ground),
      spared: spare.spared,
      unknowns: [],
      cautions,
    });
  }
  if (input.levyBy === 'revenue-officer') {
    return ok({ unknowns: ['what-a-paper-levy-takes'], cautions: told(factBook, PAPER) });
  }
  const cautions = told(factBook, 'continues-until-released', 'low-income-filter-perhaps', PAPER);
  return ok({ ...shares(input.monthlyBenefit, percent.value), unknowns: [], cautions });
}

/** Another kind of levy on the same benefit is not the automatic one. */
const PAPER = 'paper-levy-may-take-more';

const told = (factBook: FactBook, ...cautions: readonly LevyCautionId[]): LevyCaution[] =>
  cautions.map((id) => levyCaution(factBook, id));

type Shares = Required<Pick<SocialSecurityLevy, 'taken' | 'left'>>;

function shares(benefit: Cents, percent: FactValue<number>): Shares {
  const taken = halfUp((benefit * percent.value) / 100);
  const values = { benefit: { cents: benefit }, rate: { percent: percent.value } };
  const takes = mathStep('benefit-levy-takes', values, { cents: taken }, [percent]);
  const rest = { benefit: { cents: benefit }, taken: { cents: taken } };
  const leaves = mathStep('benefit-levy-leaves', rest, { cents: benefit - taken }, [percent]);
  return {
    taken: { cents: taken, ...shown([takes]) },
    left: { cents: benefit - taken, ...shown([takes, leaves]) },
  };
}

function untouched(benefit: Cents, ground: Ground): Shares {
  const spared = mathStep('benefit-is-spared', { benefit: { cents: benefit } }, { cents: 0 }, [ground]);
  const values = { benefit: { cents: benefit }, taken: { cents: 0 } };
  const leaves = mathStep('benefit-levy-leaves', values, { cents: benefit }, [ground]);
  return { taken: { cents: 0, ...shown([spared]) }, left: { cents: benefit, ...shown([spared, leaves]) } };
}
