import { addDays, type LocalDate } from '../../kernel/localDate';
import { ok } from '../../kernel/result';
import type { Clock } from '../../notices/notice';
import { addBusinessDays, businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, printedDraft, unknownDraft, type Count, type DeadlineDraft } from '../deadlineDraft';
import { dueDate } from '../dueDate';

type ReplyClock = Extract<Clock, { rule: 'reply-time' }>;

/** The time to answer a letter. Only a time that the law sets moves off a weekend (IRC 7503); one that the IRS sets does not. */
export function replyTime(clock: ReplyClock, input: ClockInput): ClockResult {
  const from = input.caseFile.noticeDate;
  if (from) return ok(reply(clock, input, from));
  const named = { kind: clock.kind, rule: ruleOf(clock), facts: [], sources: [] } as const;
  return ok(
    input.printedDay
      ? printedDraft(input, input.printedDay, named)
      : unknownDraft(input, ['noticeDate', 'printedDeadline'], named),
  );
}

/** Until we know that the letter went abroad, the shorter time holds. */
function reply(clock: ReplyClock, input: ClockInput, from: LocalDate): DeadlineDraft {
  const { abroad } = input.caseFile;
  const draft = countedDraft(
    input,
    count(clock, from, abroad ? (clock.daysAbroad ?? clock.days) : clock.days),
  );
  return abroad === undefined && clock.daysAbroad && !input.printedDay
    ? { ...draft, ...ifAbroad(clock, from, clock.daysAbroad) }
    : draft;
}

function count(clock: ReplyClock, from: LocalDate, days: number): Count {
  const countedDay = after(clock, from, days);
  return {
    kind: clock.kind,
    rule: ruleOf(clock),
    count: { amount: days, unit: clock.unit === 'business' ? 'business-days' : 'calendar-days' },
    countedFrom: { event: 'notice', day: from },
    countedDay,
    rolls: clock.basis === 'statutory',
    planFor: businessDayOnOrBefore(countedDay),
    facts: [],
    sources: [],
  };
}

function ifAbroad(
  clock: ReplyClock,
  from: LocalDate,
  daysAbroad: number,
): Pick<DeadlineDraft, 'unless' | 'missing'> {
  const countedDay = after(clock, from, daysAbroad);
  const lastDay = clock.basis === 'statutory' ? dueDate(countedDay).lastDay : countedDay;
  return { unless: { question: 'abroad', lastDay }, missing: ['abroad'] };
}

const after = (clock: ReplyClock, from: LocalDate, days: number): LocalDate =>
  clock.unit === 'business' ? addBusinessDays(from, days) : addDays(from, days);

const ruleOf = (clock: ReplyClock) =>
  clock.unit === 'business' ? ('reply-time-business-days' as const) : ('reply-time' as const);
