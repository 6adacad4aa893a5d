import type { Citation } from '../../assessment';
import type { OfficialPhones } from '../officialPhones';
import { reply, say, type Block, type Reply } from '../reply';
import { keyed } from './keyed';

/** What was told of somebody at the door. */
export interface VisitTold {
  readonly who: 'collection' | 'criminal' | 'agency' | 'other' | 'unknown';
  readonly wants: 'money' | 'paper' | 'talk' | 'gone' | 'unknown';
}

/** Somebody at the door: how it stands, how to check who it is from behind the door, and what a paper means. */
export function presentVisit(
  told: VisitTold,
  { irs, tigta }: OfficialPhones,
  citations: readonly Citation[],
): Reply {
  return reply(
    { kind: 'text', say: say('visit:safe'), tone: 'strong' },
    { kind: 'text', say: say(keyed('visit', `standing.${standingOf(told)}`)) },
    ...paper(told),
    {
      kind: 'list',
      title: say('visit:id.title'),
      ordered: true,
      items: [
        say('visit:id.two'),
        say('visit:id.write'),
        say('visit:id.call', { irs }),
        say('visit:id.report', { tigta }),
      ],
    },
    { kind: 'sources', title: say('plan:sources.main'), citations },
  );
}

/** Where visits are written of. */
export const VISIT_SOURCES = ['irs-how-to-know', 'irs-private-collection', 'tigta'];

export const VISIT_STANDINGS = ['money', 'agency', 'criminal', 'collection', 'other'] as const;

/** Money at the door weighs more than any name. */
function standingOf({ who, wants }: VisitTold): (typeof VISIT_STANDINGS)[number] {
  if (wants === 'money') return 'money';
  return who === 'unknown' ? 'other' : who;
}

/** A paper may be a summons or a levy, whoever brought it. */
const paper = ({ wants }: VisitTold): readonly Block[] =>
  wants === 'money' || wants === 'talk' ? [] : [{ kind: 'text', say: say('visit:paper'), tone: 'strong' }];
