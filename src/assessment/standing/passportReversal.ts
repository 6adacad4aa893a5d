import { z } from 'zod';
import type { World } from '../computations/computation';
import type { FactGap } from '../facts/fact';
import { valueOn } from '../facts/valueOn';
import { addDays } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import { DayFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import type { PassportInput } from './passport';
import { footingOf, hasReversalDay, type PassportShield } from './passportShield';

/** How a certification that was made comes to be taken back (IRC 7345(c)). */
export const PassportReversal = z.object({
  /** `due`: the law orders it. `practice`: the IRS says that it does. `not-due`: nothing known leads to it. */
  verdict: z.enum(['due', 'practice', 'not-due']),
  /** The last day on which the IRS must tell it. */
  by: DayFigure.optional(),
});
export type PassportReversal = z.infer<typeof PassportReversal>;

export function passportReversal(
  input: PassportInput,
  { factBook }: World,
): Result<PassportReversal | undefined, FactGap> {
  if (!input.certified) return ok(undefined);
  const since = input.paidInFullDate ?? shieldedSince(input);
  if (!since) return ok({ verdict: withoutDay(input) });
  const days = valueOn(factBook.rules.passportReversalDays, since);
  if (!days.ok) return days;
  const day = addDays(since, days.value.value);
  const values = { since: { day: since }, days: { count: days.value.value } };
  const by = { day, ...shown([mathStep('passport-reversal-by', values, { day }, [days.value])]) };
  return ok({ verdict: 'due', by });
}

const shieldedSince = ({
  shields = [],
  shieldedSince: since,
}: PassportInput): PassportInput['shieldedSince'] => (shields.some(hasReversalDay) ? since : undefined);

function withoutDay({ shields = [] }: PassportInput): PassportReversal['verdict'] {
  if (shields.some((shield: PassportShield) => footingOf(shield) === 'law')) return 'due';
  return shields.length > 0 ? 'practice' : 'not-due';
}
