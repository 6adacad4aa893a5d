import type { CaseFile } from '../../src/assessment';
import type { Fact } from '../kit/question';
import { without } from './dayFact';
import { agreedFact } from './moneyAnswers';

const told = agreedFact('bankHasLevy');

/** Whether the bank got a levy. A yes is a levy in the case, so that its day is asked and the plan knows of it; only a no is kept by itself. */
export const bankHasLevy: Fact<boolean> = {
  ...told,
  known: (caseFile) => caseFile.levy !== undefined || told.known(caseFile),
  keep: (caseFile, has) =>
    has
      ? { ...told.drop(caseFile), levy: caseFile.levy ?? { kind: 'bank' } }
      : told.keep(withoutBankLevy(caseFile), false),
  drop: (caseFile) => withoutBankLevy(told.drop(caseFile)),
};

const withoutBankLevy = (caseFile: CaseFile): CaseFile =>
  caseFile.levy?.kind === 'bank' ? without(caseFile, 'levy') : caseFile;
