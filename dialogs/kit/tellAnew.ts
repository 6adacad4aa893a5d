import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog';
import { pendingPrompt } from './pendingPrompt';

/** Ends the question below a result, so that the result is told anew; `undefined` when another question is pending. */
export async function tellAnew(dc: DialogContext): Promise<DialogTurnResult | undefined> {
  if (dc.child?.activeDialog) return tellAnew(dc.child);
  if (!pendingPrompt(dc)?.question.followsResult) return undefined;
  await dc.endDialog();
  return Dialog.EndOfTurn;
}
