import { err, ok } from '../../src/assessment';
import { keyed } from '../../src/conversation/present/keyed';
import { say, type Choice, type Say } from '../../src/conversation/reply';
import { LOSSES, lossesIn, PAID, readChoice, type Loss } from '../../src/conversation/understanding';
import { labelled } from '../kit/labelled';
import type { Question } from '../kit/question';
import type { ToldOptions } from '../kit/toldInterview';

const NONE = 'none';

/** Under which name losses rest that were told before any question. */
export const SAID = 'said';

/** The options of the dialog when the person has said what was lost. */
export const saidLosses = (losses: readonly Loss[]): ToldOptions => ({ given: { [SAID]: losses } });

/** How money was paid, if it was. Who still holds the person on the line comes before any question. */
export const paidHow: Question<readonly Loss[]> = {
  ...lossQuestion('paidHow', [...PAID.map(paidChoice), choice(NONE, 'firstHour:paid.none')]),
  lead: () => [{ kind: 'text', say: say('firstHour:hangUp'), tone: 'strong' }],
  leadOnce: true,
};

/** What was given away besides money. */
export const gaveWhat = lossQuestion('gaveWhat', [
  ...LOSSES.filter((each) => !isPaid(each)).map(gaveChoice),
  choice(NONE, 'firstHour:gave.none'),
]);

/** A question that takes several answers at once, as words for them or as a button. */
function lossQuestion(id: 'paidHow' | 'gaveWhat', choices: readonly Choice[]): Question<readonly Loss[]> {
  return {
    id,
    ask: () => say(`firstHour:${id}.ask`),
    why: say(`firstHour:${id}.why`),
    example: say(`firstHour:${id}.example`),
    choices: () => choices,
    hearsContact: true,
    read: (utterance, services) => {
      const chosen = readChoice(utterance, labelled(choices, services));
      if (chosen !== undefined) return ok(LOSSES.filter((each) => each === chosen));
      const told = lossesIn(utterance.text);
      return told.length > 0 ? ok(told) : err({ say: say('firstHour:unread') });
    },
  };
}

/** Whether something lost is money. */
export function isPaid(loss: Loss): boolean {
  return PAID.some((each) => each === loss);
}

function paidChoice(loss: Loss): Choice {
  return { id: loss, label: say(keyed('firstHour', `paid.${loss}`)) };
}

function gaveChoice(loss: Loss): Choice {
  return { id: loss, label: say(keyed('firstHour', `gave.${loss}`)) };
}

function choice(id: string, key: Say['key']): Choice {
  return { id, label: say(key) };
}
