import type { DialogContext } from 'botbuilder-dialogs';
import type { TurnServices } from '../../src/conversation/turnServices';
import { pendingPrompt } from './pendingPrompt';

/** Whether the words are a button of the menu that waits for an answer: a typed label is the button, whatever else it may mean. */
export function namesButton(dc: DialogContext, services: TurnServices): boolean {
  const { question } = pendingPrompt(dc) ?? {};
  const typed = services.utterance.text.toLowerCase();
  return (question?.menu ? (question.choices?.(services) ?? []) : []).some((choice) =>
    services.labelsOf(choice).some((label) => label.toLowerCase() === typed),
  );
}
