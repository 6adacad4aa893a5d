import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';

/** The waterfall of the root, which all roads begin with. */
export const ROOT_STEPS = 'root.steps';

/** Leaves whatever is pending, however deep it stands, for another road of the talk. */
export async function takeRoad(dc: DialogContext, begin: string): Promise<DialogTurnResult> {
  if (dc.parent && !dc.dialogs.find(ROOT_STEPS)) return takeRoad(dc.parent, begin);
  await dc.cancelAllDialogs();
  return dc.beginDialog(ROOT_STEPS, { begin });
}
