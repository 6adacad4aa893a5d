import { firstActions } from './actions/firstActions';
import { helpersFor } from './actions/helpersFor';
import { mistakesToAvoid } from './actions/mistakesToAvoid';
import { proofToKeep } from './actions/proofToKeep';
import type { CaseAssessment, Power } from './caseAssessment';
import type { CaseFile } from './caseFile';
import { responseDeadlines } from './deadlines/responseDeadlines';
import { citedOnce } from './facts/cite';
import type { FactBook } from './facts/factBook';
import type { FactGap } from './facts/fact';
import type { LocalDate } from './kernel/localDate';
import { generalFigures } from './generalFigures';
import { deadlinesLeft } from './deadlinesLeft';
import type { KnownCase } from './knownCase';
import { mainDeadline } from './mainDeadline';
import { missingAnswers } from './missingAnswers';
import { moreUrgentNotice } from './moreUrgentNotice';
import { assessOptions } from './options/assessOptions';
import { outOfScopeAssessment } from './outOfScopeAssessment';
import { paperOf, papersOf, type Papers } from './papersOf';
import { canHappen, powersOf } from './powers/powersOf';
import { stageOf } from './stages/stageOf';
import { urgencyOf } from './urgencyOf';

/**
 * The whole answer to one case on one day: where the letter stands, which day matters, what can and cannot happen,
 * what to do first, and which ways out fit. Same input, same output; what is not known stays unknown.
 */
export function assessCase(caseFile: CaseFile, factBook: FactBook, asOf: LocalDate): CaseAssessment {
  const papers = papersOf(caseFile, factBook);
  const { notice, otherNotices } = papers;
  const counted = responseDeadlines({ notice, caseFile, factBook, asOf });
  const deadlines = deadlinesLeft({ notice, caseFile, factBook, deadlines: counted.deadlines });
  const known: KnownCase = { notice, otherNotices, caseFile, factBook, asOf, deadlines };
  return papers.identity.standing === 'out-of-scope' && !caseFile.levy
    ? outOfScopeAssessment(known, papers)
    : answer(known, papers, counted.gaps);
}

function answer(known: KnownCase, papers: Papers, gaps: readonly FactGap[]): CaseAssessment {
  const { notice, asOf, caseFile, deadlines } = known;
  const { powers, gaps: powerGaps } = powersOf(known);
  const options = assessOptions(known);
  const main = mainDeadline(deadlines);
  return cited({
    asOf,
    notice: papers.identity,
    paper: notice && paperOf(notice),
    stage: stageOf(known),
    urgency: urgencyOf(known, main, powers),
    mainDeadline: main,
    deadlines: [...deadlines],
    ...sortedOut(powers),
    options,
    ...help(known),
    missing: missingAnswers(known, main, { powers, options }),
    gaps: distinct([...gaps, ...powerGaps, ...options.flatMap((option) => option.gaps ?? [])]),
    otherNotices: papers.otherIdentities,
    moreUrgentNotice: moreUrgentNotice(known),
    amountDue: caseFile.amountDue,
    figures: generalFigures(known),
    citations: [],
  });
}

const sortedOut = (powers: readonly Power[]): Pick<CaseAssessment, 'canHappen' | 'cannotHappenYet'> => ({
  canHappen: powers.filter(canHappen),
  cannotHappenYet: powers.filter((power) => !canHappen(power)),
});

const help = (
  known: KnownCase,
): Pick<CaseAssessment, 'firstActions' | 'proofToKeep' | 'mistakesToAvoid' | 'helpers'> => ({
  firstActions: firstActions(known),
  proofToKeep: proofToKeep(known),
  mistakesToAvoid: mistakesToAvoid(known),
  helpers: helpersFor(known),
});

/** Every source of the answer once, so that all of it can be checked in one place. */
const cited = (assessment: CaseAssessment): CaseAssessment => ({
  ...assessment,
  citations: citedOnce(
    assessment.paper?.citations ?? [],
    ...[
      ...assessment.deadlines,
      ...assessment.canHappen,
      ...assessment.cannotHappenYet,
      ...assessment.firstActions,
      ...assessment.options,
      ...assessment.helpers,
    ].map((part) => part.citations),
  ),
});

const distinct = (gaps: readonly FactGap[]): FactGap[] => [
  ...new Map(gaps.map((gap) => [`${gap.fact} ${gap.day}`, gap])).values(),
];
