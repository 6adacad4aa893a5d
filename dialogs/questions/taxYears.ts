import { say } from '../../src/conversation/reply';
import { readTaxYears } from '../../src/conversation/understanding';
import type { CaseFact } from '../kit/question';
import { without } from './dayFact';

/** The tax years that the letter is about. */
export const taxYears: CaseFact<readonly number[]> = {
  id: 'taxYears',
  label: say('intake:taxYears.label'),
  ask: () => say('intake:taxYears.ask'),
  why: say('intake:taxYears.why'),
  example: say('intake:taxYears.example'),
  whereToFind: say('intake:taxYears.where'),
  read: readTaxYears,
  known: (caseFile) => caseFile.taxYears !== undefined,
  keep: (caseFile, value) => ({ ...caseFile, taxYears: [...value] }),
  drop: (caseFile) => without(caseFile, 'taxYears'),
  tell: ({ taxYears: years }) =>
    years && say('root:asIs', { what: { type: 'list', items: years.map(String), join: 'and' } }),
};
