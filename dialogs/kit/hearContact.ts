import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readLosses, readOnTheLine } from '../../src/conversation/understanding';
import { AuthenticityDialog } from '../authenticityDialog';
import { isMessage } from '../questions/contact';
import { pendingPrompt } from './pendingPrompt';
import { speakText } from './speak';

/**
 * A message that somebody else wrote is no answer, wherever it is put: it is checked. Who was robbed, or is being
 * talked into it at this moment, goes before everything. `undefined` when the words are none of these.
 */
export async function hearContact(
  dc: DialogContext,
  services: TurnServices,
  rootSteps: string,
): Promise<DialogTurnResult | undefined> {
  if (pendingPrompt(dc)?.question.hearsContact) return undefined;
  const { utterance } = services;
  const robbed = readLosses(utterance, services).length > 0;
  const onTheLine = readOnTheLine(utterance, services);
  if (!robbed && !onTheLine && !isMessage(services)) return undefined;
  if (onTheLine && !robbed) await speakText(dc.context, say('firstHour:hangUp'));
  if (!dc.activeDialog) return dc.beginDialog(rootSteps, { begin: 'contact' });
  return dc.activeDialog.id === AuthenticityDialog.ID
    ? dc.replaceDialog(AuthenticityDialog.ID, {})
    : dc.beginDialog(AuthenticityDialog.ID, {});
}
