import type { CaseAssessment, CaseFile, Citation } from '../../assessment';
import { reply, say, type Block, type Reply, type Say } from '../reply';
import { keyed } from './keyed';
import { noticeMeaning, noticeTitle } from './noticeTitle';
import { actionSays, helperSay, mistakeSay, proofSay } from './presentActions';
import { deadlineBlock, deadlineLine, missingSay } from './presentDeadline';
import { fittingOptions } from './presentOptions';
import { powerBlocks } from './presentPowers';

/** How much of each list the plan itself shows; the rest is a button away. */
const SHOWN = { actions: 4, proof: 2, mistakes: 2, helpers: 3, sources: 5 };

/** The answer in two bubbles: where you are, the day, what to do and what cannot happen; then the ways out and who helps. */
export function presentPlan(assessment: CaseAssessment, caseFile: CaseFile): readonly Reply[] {
  return [
    reply(...whereYouAre(assessment, caseFile), ...dayAndSteps(assessment)),
    reply(...waysAndHelp(assessment)),
  ];
}

function whereYouAre(assessment: CaseAssessment, caseFile: CaseFile): readonly Block[] {
  return [{ kind: 'heading', say: title(assessment, caseFile) }, ...standing(assessment, caseFile)];
}

function title({ paper, notice }: CaseAssessment, { noticeDate, levy }: CaseFile): Say {
  if (levy) return say(keyed('plan', `title.levy.${levy.kind}`));
  if (notice.standing === 'out-of-scope') return noticeTitle(notice.mail);
  if (!paper) return say('plan:title.unknown');
  return noticeDate
    ? say('plan:title.dated', { code: paper.code, day: { type: 'date', day: noticeDate, style: 'short' } })
    : say('plan:title.code', { code: paper.code });
}

function standing(
  { notice, paper, otherNotices, moreUrgentNotice }: CaseAssessment,
  { levy }: CaseFile,
): readonly Block[] {
  if (!paper && levy) return [text(say(keyed('plan', `about.levy.${levy.kind}`)))];
  if (notice.standing === 'out-of-scope') return [text(noticeMeaning(notice.mail)), link(notice.page)];
  if (!paper) return [text(say('plan:unknownLetter'))];
  const others = otherNotices.flatMap((other) => (other.standing === 'identified' ? [other.code] : []));
  return [
    text(noticeMeaning(paper.id)),
    ...(paper.confidence === 'unconfirmed' ? [text(say('plan:confidence.unconfirmedPaper'), 'subtle')] : []),
    ...(moreUrgentNotice ? [text(say('plan:moreUrgent', { code: moreUrgentNotice.code }), 'strong')] : []),
    ...(others.length > 0 && !moreUrgentNotice
      ? [text(say('plan:others', { codes: { type: 'list', items: others } }))]
      : []),
  ];
}

function dayAndSteps(assessment: CaseAssessment): readonly Block[] {
  const { mainDeadline, deadlines, firstActions, asOf } = assessment;
  const further = deadlines.filter((deadline) => deadline.kind !== mainDeadline?.kind);
  return [
    ...(mainDeadline?.kind === 'equivalent-hearing' ? [text(say('plan:firstRightPassed'), 'strong')] : []),
    ...(mainDeadline ? [deadlineBlock(mainDeadline)] : noDay(assessment)),
    ...list('plan:furtherDays', further.map(deadlineLine)),
    ...list('plan:firstActions', actionSays(firstActions.slice(0, SHOWN.actions), asOf), true),
    ...powerBlocks(assessment),
  ];
}

/** No last day: either the letter has none, or a fact is missing, and then which one and where it stands. */
function noDay({ missing, notice, paper }: CaseAssessment): readonly Block[] {
  if (notice.standing === 'out-of-scope') return [];
  const first = missing.find((question) => DATING.has(question));
  if (first) return [text(missingSay(first), 'strong')];
  return paper ? [text(say('plan:noDay'))] : [];
}

const DATING: ReadonlySet<string> = new Set([
  'notice',
  'noticeDate',
  'printedDeadline',
  'lienFiledDate',
  'levyServedDate',
]);

function waysAndHelp(assessment: CaseAssessment): readonly Block[] {
  return [
    ...fittingOptions(assessment),
    ...list('plan:proof', assessment.proofToKeep.slice(0, SHOWN.proof).map(proofSay)),
    ...list('plan:mistakes', assessment.mistakesToAvoid.slice(0, SHOWN.mistakes).map(mistakeSay)),
    ...list('plan:helpers', assessment.helpers.slice(0, SHOWN.helpers).map(helperSay)),
    { kind: 'sources', title: say('plan:sources.main'), citations: mainSources(assessment) },
    text(say('plan:notAdvice'), 'subtle'),
  ];
}

/** The sources of the paper and of the day that matters first; all of them are a button away. */
function mainSources({ mainDeadline, paper, citations }: CaseAssessment): readonly Citation[] {
  const ordered = [...(mainDeadline?.citations ?? []), ...(paper?.citations ?? []), ...citations];
  const unique = ordered.filter(
    (each, index) => ordered.findIndex((other) => other.id === each.id) === index,
  );
  return unique.slice(0, SHOWN.sources);
}

const text = (sentence: Say, tone: 'plain' | 'strong' | 'subtle' = 'plain'): Block => ({
  kind: 'text',
  say: sentence,
  tone,
});

const link = (url: string): Block => ({ kind: 'links', links: [{ label: say('plan:officialPage'), url }] });

const list = (key: Say['key'], items: readonly Say[], ordered = false): readonly Block[] =>
  items.length > 0 ? [{ kind: 'list', title: say(key), items, ordered }] : [];
