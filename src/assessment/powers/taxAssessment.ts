import { addDays } from '../kernel/localDate';
import { lastDayOf, type KnownCase } from '../knownCase';
import { debtBehind } from './debtBehind';
import { done, notYet, now, type Ground, type PowerRule } from './ground';

/** Tax that is only proposed becomes a bill after the time to go to Tax Court (IRC 6213(a)), or to reply, has passed. */
export const taxAssessment: PowerRule = (known) => {
  if (known.notice?.clocks.some((clock) => clock.kind === 'abatement-request')) return mathError(known);
  return debtBehind(known) === 'not-yet-assessed' && !isBusinessTax(known) ? proposed(known) : undefined;
};

/** The way through the Tax Court is for income tax and its like (IRC 6212(a)); payroll tax is billed without it. */
const isBusinessTax = ({ notice }: KnownCase): boolean => notice?.audience === 'business';

/** IRC 6213(b)(1): a math error is billed at once; a request in time undoes the bill (6213(b)(2)). */
const mathError = (known: KnownCase): Ground | undefined =>
  debtBehind(known) === 'billed' ? done('irc-6213') : undefined;

function proposed(known: KnownCase): Ground {
  if (known.notice?.code === 'Letter 1153') return notYet(['reply-time-passed'], 'irc-6672');
  const lastDay = lastDayOf(known, 'tax-court-petition');
  if (lastDay && lastDay < known.asOf) return now('irc-6213');
  const waiting = notYet(['petition-time-passed'], 'irc-6213');
  return lastDay ? { ...waiting, from: addDays(lastDay, 1) } : waiting;
}
