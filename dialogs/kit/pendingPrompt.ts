import type { DialogContext } from 'botbuilder-dialogs';
import { ParsedPrompt } from './parsedPrompt';

/** The prompt that waits for an answer, however deep it stands. */
export function pendingPrompt(dc: DialogContext): ParsedPrompt<unknown> | undefined {
  if (dc.child?.activeDialog) return pendingPrompt(dc.child);
  const dialog = dc.activeDialog && dc.findDialog(dc.activeDialog.id);
  return dialog instanceof ParsedPrompt ? dialog : undefined;
}
