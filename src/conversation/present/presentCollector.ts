import type { Citation } from '../../assessment';
import type { OfficialPhones } from '../officialPhones';
import { reply, say, type Block, type Reply } from '../reply';
import { keyed } from './keyed';

/** What was told of somebody who says to collect for the IRS. */
export interface CollectorTold {
  readonly letters: 'both' | 'one' | 'neither' | 'unknown';
  readonly agency: 'cbe' | 'coast' | 'conserve' | 'other' | 'unknown';
  readonly wants: 'treasury' | 'card' | 'dictated' | 'nothing' | 'unknown';
}

/** A collector's call: how it stands, how a real agency comes (IRC 6306), and what none of them can do. */
export function presentCollector(
  told: CollectorTold,
  phones: OfficialPhones,
  citations: readonly Citation[],
): readonly Reply[] {
  return [
    reply(
      { kind: 'text', say: say(keyed('collector', `standing.${standingOf(told)}`)), tone: 'strong' },
      {
        kind: 'list',
        title: say('collector:order.title'),
        ordered: true,
        items: [
          say('collector:order.cp40'),
          say('collector:order.letter'),
          say('collector:order.call'),
          say('collector:order.treasury'),
        ],
      },
    ),
    reply(
      known(phones),
      { kind: 'text', say: say('collector:cannot') },
      { kind: 'text', say: say('collector:debt') },
      { kind: 'sources', title: say('plan:sources.main'), citations },
    ),
  ];
}

/** Where the ways of private collection are written. */
export const COLLECTOR_SOURCES = ['irc-6306', 'irs-private-collection', 'pub-4518'];

export const COLLECTOR_STANDINGS = ['scam', 'phone', 'first', 'other', 'could'] as const;

/** What weighs most decides: who dictates the payment, then the order of the letters, then the name. */
function standingOf({ letters, agency, wants }: CollectorTold): (typeof COLLECTOR_STANDINGS)[number] {
  if (wants === 'dictated') return 'scam';
  if (wants === 'card') return 'phone';
  if (letters !== 'both') return 'first';
  return agency === 'other' ? 'other' : 'could';
}

const known = ({ cbe, coast, conserve }: OfficialPhones): Block => ({
  kind: 'list',
  title: say('collector:known.title'),
  items: [
    say('collector:known.cbe', { phone: cbe }),
    say('collector:known.coast', { phone: coast }),
    say('collector:known.conserve', { phone: conserve }),
  ],
});
