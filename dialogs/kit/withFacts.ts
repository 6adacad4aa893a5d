import type { CaseFile } from '../../src/assessment';

/** The case with what was told beside it; what is known about money stays, but for what was told anew. */
export const withFacts = (caseFile: CaseFile, told: CaseFile): CaseFile => ({
  ...caseFile,
  ...told,
  ...(told.money && { money: { ...caseFile.money, ...told.money } }),
});
