import type { Cents } from '../../src/assessment';
import { say } from '../../src/conversation/reply';
import { readMoney } from '../../src/conversation/understanding';
import type { CaseFact } from '../kit/question';
import { without } from './dayFact';

/** The amount that the letter asks for. */
export const amountDue: CaseFact<Cents> = {
  id: 'amountDue',
  label: say('intake:amountDue.label'),
  ask: () => say('intake:amountDue.ask'),
  why: say('intake:amountDue.why'),
  example: say('intake:amountDue.example'),
  whereToFind: say('intake:amountDue.where'),
  read: readMoney,
  known: (caseFile) => caseFile.amountDue !== undefined,
  keep: (caseFile, value) => ({ ...caseFile, amountDue: value }),
  drop: (caseFile) => without(caseFile, 'amountDue'),
  tell: ({ amountDue: cents }) =>
    cents === undefined ? undefined : say('root:asIs', { what: { type: 'money', cents } }),
};
