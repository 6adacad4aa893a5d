import type { CaseAssessment, Citation } from '../../assessment';
import { reply, say, type Block, type Reply, type Say } from '../reply';
import type { AskedTopic } from '../understanding/asked/askedTopic';
import { answerForLetter } from './answerForLetter';
import { ANSWER_SOURCES } from './answerSources';
import { keyed } from './keyed';

/** Finds sources of the fact book by their ids. */
export type Cite = (ids: readonly string[]) => readonly Citation[];

/**
 * What is asked or feared, answered: the direct answer, what the law needs before it could happen, what this person's
 * letter means for it, and where that is written. One bubble, so that the pending question stays in sight.
 */
export function presentAnswer(topic: AskedTopic, assessment: CaseAssessment, cite: Cite): readonly Reply[] {
  const letter = answerForLetter(topic, assessment);
  const citations = once([...cite(ANSWER_SOURCES[topic]), ...letter.citations]).slice(0, MOST_SOURCES);
  return [
    reply(
      text(directAnswer(topic, assessment)),
      text(say(keyed('answers', `${topic}.law`))),
      ...letter.blocks,
      { kind: 'sources', title: say('plan:sources.main'), citations },
    ),
  ];
}

/** More of them at once would hide the answer; the rest stand behind "show the sources". */
const MOST_SOURCES = 6;

/** The share that a levy takes of Social Security is named only where the fact book has it for the day. */
function directAnswer(topic: AskedTopic, { figures }: CaseAssessment): Say {
  if (topic !== 'social-security') return say(keyed('answers', `${topic}.answer`));
  const percent = figures.socialSecurityLevyPercent;
  return percent === undefined
    ? say('answers:social-security.answerWithoutShare')
    : say('answers:social-security.answer', { percent });
}

const once = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(citations.map((each) => [each.id, each])).values(),
];

const text = (sentence: Say): Block => ({ kind: 'text', say: sentence });
