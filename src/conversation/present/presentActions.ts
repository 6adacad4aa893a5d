import type { FirstAction, Helper, LocalDate } from '../../assessment';
import { say, type Param, type Say } from '../reply';
import { keyed } from './keyed';

/** The steps in order. A day that several steps share is said with the last of them. */
export const actionSays = (actions: readonly FirstAction[], asOf: LocalDate): readonly Say[] =>
  actions.map((action, index) => {
    const shared = action.by !== undefined && action.by === actions[index + 1]?.by;
    return actionSay(shared ? { ...action, by: undefined } : action, asOf);
  });

/** Something to do, with the day on which it can first be done and the day by which it should be. */
function actionSay(action: FirstAction, asOf: LocalDate): Say {
  const what = say(keyed('actions', action.action), {
    phone: action.phone ?? '',
    form: action.form ?? '',
    ...(action.by && { day: { type: 'date', day: action.by } }),
  });
  const doing: Param = { type: 'say', say: what };
  if (action.by) return say('plan:actionBy', { what: doing, day: date(action.by) });
  return action.on === asOf ? what : say('plan:actionOn', { what: doing, day: date(action.on) });
}

/** Someone who can help, and how to reach them. */
export const helperSay = (helper: Helper): Say =>
  say(keyed('actions', `helper.${helper.helper}`), { phone: helper.phone ?? '' });

export const proofSay = (id: string): Say => say(keyed('actions', `proof.${id}`));

export const mistakeSay = (id: string): Say => say(keyed('actions', `mistake.${id}`));

const date = (day: LocalDate): Param => ({ type: 'date', day });
