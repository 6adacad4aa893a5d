import { addDays, type LocalDate } from '../../kernel/localDate';
import { ok } from '../../kernel/result';
import type { Clock } from '../../notices/notice';
import { businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, printedDraft, unknownDraft, type DeadlineDraft } from '../deadlineDraft';

type WaitingClock = Extract<Clock, { rule: 'waiting-period' }>;

/** Days that the IRS must wait. It may act on the day after, so no weekend or holiday makes the wait longer. */
export function waitingPeriod(clock: WaitingClock, input: ClockInput): ClockResult {
  const from = input.caseFile.noticeDate;
  if (from) return ok(wait(clock, input, from));
  const named = {
    kind: clock.kind,
    rule: 'waiting-period',
    facts: [],
    sources: SOURCES[clock.kind],
  } as const;
  return ok(
    input.printedDay
      ? printedDraft(input, input.printedDay, named)
      : unknownDraft(input, ['noticeDate', 'printedDeadline'], named),
  );
}

/** Stopping it takes a call, so the day to plan for is one on which somebody answers. */
function wait(clock: WaitingClock, input: ClockInput, from: LocalDate): DeadlineDraft {
  const countedDay = addDays(from, clock.days);
  return countedDraft(input, {
    kind: clock.kind,
    rule: 'waiting-period',
    count: { amount: clock.days, unit: 'calendar-days' },
    countedFrom: { event: 'notice', day: from },
    countedDay,
    rolls: false,
    planFor: businessDayOnOrBefore(countedDay),
    facts: [],
    sources: SOURCES[clock.kind],
  });
}

const SOURCES: Readonly<Record<WaitingClock['kind'], readonly string[]>> = {
  'state-refund-levy': ['irc-6331'],
  'federal-payment-levy': ['irc-6331'],
  'plan-default-cure': ['irc-6159', 'irc-6331'],
};
