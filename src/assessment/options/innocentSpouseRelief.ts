import { debtStanding } from './debtStanding';
import { alsoTrue, leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { isBusinessOnly, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** Relief from a joint return's tax that a spouse or former spouse should bear (IRC 6015); open already when a change is proposed. */
export const innocentSpouseRelief: WayOut = {
  option: 'innocent-spouse-relief',
  page: 'irs-innocent-spouse',
  sources: ['irc-6015'],
  form: '8857',
  confidence: 'official',
  findings: (situation) => {
    if (situation.notice?.code === 'CP42') return [INJURED_SPOUSE];
    if (!ofAJointReturn(situation)) return [standsAgainst('not-a-joint-return-debt')];
    const standing = debtStanding(situation);
    if (standing === 'asks-no-payment') return [standsAgainst(standing)];
    if (standing === 'notice-not-known') return [leavesOpen(standing, ['notice']), ...jointReturn(situation)];
    return jointReturn(situation);
  },
};

/** A refund taken for a spouse's debt is asked back by Form 8379, not by Form 8857. */
const INJURED_SPOUSE: Finding = standsAgainst('injured-spouse-form', {
  form: '8379',
  sources: ['form-8379'],
});

const ofAJointReturn = (situation: Situation): boolean =>
  !isBusinessOnly(situation) && situation.notice?.code !== 'Letter 1153';

function jointReturn({ caseFile: { jointReturn: joint }, notice }: Situation): readonly Finding[] {
  if (joint === undefined) return [leavesOpen('joint-return-not-known', ['jointReturn'])];
  if (!joint) return [standsAgainst('return-not-joint')];
  return [
    speaksFor('joint-return'),
    alsoTrue('ask-for-spouse-relief-soon'),
    ...(notice?.stage === 'refund-offset'
      ? [alsoTrue('injured-spouse-form', { sources: ['form-8379'] })]
      : []),
  ];
}
