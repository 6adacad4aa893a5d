import type { TurnContext } from 'botbuilder';
import { TURN_SERVICES, type TurnServices } from '../../src/conversation/turnServices';

/** The services of this turn. The turn puts them there before any dialog runs; without them nothing can be said. */
export function servicesOf(context: TurnContext): TurnServices {
  return context.turnState.get(TURN_SERVICES) as TurnServices;
}
