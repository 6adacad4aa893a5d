import type { WaterfallStepContext } from 'botbuilder-dialogs';
import type { Answer } from './question';

/** What the prompt of the step before ended with; `undefined` when that step asked nothing. */
export const answerOf = <T>(step: WaterfallStepContext): Answer<T> | undefined =>
  step.result as Answer<T> | undefined;

/** The button that a menu ended with; `undefined` when it was left without one. */
export function chosenOf(step: WaterfallStepContext): string | undefined {
  const answer = answerOf<string>(step);
  return answer?.kind === 'answer' ? answer.value : undefined;
}

/** How the dialog of the step before ended. Its class says which outcomes it has. */
export const outcomeOf = <O>(step: WaterfallStepContext): O => step.result as O;

/** What earlier steps of this waterfall put aside. */
export const putAside = <V extends object>(step: WaterfallStepContext): Partial<V> =>
  step.values as Partial<V>;
