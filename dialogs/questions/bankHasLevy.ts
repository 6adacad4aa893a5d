import type { CaseFile } from '../../src/assessment';
import type { Fact } from '../kit/question';
import { without } from './dayFact';
import { agreedFact } from './moneyAnswers';

const told = agreedFact('bankHasLevy');

/** Whether the bank got a levy. A yes opens the levy in the case, so that its day is asked and the plan knows of it. */
export const bankHasLevy: Fact<boolean> = {
  ...told,
  known: (caseFile) => caseFile.levy !== undefined || told.known(caseFile),
  keep: (caseFile, has) => ({
    ...told.keep(caseFile, has),
    ...(has && { levy: caseFile.levy ?? { kind: 'bank' as const } }),
  }),
  drop: (caseFile) => (opened(caseFile) ? without(told.drop(caseFile), 'levy') : told.drop(caseFile)),
};

/** The levy that this answer opened, and about which nothing else was told. */
const opened = ({ money, levy }: CaseFile): boolean =>
  money?.bankHasLevy === true && levy?.kind === 'bank' && levy.servedDate === undefined;
