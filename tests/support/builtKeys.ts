import {
  CaseQuestion,
  Confidence,
  ContactStanding,
  ContactStepId,
  Deadline,
  DeadlineKind,
  Helper,
  LevyException,
  LevyKind,
  MoneyFacts,
  OptionId,
  PayingWay,
  Power,
  PowerId,
  Precondition,
  SecondBranch,
  SignId,
  Stage,
  TransportArea,
} from '../../src/assessment';
import { ActionId } from '../../src/assessment/actions/actionId';
import { MistakeId } from '../../src/assessment/actions/mistakeId';
import { ProofId } from '../../src/assessment/actions/proofId';
import { OptionReason } from '../../src/assessment/options/optionReason';
import type { Namespace } from '../../src/conversation/messageKey';
import { COLLECTOR_STANDINGS } from '../../src/conversation/present/presentCollector';
import { VISIT_STANDINGS } from '../../src/conversation/present/presentVisit';
import { LOSSES, PAID } from '../../src/conversation/understanding';
import { ASKED_TOPICS } from '../../src/conversation/understanding/asked/askedTopic';
import { GLOSSARY_TERMS } from '../../src/conversation/understanding/command/command';
import { isPaid } from '../../dialogs/questions/lossQuestions';
import { factBook } from '../../src/facts';

import { LIMIT_KEYS, LIMIT_QUESTION_KEYS } from './limitKeys';
import { MONEY_KEYS } from './moneyKeys';

type Built = readonly (readonly [Namespace, readonly string[]])[];

const { rule, rolledOver } = Deadline.shape;
const standings = Power.shape.standing.options;
const papers = [...factBook.notices, ...factBook.outOfScope];
const doubts = Confidence.exclude(['official']).options;

/** Every key that src/conversation/present makes of an id of the core or of an asked topic. */
export const CORE_KEYS: Built = [
  ['actions', ActionId.options.flatMap((id) => [id, `${id}.how`])],
  ['actions', ProofId.options.map((id) => `proof.${id}`)],
  ['actions', MistakeId.options.map((id) => `mistake.${id}`)],
  ['actions', Helper.shape.helper.options.map((id) => `helper.${id}`)],
  ['answers', ASKED_TOPICS.flatMap((id) => [`${id}.answer`, `${id}.law`])],
  ['answers', standings.map((id) => `taking.${id}`)],
  ['authenticity', ContactStanding.options.map((id) => `standing.${id}`)],
  ['authenticity', SignId.options.map((id) => `sign.${id}`)],
  ['authenticity', ContactStepId.options.map((id) => `step.${id}`)],
  ['deadlines', DeadlineKind.options.map((id) => `kind.${id}`)],
  ['deadlines', rule.options.map((id) => `rule.${id}`)],
  ['deadlines', rolledOver.unwrap().options.map((id) => `rolled.${id}`)],
  ['deadlines', ['standing.open', 'standing.today', 'standing.passed']],
  ['deadlines', SecondBranch.options.flatMap((id) => [`branch.${id}`, `branch.${id}.how`])],
  ...LIMIT_KEYS,
  ...MONEY_KEYS,
  ['notices', papers.flatMap(({ id }) => [`${id}.title`, `${id}.meaning`])],
  ['options', OptionId.options.flatMap((id) => [`${id}.title`, `${id}.firstStep`])],
  ['options', OptionReason.options.map((id) => `reason.${id}`)],
  ['options', ['verdict.fits', 'verdict.blocked', 'verdict.unknown']],
  ['plan', CaseQuestion.options.map((id) => `missing.${id}`)],
  ['plan', LevyKind.options.flatMap((id) => [`title.levy.${id}`, `about.levy.${id}`])],
  ['plan', doubts.flatMap((id) => [`confidence.${id}`, `figures.${id}`])],
  ['powers', PowerId.options.flatMap((id) => standings.map((standing) => `${id}.${standing}`))],
  ['powers', Precondition.options.map((id) => `precondition.${id}`)],
  ['powers', LevyException.options.map((id) => `exception.${id}`)],
  ['stages', Stage.options.map((id) => `${id}.where`)],
];

const days = ['noticeDate', 'printedDeadline', 'mailedDate', 'lienFiledDate', 'earlierCdpNoticeDate'];
const choices = ['position', 'canPay'];
const yesNo = ['abroad', 'returnsFiled', 'bankruptcy', 'hardship', 'jointReturn', 'cleanHistory'];
const asked = (field: string): string[] => ['label', 'ask', 'why', 'where'].map((part) => `${field}.${part}`);

/** Every key that a dialog, a reader or a page builds from a name of its own; a new way to build keys is told here. */
export const DIALOG_KEYS: Built = [
  ['collector', COLLECTOR_STANDINGS.map((id) => `standing.${id}`)],
  ['emergency', LevyKind.options.map((id) => `levyKind.${id}`)],
  ['firstHour', LOSSES.map((id) => `do.${id}`)],
  ['firstHour', PAID.map((id) => `paid.${id}`)],
  ['firstHour', LOSSES.filter((id) => !isPaid(id)).map((id) => `gave.${id}`)],
  [
    'firstHour',
    ['paidHow', 'gaveWhat'].flatMap((id) => ['ask', 'why', 'example'].map((part) => `${id}.${part}`)),
  ],
  ['glossary', GLOSSARY_TERMS],
  ['intake', days.flatMap(asked)],
  ['money', Object.keys(MoneyFacts.shape).flatMap((field) => [...asked(field), `${field}.example`])],
  [
    'money',
    [
      ...PayingWay.options.map((id) => `payingWay.${id}`),
      ...TransportArea.options.map((id) => `region.${id}`),
    ],
  ],
  ...LIMIT_QUESTION_KEYS,
  ['plan', CaseQuestion.options.map((id) => `unless.${id}`)],
  [
    'readers',
    ['expected', 'which', 'confirm', 'negative', 'zero', 'tooBig', 'range'].map((id) => `money.${id}`),
  ],
  ['root', ['crisis.self-harm', 'crisis.abuse']],
  ['situation', [...choices, ...yesNo, 'disasterArea'].flatMap(asked)],
  ['situation', choices.map((field) => `${field}.example`)],
  ['visit', VISIT_STANDINGS.map((id) => `standing.${id}`)],
];
