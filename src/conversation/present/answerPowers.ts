import type { CaseAssessment, Power, PowerId } from '../../assessment';
import { say, type Block, type Say } from '../reply';
import type { AskedTopic } from '../understanding/asked/askedTopic';
import { keyed } from './keyed';
import { missingSteps, powerSay, untilKnownDay } from './presentPowers';

/** What the reader's own letter means for a fear: the blocks to say, and the powers they rest on. */
export interface LetterAnswer {
  readonly blocks: readonly Block[];
  readonly citations: Power['citations'];
}

/** How the powers behind a topic stand for this letter; nothing for a topic that no power is behind. */
export function answerPowers(topic: AskedTopic, assessment: CaseAssessment): LetterAnswer {
  const asked = POWERS[topic];
  if (!asked) return NOTHING;
  const powers = asked.ids.flatMap((id) => allOf(assessment).find(({ power }) => power === id) ?? []);
  const told = asked.all ? powers : powers.slice(0, 1);
  return {
    blocks: blocksOf(assessment, told, asked.words),
    citations: told.flatMap(({ citations }) => citations),
  };
}

interface AskedPowers {
  readonly ids: readonly PowerId[];
  /** The powers' own sentences name the thing, or the topic needs the general ones of a levy. */
  readonly words: 'own' | 'taking';
  /** Tell them all, not the first that stands. */
  readonly all?: boolean;
}

const POWERS: Readonly<Partial<Record<AskedTopic, AskedPowers>>> = {
  home: { ids: ['property-seizure'], words: 'taking' },
  car: { ids: ['property-seizure'], words: 'own' },
  belongings: { ids: ['property-seizure'], words: 'taking' },
  'bank-account': { ids: ['bank-pays-over', 'bank-levy'], words: 'own' },
  pay: { ids: ['wage-levy'], words: 'own' },
  'social-security': { ids: ['social-security-levy'], words: 'own' },
  retirement: { ids: ['property-seizure'], words: 'taking' },
  refund: { ids: ['refund-offset', 'state-refund-levy'], words: 'own', all: true },
  'kids-money': { ids: ['bank-levy'], words: 'own' },
  'spouse-money': { ids: ['bank-levy'], words: 'own' },
  employer: { ids: ['wage-levy'], words: 'own' },
  travel: { ids: ['passport-certification'], words: 'own' },
  credit: { ids: ['lien-filing'], words: 'own' },
};

const NOTHING: LetterAnswer = { blocks: [], citations: [] };

const allOf = ({ canHappen, cannotHappenYet }: CaseAssessment): readonly Power[] => [
  ...canHappen,
  ...cannotHappenYet,
];

function blocksOf(
  { notice, paper }: CaseAssessment,
  powers: readonly Power[],
  words: AskedPowers['words'],
): readonly Block[] {
  if (notice.standing === 'out-of-scope') return [text(say('answers:otherSender'))];
  const known = paper ? powers : powers.filter(({ standing }) => standing !== 'unknown');
  if (known.length === 0) return [text(say(paper ? 'answers:notFromThisLetter' : 'answers:needLetter'))];
  return [
    {
      kind: 'list',
      title: say('answers:today'),
      items: known.map((power) => (words === 'own' ? powerSay(power) : takingSay(power))),
    },
    ...stepsBefore(known),
    ...doubts(known),
  ];
}

/** The same for a thing that no power has a sentence of its own for, such as a home. */
function takingSay({ standing, from }: Power): Say {
  const sentence = say(keyed('answers', `taking.${standing}`), from && { day: { type: 'date', day: from } });
  return untilKnownDay(sentence, { standing, from });
}

/** The legal steps that are missing, and that the law knows exceptions to them. */
function stepsBefore(powers: readonly Power[]): readonly Block[] {
  const waiting = powers.filter(({ standing }) => standing === 'not-yet' || standing === 'barred');
  const excepted = waiting.some(({ exceptions }) => exceptions.length > 0);
  return [...missingSteps(waiting), ...(excepted ? [text(say('answers:exceptions'), 'subtle')] : [])];
}

/** A standing that rests on a figure we could not read in the official text says so. */
const doubts = (powers: readonly Power[]): readonly Block[] =>
  [
    ...new Set(
      powers.flatMap(({ standing, confidence }) => (standing === 'unknown' ? [] : (confidence ?? []))),
    ),
  ].map((confidence) => text(say(keyed('plan', `confidence.${confidence}`)), 'subtle'));

const text = (sentence: Say, tone: 'plain' | 'subtle' = 'plain'): Block => ({
  kind: 'text',
  say: sentence,
  tone,
});
