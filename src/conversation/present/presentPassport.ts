import { Cents, type LocalDate, type PassportStanding, type Result, type Unknown } from '../../assessment';
import { reply, say, type Block, type Param, type Reply, type Say } from '../reply';
import { howSure, sourcesOf } from './howSure';
import { keyed } from './keyed';

/** Where a passport stands, as far as it was told. */
export interface PassportTold {
  /** Absent while the amount is not known. */
  readonly standing: Result<PassportStanding, Unknown> | undefined;
  /** The debt must be more than this; absent when the fact book has no figure for the day. */
  readonly thresholdCents: number | undefined;
  readonly certified: boolean;
  readonly today: LocalDate;
}

/** Whether the debt can be reported or has been, why, what takes it back and what does not. */
export function presentPassport(told: PassportTold): readonly Reply[] {
  const { standing, today } = told;
  const facts = standing?.ok ? standing.value : undefined;
  const figures = facts?.threshold ? [facts.threshold] : [];
  return [
    reply(
      { kind: 'heading', say: say('passport:title') },
      text(answer(told, facts), 'strong'),
      threshold(told),
      ...reasons(facts),
      ...takesBack(told, facts),
      ...doesNotHelp(facts),
      ...(figures.length > 0
        ? [...howSure(figures, today), sourcesOf([...figures], say('plan:sources.main'))]
        : []),
    ),
  ];
}

function answer({ standing, certified }: PassportTold, facts: PassportStanding | undefined): Say {
  if (facts) return say(keyed('passport', `answer.${facts.certification}`));
  if (certified) return say('passport:answer.done');
  return say(standing ? 'passport:answer.noFigure' : 'passport:answer.noAmount');
}

/** What the law asks for, with the year's figure where it is known. */
const threshold = ({ thresholdCents: cents, today }: PassportTold): Block =>
  text(
    cents === undefined
      ? say('passport:threshold.unknown', { day: { type: 'date', day: today, style: 'short' } })
      : say('passport:threshold', { threshold: { type: 'money', cents: Cents.parse(cents) } }),
  );

function reasons(facts: PassportStanding | undefined): readonly Block[] {
  if (!facts) return [];
  const items = [
    ...facts.reasons.map((id) => say(keyed('passport', `reason.${id}`))),
    ...facts.shields.map(({ shield, by }) =>
      say(keyed('passport', `by.${by}`), { what: sentence(keyed('passport', `shield.${shield}`)) }),
    ),
    ...facts.missing.map((id) => say(keyed('passport', `missing.${id}`))),
  ];
  return items.length > 0 ? [{ kind: 'list', title: say('passport:why'), items }] : [];
}

/** After a certification: what is due, or what would make it due. Before one: what keeps it away. */
function takesBack({ certified }: PassportTold, facts: PassportStanding | undefined): readonly Block[] {
  const { verdict, by } = facts?.reversal ?? {};
  const due = verdict ? [text(say(keyed('passport', `reversal.${verdict}`)))] : [];
  const day = by ? [text(say('passport:reversal.by', { day: { type: 'date', day: by.day } }))] : [];
  return [
    ...due,
    ...day,
    ...held(facts),
    {
      kind: 'list',
      title: say(certified ? 'passport:undo.title' : 'passport:keep.title'),
      items: [
        say('passport:undo.full'),
        say('passport:undo.plan'),
        say('passport:undo.offer'),
        say('passport:undo.spouse'),
        ...(certified ? [] : [say('passport:keep.hearing')]),
      ],
    },
  ];
}

/** There is time after an application, too. */
const held = (facts: PassportStanding | undefined): readonly Block[] =>
  facts?.certification === 'done'
    ? [text(say('passport:held', { count: facts.applicationHeldDays.count }))]
    : [];

const doesNotHelp = (facts: PassportStanding | undefined): readonly Block[] =>
  facts
    ? [
        {
          kind: 'list',
          title: say('passport:doesNotHelp'),
          items: facts.doesNotHelp.map((id) => say(keyed('passport', `mistake.${id}`))),
        },
      ]
    : [];

const sentence = (key: Say['key']): Param => ({ type: 'say', say: say(key) });

const text = (content: Say, tone: 'plain' | 'strong' = 'plain'): Block => ({
  kind: 'text',
  say: content,
  tone,
});
