import { z } from 'zod';
import { unknownFor, type Unknown, type World } from '../computations/computation';
import { Citation, Confidence } from '../facts/citation';
import { cite, citedOnce } from '../facts/cite';
import type { FactValue } from '../facts/fact';
import { leastSure } from '../facts/leastSure';
import { valueOn } from '../facts/valueOn';
import type { Cents } from '../kernel/cents';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { CountFigure, MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { PassportReversal, passportReversal } from './passportReversal';
import { footingOf, PassportMistake, PassportShield } from './passportShield';

export interface PassportInput {
  /** Assessed and unpaid in all years together, with assessed penalties and interest. */
  readonly assessedDebt: Cents;
  readonly lienFiled?: boolean | undefined;
  /** The time to ask for the lien's hearing is over, or that hearing is. */
  readonly lienHearingOver?: boolean | undefined;
  readonly levyMade?: boolean | undefined;
  /** All that apply; absent, nobody has asked. */
  readonly shields?: readonly PassportShield[] | undefined;
  /** Notice CP508C came. */
  readonly certified?: boolean | undefined;
  /** The day on which all was paid. */
  readonly paidInFullDate?: LocalDate | undefined;
  /** The day on which the plan was made, the offer accepted, or the relief asked for. */
  readonly shieldedSince?: LocalDate | undefined;
}

/** Whether a debt may be certified as seriously delinquent, and what takes a certification back (IRC 7345). */
export const PassportStanding = z.object({
  certification: z.enum(['possible', 'not-possible', 'done', 'unknown']),
  reasons: z.array(
    z.enum([
      'debt-above-threshold',
      'debt-not-above-threshold',
      'lien-or-levy-stands',
      'neither-lien-nor-levy',
      'shielded',
    ]),
  ),
  shields: z.array(z.object({ shield: PassportShield, by: z.enum(['law', 'practice']) })),
  missing: z.array(z.enum(['lienFiled', 'lienHearingOver', 'levyMade', 'shields'])),
  /** The debt must be more than this. Absent where the year's figure is not needed and not known. */
  threshold: MoneyFigure.optional(),
  reversal: PassportReversal.optional(),
  /** Days for which the State Department keeps an application open before it denies it. */
  applicationHeldDays: CountFigure,
  doesNotHelp: z.array(PassportMistake).min(1),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type PassportStanding = z.infer<typeof PassportStanding>;

export function passport(input: PassportInput, world: World): Result<PassportStanding, Unknown> {
  const threshold = thresholdFor(input, world);
  const shields = input.shields ?? [];
  if (!threshold.ok && shields.length === 0 && !input.certified && lienOrLevy(input) !== false)
    return threshold;
  const reversal = passportReversal(input, world);
  if (!reversal.ok) return err(unknownFor(reversal.error));
  const held = valueOn(world.factBook.rules.passportHoldDays, world.asOf);
  if (!held.ok) return err(unknownFor(held.error));
  const figure = threshold.ok ? threshold.value : undefined;
  const found = verdictOn(input, figure);
  return ok({
    ...found,
    shields: shields.map((shield) => ({ shield, by: footingOf(shield) })),
    threshold: figure,
    reversal: reversal.value,
    applicationHeldDays: heldFor(held.value),
    doesNotHelp: [...PassportMistake.options],
    citations: citedOnce(cite(world.factBook, 'irc-7345', 'irs-passport'), figure?.citations ?? []),
    confidence: leastSure(['secondary', figure?.confidence ?? 'official']),
  });
}

function thresholdFor(
  { assessedDebt }: PassportInput,
  { factBook, asOf }: World,
): Result<MoneyFigure, Unknown> {
  const threshold = valueOn(factBook.rules.passportThresholdCents, asOf);
  if (!threshold.ok) return err(unknownFor(threshold.error));
  const cents = threshold.value.value;
  const values = { debt: { cents: assessedDebt } };
  return ok({ cents, ...shown([mathStep('passport-threshold', values, { cents }, [threshold.value])]) });
}

function heldFor(days: FactValue<number>): CountFigure {
  const count = days.value;
  return { count, ...shown([mathStep('passport-application-held', { days: { count } }, { count }, [days])]) };
}

type Verdict = Pick<PassportStanding, 'certification' | 'reasons' | 'missing'>;

/** One thing that forbids it is enough; for it, everything must be known. */
function verdictOn(input: PassportInput, threshold: MoneyFigure | undefined): Verdict {
  const step = lienOrLevy(input);
  const above = threshold && input.assessedDebt > threshold.cents;
  const reasons: PassportStanding['reasons'] = [
    ...(above === undefined
      ? []
      : [above ? ('debt-above-threshold' as const) : ('debt-not-above-threshold' as const)]),
    ...(step === undefined
      ? []
      : [step ? ('lien-or-levy-stands' as const) : ('neither-lien-nor-levy' as const)]),
    ...(input.shields?.length ? ['shielded' as const] : []),
  ];
  if (input.certified) return { certification: 'done', reasons, missing: [] };
  if (above === false || step === false || input.shields?.length)
    return { certification: 'not-possible', reasons, missing: [] };
  const missing = missingFrom(input, step);
  return { certification: missing.length > 0 ? 'unknown' : 'possible', reasons, missing };
}

/** A lien whose hearing rights have lapsed or are used up, or a levy made (IRC 7345(b)(1)(C)). */
function lienOrLevy(input: PassportInput): boolean | undefined {
  const { levyMade } = input;
  const byLien = ripeLien(input);
  if (levyMade || byLien) return true;
  return levyMade === false && byLien === false ? false : undefined;
}

const ripeLien = ({ lienFiled, lienHearingOver }: PassportInput): boolean | undefined =>
  lienFiled === false || lienHearingOver === false ? false : lienFiled && lienHearingOver;

/** Only what can still change the answer: without a ripe lien, a levy alone. */
function missingFrom(input: PassportInput, step: boolean | undefined): PassportStanding['missing'] {
  const lien = ripeLien(input) === false ? [] : (['lienFiled', 'lienHearingOver'] as const);
  const asked = step === undefined ? ([...lien, 'levyMade'] as const) : [];
  return [
    ...asked.filter((field) => input[field] === undefined),
    ...(input.shields === undefined ? (['shields'] as const) : []),
  ];
}
