import { daysBetween, type CaseQuestion, type Deadline, type LocalDate } from '../../assessment';
import { say, type Block, type Param, type Say } from '../reply';
import { keyed } from './keyed';

/** The day that matters, how it was counted, the safe day before it, and what is still open when it has passed. */
export function deadlineBlock(deadline: Deadline): Block {
  return {
    kind: 'deadline',
    title: say(keyed('deadlines', `kind.${deadline.kind}`)),
    ...(deadline.lastDay && { day: deadline.lastDay }),
    standing: deadline.standing,
    notes: [
      ...leftNotes(deadline),
      ...safeNotes(deadline),
      ...countNotes(deadline),
      ...doubtNotes(deadline),
      ...branchNotes(deadline),
    ],
  };
}

/** One line for a further last day: what it is for, when, and whether it has passed. */
export function deadlineLine(deadline: Deadline): Say {
  const title = param(say(keyed('deadlines', `kind.${deadline.kind}`)));
  if (!deadline.lastDay) return say('plan:deadline.lineUnknown', { title });
  const passed = deadline.standing === 'passed';
  return say(passed ? 'plan:deadline.linePassed' : 'plan:deadline.line', {
    title,
    day: date(deadline.lastDay),
  });
}

/** How many days are left. A day that only specimens show is never said to have passed. */
function leftNotes(deadline: Deadline): readonly Say[] {
  const { standing, daysLeft, rule } = deadline;
  if (daysLeft === undefined || standing === 'unknown' || invitesWaiting(deadline)) return [];
  if (standing === 'passed' && rule === 'usual-days') return [];
  return [say(keyed('deadlines', `standing.${standing}`), { count: Math.abs(daysLeft) })];
}

/** The second chance lasts a year, but a levy need not wait for it: its far end is no day to plan for. */
const invitesWaiting = ({ kind, daysLeft = 0 }: Deadline): boolean =>
  kind === 'equivalent-hearing' && daysLeft > SOON_DAYS;

const SOON_DAYS = 30;

function safeNotes(deadline: Deadline): readonly Say[] {
  const { safeDay, lastDay, paysOver, standing, kind, daysLeft = 0 } = deadline;
  const pays = paysOver ? [say('plan:deadline.paysOver', { day: date(paysOver) })] : [];
  if (standing === 'passed' || !safeDay || invitesWaiting(deadline)) return pays;
  if (!lastDay)
    return kind === 'cdp-request' ? [say('plan:deadline.inTimeUntil', { day: date(safeDay) })] : [];
  if (daysBetween(safeDay, lastDay) > daysLeft) return [say('plan:deadline.safeOver'), ...pays];
  if (safeDay < lastDay) return [say(safeKey(deadline), { day: date(safeDay) }), ...pays];
  return POSTED.has(kind) ? [say('plan:deadline.postEarly')] : pays;
}

/** Requests that go by mail: the postmark counts (IRC 7502), and a receipt proves it. */
const POSTED: ReadonlySet<Deadline['kind']> = new Set([
  'cdp-request',
  'equivalent-hearing',
  'abatement-request',
  'tax-court-petition',
]);

/** Why the safe day is safe: the letter prints it, a paper must still be posted, or offices must still be open. */
function safeKey({ kind, safeDay, printedDay }: Deadline): Say['key'] {
  if (printedDay === safeDay) return 'plan:deadline.safePrinted';
  return DONE_BY_PHONE.has(kind) ? 'plan:deadline.safeOffice' : 'plan:deadline.safe';
}

/** A release is asked for by phone and a statement is handed over: nothing is posted. */
const DONE_BY_PHONE: ReadonlySet<Deadline['kind']> = new Set([
  'bank-hold-ends',
  'wage-statement',
  'passport-response',
]);

function countNotes({ rule, count, countedFrom, rolledOver }: Deadline): readonly Say[] {
  if (!countedFrom) return [];
  const math = say(keyed('deadlines', `rule.${rule}`), {
    count: count?.amount ?? 0,
    from: date(countedFrom.day),
  });
  return rolledOver ? [math, say(keyed('deadlines', `rolled.${rolledOver}`))] : [math];
}

function doubtNotes({ unless, missing, confidence }: Deadline): readonly Say[] {
  return [
    ...(unless ? [say(keyed('plan', `unless.${unless.question}`), { day: date(unless.lastDay) })] : []),
    ...missing.map((question) => missingSay(question)),
    ...(confidence === 'official' ? [] : [say(keyed('plan', `confidence.${confidence}`))]),
  ];
}

/** What is still open when the day has passed, or may have moved. */
const branchNotes = ({ secondBranch }: Deadline): readonly Say[] =>
  secondBranch.slice(0, MOST_BRANCHES).map((branch) =>
    say('plan:branch', {
      title: param(say(keyed('deadlines', `branch.${branch}`))),
      how: param(say(keyed('deadlines', `branch.${branch}.how`))),
    }),
  );

/** The ways on that help most stand first; more of them at once would hide the day. */
const MOST_BRANCHES = 3;

/** Which fact is missing and where on the letter it stands. */
export const missingSay = (question: CaseQuestion): Say => say(keyed('plan', `missing.${question}`));

const param = (sentence: Say): Param => ({ type: 'say', say: sentence });

const date = (day: LocalDate): Param => ({ type: 'date', day });
