import { reply, say, type Block, type Reply } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { caseSummary } from './caseSummary';
import { text } from './speak';

/** All that is kept of this talk: each fact, what rests beside them, for how long, and how to erase it. */
export const whatIsKept = (services: TurnServices): Reply =>
  reply(...factsOrNone(services), ...howItRests(services));

/** Who can see what is written here, and what becomes of it. */
export const whoSeesThis = (services: TurnServices): Reply =>
  reply(text(say('root:privacy.who')), ...howItRests(services));

/** A summary of the facts, or a word that there are none yet. */
export function factsOrNone({ caseFile }: TurnServices): readonly Block[] {
  const facts = caseSummary(caseFile);
  return facts.length > 0 ? facts : [text(say('root:summary.nothing'))];
}

const howItRests = ({ retentionDays, employerMayRead }: TurnServices): readonly Block[] => [
  ...(employerMayRead ? [text(say('root:kept.workplace'))] : []),
  text(say('root:kept.masked')),
  text(say('root:kept.beside')),
  text(say('root:kept.erased', { count: retentionDays })),
];
