import type { FirstAction, Helper, LocalDate } from '../../assessment';
import { say, type Param, type Say } from '../reply';
import { keyed } from './keyed';

/** The steps in order. A day that several steps share is said with the last of them; the first is always dated. */
export const actionSays = (actions: readonly FirstAction[], asOf: LocalDate): readonly Say[] =>
  actions.map((action, index) => {
    const shared = action.by !== undefined && action.by === actions[index + 1]?.by;
    const what = whatOf(action);
    const step = dated(what, shared ? { ...action, by: undefined } : action, asOf);
    return index === 0 && step === what ? today(what, asOf) : step;
  });

const today = (what: Say, asOf: LocalDate): Say =>
  say('plan:actionToday', { what: param(what), day: { type: 'date', day: asOf } });

/** The same steps, each with how to do it. */
export const actionDetails = (actions: readonly FirstAction[], asOf: LocalDate): readonly Say[] =>
  actions.map((action) => {
    const how = param(say(keyed('actions', `${action.action}.how`), valuesOf(action)));
    return say('plan:actionHow', { what: param(dated(whatOf(action), action, asOf)), how });
  });

/** Someone who can help, and how to reach them. */
export const helperSay = (helper: Helper): Say =>
  hedged(say(keyed('actions', `helper.${helper.helper}`), { phone: helper.phone ?? '' }), helper);

export const proofSay = (id: string): Say => say(keyed('actions', `proof.${id}`));

export const mistakeSay = (id: string): Say => say(keyed('actions', `mistake.${id}`));

const whatOf = (action: FirstAction): Say =>
  hedged(say(keyed('actions', action.action), valuesOf(action)), action);

const valuesOf = ({ phone = '', form = '' }: FirstAction) => ({ phone, form });

/** A step with the day by which it should be done, or the first day on which it can be. */
function dated(what: Say, { by, on }: FirstAction, asOf: LocalDate): Say {
  if (by) return say('plan:actionBy', { what: param(what), day: { type: 'date', day: by } });
  return on === asOf ? what : say('plan:actionOn', { what: param(what), day: { type: 'date', day: on } });
}

/** A telephone number that no official text confirmed is said to be so, right where it stands. */
const hedged = (sentence: Say, { phone, phoneConfidence }: Pick<Helper, 'phone' | 'phoneConfidence'>): Say =>
  phone && phoneConfidence === 'unconfirmed'
    ? say('plan:phoneUnconfirmed', { sentence: param(sentence) })
    : sentence;

const param = (sentence: Say): Param => ({ type: 'say', say: sentence });
