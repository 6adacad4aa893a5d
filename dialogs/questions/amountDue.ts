import type { Cents } from '../../src/assessment';
import { say } from '../../src/conversation/reply';
import { readMoney, readOpening } from '../../src/conversation/understanding';
import type { CaseFact } from '../kit/question';
import { without } from './dayFact';

/** "34,200 for 2021 and 2022": the amount stands first, the years after it. */
const AMOUNT_FIRST = /^\$?[\d.,]{1,15}(?= )/;

/** The amount that the letter asks for. */
export const amountDue: CaseFact<Cents> = {
  id: 'amountDue',
  label: say('intake:amountDue.label'),
  ask: () => say('intake:amountDue.ask'),
  why: say('intake:amountDue.why'),
  example: say('intake:amountDue.example'),
  whereToFind: say('intake:amountDue.where'),
  read: (utterance, services) => {
    const whole = readMoney(utterance, services);
    const head = AMOUNT_FIRST.exec(utterance.text)?.[0];
    if (whole.ok || head === undefined || !readOpening(utterance, services).taxYears) return whole;
    return readMoney({ text: head }, services);
  },
  known: (caseFile) => caseFile.amountDue !== undefined,
  keep: (caseFile, value) => ({ ...caseFile, amountDue: value }),
  drop: (caseFile) => without(caseFile, 'amountDue'),
  tell: ({ amountDue: cents }) =>
    cents === undefined ? undefined : say('root:asIs', { what: { type: 'money', cents } }),
};
