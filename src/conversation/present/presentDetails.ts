import type { CaseAssessment } from '../../assessment';
import { reply, say, type Block, type Reply } from '../reply';
import { keyed } from './keyed';
import { actionDetails, helperSay, mistakeSay, proofSay } from './presentActions';
import { deadlineBlock } from './presentDeadline';
import { openPowers, powerBlocks } from './presentPowers';

/** The rest of the answer: every last day, everything that can happen, every step, proof, mistakes and helpers. */
export function presentDetails(assessment: CaseAssessment): readonly Reply[] {
  const { deadlines, firstActions, asOf, stage } = assessment;
  return [
    reply(
      ...(stage
        ? [
            heading('plan:details.road'),
            text(keyed('stages', `${stage.stage}.where`)),
            ...next(stage.usuallyNext),
          ]
        : []),
      ...deadlines.map(deadlineBlock),
      ...powerBlocks(assessment),
      ...openPowers(assessment),
    ),
    reply(
      list('plan:firstActions', actionDetails(firstActions, asOf), true),
      list('plan:proof', assessment.proofToKeep.map(proofSay)),
      list('plan:mistakes', assessment.mistakesToAvoid.map(mistakeSay)),
      list('plan:helpers', assessment.helpers.map(helperSay)),
      ...assessment.gaps.map((gap) => text('plan:gap', { day: { type: 'date', day: gap.day } })),
    ),
  ];
}

const next = (codes: readonly string[]): readonly Block[] =>
  codes.length > 0 ? [text('plan:details.next', { codes: { type: 'list', items: codes, join: 'or' } })] : [];

const heading = (key: Parameters<typeof say>[0]): Block => ({ kind: 'heading', say: say(key) });

const text = (...sentence: Parameters<typeof say>): Block => ({ kind: 'text', say: say(...sentence) });

const list = (
  title: Parameters<typeof say>[0],
  items: readonly ReturnType<typeof say>[],
  ordered = false,
): Block => ({
  kind: 'list',
  title: say(title),
  items,
  ordered,
});
