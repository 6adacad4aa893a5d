import { bills } from './letters/bills';
import { changesAndCourt } from './letters/changesAndCourt';
import { determinations } from './letters/determinations';
import { hearingLetters } from './letters/hearingLetters';
import { levies } from './letters/levies';
import { sideRoads } from './letters/sideRoads';
import type { RealLetter } from './realLetter';

/** Published letters over all stages, each with its source. */
export const realLetters: readonly RealLetter[] = [
  ...bills,
  ...hearingLetters,
  ...levies,
  ...sideRoads,
  ...changesAndCourt,
  ...determinations,
];
