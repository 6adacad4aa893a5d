import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { Fact, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import type { PovertyRegion } from '../facts/livingFacts';
import { valueOn } from '../facts/valueOn';
import { dayOf, yearOf, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { halfUp } from '../kernel/halfUp';
import { shown, type MoneyFigure } from '../math/figure';
import { mathStep, type Ground } from '../math/mathStep';

/** What the limit is for: it decides which revision of the guidelines is in use. */
export const LowIncomePurpose = z.enum([
  /** The reduced fee of an installment agreement, by the table of Form 13844. */
  'plan',
  /** The fee and the payments of an offer in compromise, by the table of Form 656. */
  'offer',
  /** Any other share of the guidelines in force on the day. */
  'guideline',
]);
export type LowIncomePurpose = z.infer<typeof LowIncomePurpose>;

export interface LowIncomeLimitInput {
  readonly purpose: LowIncomePurpose;
  /** Persons. */
  readonly household: number;
  readonly region: PovertyRegion;
  /** Of the guideline; the law's 250 when absent. */
  readonly percent?: number | undefined;
  /** The guidelines of this year, whatever form is in use. */
  readonly guidelineYear?: number | undefined;
}

export interface LowIncomeLimit {
  readonly figure: MoneyFigure;
  readonly guidelineYear: number;
}

/** The yearly income up to which, inclusive, a household has a low income (IRC 7122(c)(3)(A), 6159(f); 42 U.S.C. 9902(2)). */
export function lowIncomeLimit(
  input: LowIncomeLimitInput,
  factBook: FactBook,
  on: LocalDate,
): Result<LowIncomeLimit, Unknown> {
  const { living } = factBook;
  const rule = valueOn(living.lowIncomePercent, on);
  if (!rule.ok) return err(unknownFor(rule.error));
  const inUse = guidelineInUse(input, factBook, on);
  if (!inUse.ok) return inUse;
  const { guideline, ground } = inUse.value;
  const { first, eachMore } = guideline.value[input.region];
  const line = first + (input.household - 1) * eachMore;
  const percent = input.percent ?? rule.value.value;
  const cents = halfUp((line * percent) / 100);
  const guidelineYear = yearOf(guideline.from);
  const values = {
    year: { count: guidelineYear },
    region: { text: input.region },
    persons: { count: input.household },
    first: { cents: first },
    eachMore: { cents: eachMore },
  };
  const steps = [
    mathStep('poverty-guideline', values, { cents: line }, [guideline, ...ground]),
    mathStep('percent-of-guideline', { guideline: { cents: line }, percent: { percent } }, { cents }, [
      input.percent === undefined ? rule.value : guideline,
    ]),
  ];
  return ok({ figure: { cents, ...shown(steps) }, guidelineYear });
}

type Guideline = FactValue<FactBook['living']['povertyGuidelineCents']['values'][number]['value']>;

interface GuidelineInUse {
  readonly guideline: Guideline;
  readonly ground: readonly Ground[];
}

/** Each form prints the guidelines of one year, and is used until its next revision. */
function guidelineInUse(
  { purpose, guidelineYear }: LowIncomeLimitInput,
  { living }: FactBook,
  on: LocalDate,
): Result<GuidelineInUse, Unknown> {
  if (guidelineYear !== undefined) return guidelineOf(guidelineYear, living.povertyGuidelineCents, on, []);
  if (purpose === 'guideline') {
    const found = valueOn(living.povertyGuidelineCents, on);
    return found.ok ? ok({ guideline: found.value, ground: [] }) : err(unknownFor(found.error));
  }
  const year = valueOn(FORM_YEAR[purpose](living), on);
  if (!year.ok) return err(unknownFor(year.error));
  return guidelineOf(year.value.value, living.povertyGuidelineCents, on, [year.value]);
}

const FORM_YEAR = {
  plan: ({ planFormGuidelineYear }: FactBook['living']): Fact<number> => planFormGuidelineYear,
  offer: ({ offerFormGuidelineYear }: FactBook['living']): Fact<number> => offerFormGuidelineYear,
};

function guidelineOf(
  year: number,
  fact: Fact<Guideline['value']>,
  on: LocalDate,
  ground: readonly Ground[],
): Result<GuidelineInUse, Unknown> {
  const guideline = fact.values.find(({ from }) => yearOf(from) === year);
  if (guideline) return ok({ guideline, ground });
  return err(unknownFor({ fact: fact.id, day: dayOf(year, 12, 31) ?? on }));
}
