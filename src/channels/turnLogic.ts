import type { TurnContext } from 'botbuilder';

export type TurnLogic = (context: TurnContext) => Promise<void>;

/** The logic of a proactive turn: the last of the SDK's arguments, before which an audience may stand. */
export function logicOf(rest: readonly (string | TurnLogic)[]): TurnLogic {
  const last = rest.at(-1);
  if (typeof last !== 'function')
    throw new TypeError('continueConversationAsync needs the logic of the turn');
  return last;
}
