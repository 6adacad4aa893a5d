import type { Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { law } from './law';
import { planFee, type PlanChannel, type PlanFee, type PlanFeeInput } from './planFee';

/** How a plan is asked for; without a channel, by the cheapest one that the size of the debt leaves open. */
export interface SignUpInput extends Omit<PlanFeeInput, 'request' | 'channel'> {
  readonly channel?: PlanChannel | undefined;
  /** Tax, penalties and interest together, in cents: the online application takes no more than its limit. */
  readonly everything: number;
}

export interface SignUp {
  readonly channel: PlanChannel;
  readonly fee: PlanFee;
  /** Online was asked for, but the debt is above the limit of the online application. */
  readonly isTooMuchOnline: boolean;
}

/** The way in which a plan can be asked for, and its fee (26 CFR 300.1; the limit is that of the online application). */
export function signUp(
  { everything, channel: told, ...asked }: SignUpInput,
  factBook: FactBook,
): Result<SignUp, Unknown> {
  if (everything === 0)
    return ok({ channel: told ?? 'online', fee: noFee(factBook), isTooMuchOnline: false });
  const limit = valueOn(factBook.rules.onlinePlanMaximumCents, asked.on);
  const isTooMuch = limit.ok && everything > limit.value.value;
  const isOnline = told === undefined || told === 'online';
  const channel = isOnline && isTooMuch ? 'phone' : (told ?? 'online');
  const found = planFee({ ...asked, channel, request: 'new' }, factBook);
  if (!found.ok) return found;
  const { fee } = found.value;
  const assumptions = [...fee.assumptions, ...channelTaken(told, channel)];
  return ok({
    channel,
    fee: { ...found.value, fee: { ...fee, assumptions } },
    isTooMuchOnline: told === 'online' && isTooMuch,
  });
}

function channelTaken(told: PlanChannel | undefined, taken: PlanChannel): readonly Assumption[] {
  if (told === taken) return [];
  return [{ assumption: taken === 'online' ? 'asked-online' : 'asked-by-phone', values: {} }];
}

const noFee = (factBook: FactBook): PlanFee => ({
  fee: { cents: 0, ...shown([mathStep('plan-not-needed', {}, { cents: 0 }, [law(factBook, 'irc-6159')])]) },
  reimbursed: 'no',
});
