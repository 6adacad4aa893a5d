import type { Dialog, DialogSet } from 'botbuilder-dialogs';
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog';
import { z } from 'zod';
import { DialogState } from './session';

/**
 * Whether a stored talk can go on with these dialogs: each that stands on its stack is still there, holds what its
 * kind needs, and the innermost waits for an answer. The SDK itself looks only when it stumbles.
 */
export const fits = (dialogs: DialogSet, { dialogStack }: DialogState): boolean =>
  dialogStack.every(({ id, state }) => holds(dialogs.find(id), state)) &&
  !(dialogs.find(dialogStack.at(-1)?.id ?? '') instanceof WaterfallDialog);

function holds(dialog: Dialog | undefined, state: unknown): boolean {
  if (!(dialog instanceof ComponentDialog)) return dialog !== undefined && atItsStep(dialog, state);
  const { data } = Component.safeParse(state);
  return data !== undefined && data.dialogs.dialogStack.length > 0 && fits(dialog.dialogs, data.dialogs);
}

function atItsStep(dialog: Dialog, state: unknown): boolean {
  if (!(dialog instanceof WaterfallDialog)) return Held.safeParse(state).success;
  const { data } = Waterfall.safeParse(state);
  return data !== undefined && data.stepIndex < stepsOf(dialog);
}

/** A waterfall's version is its id and the number of its steps. */
const stepsOf = (dialog: WaterfallDialog): number => Number(dialog.getVersion().split(':').at(-1));

const Held = z.looseObject({});
const Component = z.looseObject({ dialogs: DialogState });
const Waterfall = z.looseObject({
  stepIndex: z.int().min(0),
  options: z.looseObject({}),
  values: z.looseObject({}),
});
