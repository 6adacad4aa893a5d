import { err, ok } from '../../src/assessment';
import { say, type Block, type Choice, type Say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readChoice } from '../../src/conversation/understanding';
import { labelled } from './labelled';
import type { Question } from './question';

/** A question whose answers are where to go next. Whatever is typed besides is answered with the same buttons. */
export function menu(
  id: string,
  ask: (services: TurnServices) => Say,
  choices: (services: TurnServices) => readonly Choice[],
  lead?: (services: TurnServices) => readonly Block[],
): Question<string> {
  return {
    id,
    menu: true,
    ask,
    ...(lead && { lead }),
    why: say('root:menu.why'),
    example: say('root:menu.example'),
    choices,
    read: (utterance, services) => {
      const chosen = readChoice(utterance, labelled(choices(services), services));
      return chosen === undefined ? err({ say: say('root:menu.unclear') }) : ok(chosen);
    },
  };
}
