import type { Choice } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readChoice, readYesNo } from '../../src/conversation/understanding';
import type { Utterance } from '../../src/conversation/understanding/reader';
import { labelled } from './labelled';

/** The buttons that stood under the last bubble: likely meanings that were offered, then those of the question. */
export interface Shown {
  readonly offered: readonly Choice[];
  readonly buttons: readonly Choice[];
}

/**
 * What a turn means at a question. A button speaks by its id, which readers of values know how to read (a day, a
 * code); so does its number in the list, and an offered meaning in words.
 */
export function heardFrom(services: TurnServices, { offered, buttons }: Shown): Utterance {
  const { utterance } = services;
  const id =
    utterance.choice ?? placeIn([...offered, ...buttons], utterance.text) ?? meantOf(offered, services);
  return id === undefined ? utterance : { text: id, choice: id };
}

/** Lists of buttons are numbered where no buttons can be pressed. */
const placeIn = (choices: readonly Choice[], text: string): string | undefined =>
  /^\d{1,2}$/.test(text) ? choices[Number(text) - 1]?.id : undefined;

/** An offered meaning in words, or "yes" to the only one. */
function meantOf(offered: readonly Choice[], services: TurnServices): string | undefined {
  const named = readChoice(services.utterance, labelled(offered, services));
  const [only, other] = offered;
  if (named !== undefined || !only || other) return named;
  const yes = readYesNo(services.utterance, services);
  return yes.ok && yes.value ? only.id : undefined;
}
