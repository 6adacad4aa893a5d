import type { CaseAssessment, Deadline } from '../../assessment';
import { say, type Block, type Say } from '../reply';
import type { AskedTopic } from '../understanding/asked/askedTopic';
import { answerPowers, type LetterAnswer } from './answerPowers';
import { keyed } from './keyed';
import { noticeMeaning } from './noticeTitle';
import { actionSays } from './presentActions';
import { deadlineBlock, missingSay } from './presentDeadline';

/** What this person's letter means for what was asked, where the assessment tells. */
export function answerForLetter(topic: AskedTopic, assessment: CaseAssessment): LetterAnswer {
  switch (topic) {
    case 'ignoring':
    case 'last-day':
      return theDay(assessment, () => []);
    case 'more-time':
      return theDay(assessment, canMove);
    case 'interest':
      return freeOfInterest(assessment);
    case 'cannot-pay':
      return waysThatFit(assessment);
    case 'why-me':
      return thePaper(assessment);
    case 'their-language':
      return inSpanish(assessment);
    case 'first-step':
      return steps(assessment);
    default:
      return answerPowers(topic, assessment);
  }
}

/** The day that matters, with its count and its doubts, or the fact that would give it. */
function theDay(
  { mainDeadline, missing, notice }: CaseAssessment,
  more: (deadline: Deadline) => readonly Say[],
): LetterAnswer {
  if (notice.standing === 'out-of-scope') return told([text(say('answers:otherSender'))]);
  if (mainDeadline)
    return told([deadlineBlock(mainDeadline), ...more(mainDeadline).map(text)], mainDeadline.citations);
  const dating = missing.find((question) => question === 'notice' || question === 'noticeDate');
  return told(dating ? [text(missingSay(dating))] : []);
}

function canMove({ kind, rule, standing }: Deadline): readonly Say[] {
  if (SET_BY_LAW.has(kind)) return [say('answers:more-time.fixed')];
  const asked = MOVED_ON_REQUEST.has(rule) && (standing === 'open' || standing === 'today');
  return asked ? [say('answers:more-time.askable')] : [];
}

/** IRC 6320, 6330, 6213 and 6332(c): nobody at the IRS can add days to these. */
const SET_BY_LAW: ReadonlySet<Deadline['kind']> = new Set([
  'cdp-request',
  'equivalent-hearing',
  'tax-court-petition',
  'abatement-request',
  'bank-hold-ends',
]);

/** Days that the IRS set by practice. */
const MOVED_ON_REQUEST: ReadonlySet<Deadline['rule']> = new Set([
  'printed-date',
  'usual-days',
  'reply-time',
  'reply-time-business-days',
]);

/** A first bill that is paid in its time bears no further interest (IRC 6601(e)(3)). */
function freeOfInterest({ deadlines }: CaseAssessment): LetterAnswer {
  const bill = deadlines.find(
    ({ rule, standing, unless }) =>
      rule.startsWith('notice-and-demand') && !unless && (standing === 'open' || standing === 'today'),
  );
  return bill?.lastDay
    ? told(
        [text(say('answers:interest.payBy', { day: { type: 'date', day: bill.lastDay } }))],
        bill.citations,
      )
    : told([]);
}

function waysThatFit({ options }: CaseAssessment): LetterAnswer {
  const fits = options.filter(({ option, verdict }) => verdict === 'fits' && PAYING_LESS.has(option));
  const items = fits.map(({ option }) => say(keyed('options', `${option}.title`)));
  return told(
    items.length > 0 ? [{ kind: 'list', title: say('plan:options.fit'), items }] : [],
    fits.flatMap(({ citations }) => citations),
  );
}

const PAYING_LESS: ReadonlySet<string> = new Set([
  'short-term-plan',
  'long-term-plan',
  'partial-payment-plan',
  'offer-in-compromise',
  'currently-not-collectible',
  'low-income-clinic',
]);

function thePaper({ notice, paper }: CaseAssessment): LetterAnswer {
  if (notice.standing === 'out-of-scope') return told([text(noticeMeaning(notice.mail))]);
  if (!paper) return told([text(missingSay('notice'))]);
  const doubt = paper.confidence === 'unconfirmed' ? [text(say('plan:confidence.unconfirmedPaper'))] : [];
  return told([text(noticeMeaning(paper.id)), ...doubt], paper.citations);
}

/** Only a Spanish edition that was seen is named. */
function inSpanish({ paper }: CaseAssessment): LetterAnswer {
  const twin = paper?.spanishTwin;
  return twin?.basis === 'seen'
    ? told([text(say('answers:their-language.twin', { code: twin.code }))], paper?.citations)
    : told([]);
}

const FIRST_STEPS = 3;

function steps({ firstActions, asOf }: CaseAssessment): LetterAnswer {
  const first = firstActions.slice(0, FIRST_STEPS);
  return told(
    [{ kind: 'list', title: say('plan:firstActions'), items: actionSays(first, asOf), ordered: true }],
    first.flatMap(({ citations }) => citations),
  );
}

const told = (blocks: readonly Block[], citations: LetterAnswer['citations'] = []): LetterAnswer => ({
  blocks,
  citations,
});

const text = (sentence: Say): Block => ({ kind: 'text', say: sentence });
