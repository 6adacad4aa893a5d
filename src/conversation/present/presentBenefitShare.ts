import type { LocalDate, Result, SocialSecurityLevy, Unknown } from '../../assessment';
import { reply, say, type Block, type Reply, type Say } from '../reply';
import { keyed } from './keyed';
import { cautionBlocks, dollars, evidenceBlocks, gapReply, text } from './presentLevy';

/** What the automatic levy leaves of a benefit. */
export interface BenefitShare {
  /** Absent while the amount of the payment is not known and its kind is none that is spared. */
  readonly share: Result<SocialSecurityLevy, Unknown> | undefined;
  /** The share of each payment; absent when the fact book has none for the day. */
  readonly percent: number | undefined;
  readonly today: LocalDate;
}

/** What is left every month, or the share alone; what is never taken; what to do; and where it is written. */
export function presentBenefitShare({ share, percent, today }: BenefitShare): readonly Reply[] {
  if (share && !share.ok) return [gapReply(share.error)];
  const levy = share?.value;
  return [
    reply(
      { kind: 'heading', say: say('keptShare:benefit.title') },
      text(levy ? answer(levy) : shareAlone(percent), 'strong'),
      text(say('keptShare:benefit.never')),
      ...(levy?.spared ? [] : [text(say('keptShare:benefit.do.release'))]),
      ...(levy ? evidence(levy, today) : []),
    ),
  ];
}

/** The figures whose math is shown on demand. */
export const benefitFigures = ({ taken, left }: SocialSecurityLevy) =>
  [taken, left].flatMap((each) => each ?? []);

function answer({ spared, taken, left }: SocialSecurityLevy): Say {
  if (spared) return say(keyed('keptShare', `benefit.${spared}`));
  return taken && left
    ? say('keptShare:benefit.splits', { taken: dollars(taken), left: dollars(left) })
    : say('keptShare:benefit.shareUnknown');
}

const shareAlone = (percent: number | undefined): Say =>
  percent === undefined ? say('keptShare:benefit.shareUnknown') : say('keptShare:benefit.share', { percent });

const evidence = (levy: SocialSecurityLevy, today: LocalDate): readonly Block[] => [
  ...cautionBlocks(levy.cautions),
  ...evidenceBlocks(benefitFigures(levy), today),
];
