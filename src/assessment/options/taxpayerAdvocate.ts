import { alsoTrue, leavesOpen, speaksFor, type Finding } from './finding';
import { levyInForce, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** The Taxpayer Advocate Service steps in for hardship or a broken process (IRC 7811); nothing that we could know rules it out. */
export const taxpayerAdvocate: WayOut = {
  option: 'taxpayer-advocate',
  page: 'tas-contact',
  sources: ['irc-7811'],
  form: '911',
  confidence: 'official',
  findings: (situation) => [...reasonsToStepIn(situation), alsoTrue('advocate-delay')],
};

function reasonsToStepIn(situation: Situation): readonly Finding[] {
  const { hardship } = situation.caseFile;
  const grounds = [
    ...(hardship ? [speaksFor('advocate-hardship')] : []),
    ...(levyInForce(situation) ? [speaksFor('advocate-levy')] : []),
  ];
  if (grounds.length > 0) return grounds;
  return [
    hardship === undefined
      ? leavesOpen('advocate-hardship-not-known', ['hardship'])
      : leavesOpen('advocate-delay'),
  ];
}
