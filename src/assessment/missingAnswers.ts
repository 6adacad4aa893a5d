import {
  CaseQuestion,
  type Deadline,
  type OptionVerdict,
  type Power,
  type Precondition,
} from './caseAssessment';
import type { KnownCase } from './knownCase';

/** The questions whose answers would change this assessment, the one that would change most first. */
export function missingAnswers(
  known: KnownCase,
  main: Deadline | undefined,
  found: {
    readonly powers: readonly Power[];
    readonly options: readonly OptionVerdict[];
  },
): CaseQuestion[] {
  const asked = [
    ...(known.notice ? [] : (['notice'] as const)),
    ...known.deadlines.flatMap((deadline) => deadline.missing),
    ...found.powers.flatMap((power) => questionsOf(power, known)),
    ...found.options.flatMap((option) => option.missing),
  ];
  const times = timesEach(asked);
  const weight = (question: CaseQuestion): number =>
    (times.get(question) ?? 0) +
    (question === 'notice' ? 3 * FIRST : 0) +
    (question === 'earlierCdpNoticeDate' ? FIRST / 2 : 0) +
    (main?.missing.includes(question) ? 2 * FIRST : 0) +
    (known.deadlines.some(({ missing }) => missing.includes(question)) ? FIRST : 0);
  return CaseQuestion.options
    .filter((question) => times.has(question))
    .map((question) => ({ question, weight: weight(question) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ question }) => question);
}

function timesEach(asked: readonly CaseQuestion[]): ReadonlyMap<CaseQuestion, number> {
  const times = new Map<CaseQuestion, number>();
  for (const each of asked) times.set(each, (times.get(each) ?? 0) + 1);
  return times;
}

/**
 * More than all the ways out and powers together: what the day hangs on comes before what they hang on, and an earlier
 * hearing notice, which decides what may be taken, stands between the two.
 */
const FIRST = 1000;

/** Only what is unknown, or barred for now, can be settled by an answer; a step of the IRS that has not come cannot. */
const questionsOf = (power: Power, known: KnownCase): CaseQuestion[] =>
  power.standing === 'unknown' || power.standing === 'barred'
    ? power.missing.flatMap((step) => answers[step]?.(known) ?? [])
    : [];

const unlessTold =
  (question: CaseQuestion, field: 'noticeDate' | 'earlierCdpNoticeDate' | 'amountDue') =>
  ({ caseFile }: KnownCase): CaseQuestion[] =>
    caseFile[field] === undefined ? [question] : [];

const answers: Partial<Record<Precondition, (known: KnownCase) => CaseQuestion[]>> = {
  'ten-days-after-demand': unlessTold('noticeDate', 'noticeDate'),
  'levy-notice-30-days': unlessTold('noticeDate', 'noticeDate'),
  'cdp-notice-sent': unlessTold('earlierCdpNoticeDate', 'earlierCdpNoticeDate'),
  'cdp-30-days-passed': unlessTold('noticeDate', 'noticeDate'),
  'debt-above-passport-threshold': unlessTold('amountDue', 'amountDue'),
  'hold-of-21-days-passed': () => ['levyServedDate'],
};
