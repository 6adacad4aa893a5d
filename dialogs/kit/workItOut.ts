import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import type { CaseFile } from '../../src/assessment';
import { say, type Block } from '../../src/conversation/reply';
import { keyed } from '../../src/conversation/present/keyed';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readMoneyTopic, type AskedTopic, type MoneyTopic } from '../../src/conversation/understanding';
import { answersAboutMoney, MoneyDialog } from '../moneyDialog';
import { allMoneyFacts } from '../questions/moneyFacts';
import { firstMenu, nextMenu } from '../questions/opening';
import { pressedFear } from './pressedFear';
import { takeAsides } from './takeAsides';

/** The buttons below the answer to a fear that can also be computed for this reader. */
export function workItOutButtons(asked: AskedTopic): readonly Block[] {
  const choices = (COMPUTED[asked] ?? []).map((topic) => ({
    id: `workItOut.${asked}.${topic}`,
    label: say(keyed('money', `topic.${topic}`)),
  }));
  return choices.length > 0 ? [{ kind: 'choices', choices }] : [];
}

/** What can be computed is worked out in between, by its words or by the button below an answer; the pending question comes after it. */
export async function workItOut(
  dc: DialogContext,
  services: TurnServices,
  rootSteps: string,
): Promise<DialogTurnResult | undefined> {
  const topic = pressedFear(services.utterance)?.topic ?? readMoneyTopic(services.utterance, services);
  if (!topic || !answersAboutMoney(topic)) return undefined;
  const before = services.caseFile;
  if (services.utterance.choice === undefined) await takeAsides(dc.context, false);
  const asked = toldSince(before, services.caseFile);
  if (!dc.activeDialog || OPENINGS.includes(dc.activeDialog.id)) {
    await dc.cancelAllDialogs();
    return dc.beginDialog(rootSteps, { begin: 'money', topic, told: asked });
  }
  return dc.activeDialog.id === MoneyDialog.ID
    ? dc.replaceDialog(MoneyDialog.ID, { topic, asked })
    : dc.beginDialog(MoneyDialog.ID, { topic, asked });
}

/** The one fact about money that came with the question: what "no, it was 400" is about. A payment brings the way of paying along. */
function toldSince(before: CaseFile, now: CaseFile): readonly string[] {
  const told = allMoneyFacts.filter(
    (fact) => fact.id !== 'payingWay' && JSON.stringify(fact.tell(now)) !== JSON.stringify(fact.tell(before)),
  );
  return told.length === 1 ? told.map(({ id }) => id) : [];
}

/** Whoever asks about money where the talk begins has chosen a road; "first: has money been taken?" is not asked again after it. */
const OPENINGS: readonly string[] = [firstMenu.id, nextMenu.id];

/** Which fears have a computation of their own. */
const COMPUTED: Readonly<Partial<Record<AskedTopic, readonly MoneyTopic[]>>> = {
  pay: ['keptShare'],
  'bank-account': ['keptShare'],
  'social-security': ['keptShare'],
  'collection-time': ['debtAge'],
  travel: ['passport'],
  interest: ['cost', 'penaltyRelief'],
  'cannot-pay': ['afford', 'compare'],
};
