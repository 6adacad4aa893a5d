import { addDays } from '../kernel/localDate';
import { lastDayOf } from '../knownCase';
import { startingOn, unknown, type PowerRule } from './ground';

/** A payment plan may be ended after a notice of 30 days that was not answered (IRC 6159(b)(5)). */
export const planTermination: PowerRule = (known) => {
  if (!known.notice?.clocks.some((clock) => clock.kind === 'plan-default-cure')) return undefined;
  const lastDay = lastDayOf(known, 'plan-default-cure');
  return lastDay ? startingOn(addDays(lastDay, 1), known.asOf, 'irc-6159') : unknown([], 'irc-6159');
};
