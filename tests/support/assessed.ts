import {
  assessCase,
  CaseInput,
  day,
  type CaseAssessment,
  type Power,
  type PowerId,
} from '../../src/assessment';
import { factBook } from '../../src/facts';

/** The answer to a case as the command line takes it, with the facts of the house, on a day (22 November 2026 if not said). */
export const assessed = (input: CaseInput, on = '2026-11-22'): CaseAssessment =>
  assessCase(CaseInput.parse(input), factBook, day(on));

/** How one power stands for a case; `undefined` when it has nothing to do with the paper. */
export const powerOf = (power: PowerId, input: CaseInput, on?: string): Power | undefined => {
  const { canHappen, cannotHappenYet } = assessed(input, on);
  return [...canHappen, ...cannotHappenYet].find((each) => each.power === power);
};
