import type { TurnContext } from 'botbuilder';
import { asActivity, reply, say } from '../conversation/reply';
import type { SessionServices } from './sessionServices';

/** What the reader hears when a bug ended the turn: one sentence, the case kept, the talk begun again at its start. */
export async function recoverFrom(context: TurnContext, services: SessionServices): Promise<void> {
  services.restartTalk();
  await context.sendActivity(asActivity(reply({ kind: 'text', say: say('root:somethingBroke') })));
}
