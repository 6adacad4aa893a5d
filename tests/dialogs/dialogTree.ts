import type { WaterfallDialog } from 'botbuilder-dialogs';
import { ComponentDialog, type Dialog } from 'botbuilder-dialogs';
import { ParsedPrompt } from '../../dialogs/kit/parsedPrompt';
import type { Question } from '../../dialogs/kit/question';
import { RootDialog } from '../../dialogs/rootDialog';

/** One dialog of the bot and the component that holds it. */
interface Held {
  readonly holder: string;
  readonly dialog: Dialog;
}

/** Every dialog below the root, in the order in which it was added. */
export function allDialogs(root: ComponentDialog = new RootDialog()): readonly Held[] {
  return root.dialogs
    .getDialogs()
    .flatMap((dialog) => [
      { holder: root.id, dialog },
      ...(dialog instanceof ComponentDialog ? allDialogs(dialog) : []),
    ]);
}

/** Every question that can be asked, by `dialog/question`. A dialog that stands in two places is counted once. */
export const allQuestions: ReadonlyMap<string, Question<unknown>> = new Map(
  allDialogs().flatMap(({ holder, dialog }) =>
    dialog instanceof ParsedPrompt ? [[`${holder}/${dialog.id}`, dialog.question] as const] : [],
  ),
);

/** The names of a waterfall's steps, in order; the SDK keeps them to itself. */
export const stepsOf = (dialog: WaterfallDialog): readonly string[] =>
  (dialog as unknown as { readonly steps: readonly { readonly name: string }[] }).steps.map(
    ({ name }) => name,
  );
