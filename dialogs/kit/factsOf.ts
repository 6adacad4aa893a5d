import { CaseFile } from '../../src/assessment';
import type { readOpening } from '../../src/conversation/understanding';

type Told = ReturnType<typeof readOpening>;

/** The facts of a case in what was told; words about the papers themselves are looked up elsewhere. */
export function factsOf(told: Told): CaseFile {
  const fields = Object.entries(told).filter(([name]) => name in CaseFile.shape);
  return CaseFile.parse(Object.fromEntries(fields));
}
