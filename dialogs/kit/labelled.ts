import type { Choice } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';

/** Buttons with their words in every language, so that a typed label is the press. */
export const labelled = (choices: readonly Choice[], services: Pick<TurnServices, 'labelsOf'>) =>
  choices.map((choice) => ({ id: choice.id, labels: services.labelsOf(choice) }));
