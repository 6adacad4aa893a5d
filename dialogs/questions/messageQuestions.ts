import { err, ok, type ContactInput, type ContactQuestion } from '../../src/assessment';
import type { MessageKey } from '../../src/conversation/messageKey';
import { say, type Choice } from '../../src/conversation/reply';
import { readChoice, readYesNo, siteTyped } from '../../src/conversation/understanding';
import { labelled } from '../kit/labelled';
import type { Question } from '../kit/question';
import type { ToldValue } from '../kit/toldInterview';
import { oneOf, type OneOf } from './oneOf';

/** What an answer tells the core. */
type Input = Partial<ContactInput>;

/** A question about a message: what it settles for the core, and what each answer tells it. */
export interface MessageQuestion extends Question<string> {
  readonly settles: ContactQuestion;
  /** Nothing, when the person does not know. */
  input(value: ToldValue | undefined): Input;
  /** What its answers could tell: it is asked only if one of them would change the judgement. */
  readonly possible: readonly Input[];
}

/** Each button with what it tells the core. */
type Answers<A extends string> = readonly (readonly [answer: A, words: MessageKey, input: Input])[];

function telling<A extends string>(
  settles: ContactQuestion,
  parts: Omit<OneOf<A>, 'answers'>,
  answers: Answers<A>,
): MessageQuestion {
  return {
    ...oneOf({ ...parts, answers: answers.map(([answer, words]) => [answer, words] as const) }),
    settles,
    input: (value) => answers.find(([answer]) => answer === value)?.[2] ?? {},
    possible: answers.map(([, , input]) => input),
  };
}

/** How it wants to be paid: the tell is who dictates the way, and to whom the money goes. */
const pays = telling(
  'how-to-pay',
  {
    id: 'contactPays',
    ask: 'authenticity:pays.ask',
    why: 'authenticity:pays.why',
    example: 'authenticity:pays.example',
    unread: 'authenticity:chooseOne',
  },
  [
    ['irs-gov', 'authenticity:pays.irs-gov', { pays: ['irs-gov'] }],
    ['check-to-treasury', 'authenticity:pays.check-to-treasury', { pays: ['check-to-treasury'] }],
    ['check-to-another', 'authenticity:pays.check-to-another', { pays: ['check-to-another'] }],
    ['gift-card', 'authenticity:pays.gift-card', { pays: ['gift-card'] }],
    ['cryptocurrency', 'authenticity:pays.cryptocurrency', { pays: ['cryptocurrency'] }],
    ['payment-app', 'authenticity:pays.payment-app', { pays: ['payment-app'] }],
    ['wire', 'authenticity:pays.wire', { pays: ['wire'] }],
    ['none', 'authenticity:pays.none', { pays: [] }],
  ],
);

/** What it wants besides money. */
const asks = telling(
  'asks-for',
  {
    id: 'contactAsks',
    ask: 'authenticity:asks.ask',
    why: 'authenticity:asks.why',
    example: 'authenticity:asks.example',
    unread: 'authenticity:chooseOne',
  },
  [
    ['taxpayer-number', 'authenticity:asks.taxpayer-number', { asksFor: ['taxpayer-number'] }],
    ['bank-details', 'authenticity:asks.bank-details', { asksFor: ['bank-details'] }],
    ['card-details', 'authenticity:asks.card-details', { asksFor: ['card-details'] }],
    ['one-time-code', 'authenticity:asks.one-time-code', { asksFor: ['one-time-code'] }],
    ['identity-photo', 'authenticity:asks.identity-photo', { asksFor: ['identity-photo'] }],
    ['remote-access', 'authenticity:asks.remote-access', { asksFor: ['remote-access'] }],
    ['none', 'authenticity:asks.none', { asksFor: [] }],
  ],
);

/** What it threatens with: real notices name a levy or a lien too. */
const threats = telling(
  'threat',
  {
    id: 'contactThreats',
    ask: 'authenticity:threats.ask',
    why: 'authenticity:threats.why',
    example: 'authenticity:threats.example',
    unread: 'authenticity:chooseOne',
  },
  [
    ['arrest', 'authenticity:threats.arrest', { threats: ['arrest'] }],
    ['deportation', 'authenticity:threats.deportation', { threats: ['deportation'] }],
    ['license', 'authenticity:threats.license', { threats: ['license'] }],
    ['levy-or-lien', 'authenticity:threats.levy-or-lien', { threats: ['levy-or-lien'] }],
    ['none', 'authenticity:threats.none', { threats: ['none'] }],
  ],
);

/** Whether the person began it. */
const initiative = telling(
  'own-initiative',
  {
    id: 'contactInitiative',
    ask: 'authenticity:initiative.ask',
    why: 'authenticity:initiative.why',
    example: 'authenticity:initiative.example',
    unread: 'authenticity:chooseOne',
  },
  [
    ['yes', 'common:yes', { userInitiated: true }],
    ['no', 'common:no', { userInitiated: false }],
  ],
);

const LINK_ANSWERS: readonly Choice[] = [
  { id: 'irs.gov', label: say('authenticity:link.official') },
  { id: 'none', label: say('authenticity:link.none') },
];

/** The address that it shows: only the name of the site is kept. */
const link: MessageQuestion = {
  id: 'contactLink',
  ask: () => say('authenticity:link.ask'),
  why: say('authenticity:link.why'),
  example: say('authenticity:link.example'),
  hearsContact: true,
  choices: () => LINK_ANSWERS,
  read: (utterance, services) => {
    const typed = utterance.choice === undefined ? siteTyped(utterance.text) : undefined;
    const site = typed ?? readChoice(utterance, labelled(LINK_ANSWERS, services));
    if (site !== undefined) return ok(site);
    const plain = readYesNo(utterance, services);
    return plain.ok && !plain.value ? ok('none') : err({ say: say('authenticity:link.unread') });
  },
  settles: 'link',
  input: (value) =>
    typeof value === 'string' && value !== 'none' && value !== 'unknown' ? { links: [value] } : {},
  possible: [{ links: ['irs-refund.example'] }],
};

const NO_NUMBER: Choice = { id: 'none', label: say('authenticity:number.none') };

/** The number printed on it: it proves nothing, and says which day may be running. */
const number: MessageQuestion = {
  id: 'contactNumber',
  ask: () => say('authenticity:number.ask'),
  why: say('authenticity:number.why'),
  example: say('authenticity:number.example'),
  choices: () => [NO_NUMBER],
  read: (utterance, services) => {
    if (readChoice(utterance, labelled([NO_NUMBER], services)) !== undefined) return ok(NO_NUMBER.id);
    const identity = services.identify(utterance.text);
    return identity.standing === 'identified'
      ? ok(identity.code)
      : err({ say: say('authenticity:number.unread') });
  },
  settles: 'notice-number',
  input: (value) =>
    typeof value === 'string' && value !== NO_NUMBER.id && value !== 'unknown' ? { notice: value } : {},
  possible: [{ notice: 'LT11' }],
};

/** Every question about a message, in the order in which an answer tells most. */
export const MESSAGE_QUESTIONS: readonly MessageQuestion[] = [pays, asks, threats, link, number, initiative];
