import { ifOwed } from './debtStanding';
import { alsoTrue, leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { noteFigure } from './figures';
import { noBankruptcy } from './gates';
import { levyInForce, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** The IRS waits while paying would take what basic living costs need; a levy that does so must be released (IRC 6343(a)(1)(D)). */
export const currentlyNotCollectible: WayOut = {
  option: 'currently-not-collectible',
  page: 'irs-temporary-delay',
  sources: ['irc-6343', 'irm-5-16-1'],
  form: '433-F',
  confidence: 'secondary',
  findings: (situation) =>
    ifOwed(situation, () => [
      ...(situation.caseFile.position === 'already-paid' ? [standsAgainst('payment-check-first')] : []),
      ...noBankruptcy(situation),
      ...cannotMeetLivingCosts(situation),
      ...benefitShare(situation),
    ]),
};

function cannotMeetLivingCosts(situation: Situation): readonly Finding[] {
  const { canPay, hardship } = situation.caseFile;
  if (canPay === 'in-full') return [standsAgainst('can-pay-all-in-time')];
  if (hardship === undefined) return [leavesOpen('hardship-not-known', ['hardship'])];
  return hardship ? delayFits(situation) : [standsAgainst('no-hardship')];
}

/** What the usual levy takes of a benefit (IRC 6331(h)), where one is announced or made. */
const benefitShare = (situation: Situation): readonly Finding[] =>
  isAboutBenefits(situation)
    ? noteFigure(situation, 'socialSecurityLevyPercent', (count) =>
        alsoTrue('benefit-levy-share', { figures: { benefitPercent: { count } } }),
      )
    : [];

const isAboutBenefits = ({ notice, caseFile }: Situation): boolean =>
  caseFile.levy?.kind === 'social-security' ||
  (notice?.clocks.some(({ kind }) => kind === 'federal-payment-levy') ?? false);

/** Missing returns do not block it: a hardship release is due even then (Vinatieri, 133 T.C. 392). */
const delayFits = (situation: Situation): readonly Finding[] => [
  speaksFor('hardship'),
  ...(levyInForce(situation) ? [alsoTrue('levy-release-for-hardship')] : []),
  ...(situation.caseFile.returnsFiled === false
    ? [alsoTrue('returns-usually-wanted', { sources: ['vinatieri'] })]
    : []),
  alsoTrue('not-collectible-debt-stays'),
];
