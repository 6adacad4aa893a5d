import { addDays, type LocalDate } from '../../kernel/localDate';
import { ok } from '../../kernel/result';
import type { Clock } from '../../notices/notice';
import { businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, printedDraft, unknownDraft, type DeadlineDraft } from '../deadlineDraft';
import { leastSure } from '../../facts/leastSure';

type PrintedClock = Extract<Clock, { rule: 'printed' }>;

/** A date that only the letter itself sets. What letters of this kind usually print stands in for it, and says so. */
export function printed(clock: PrintedClock, input: ClockInput): ClockResult {
  const named = { kind: clock.kind, rule: 'printed-date', facts: [], sources: [] } as const;
  if (input.printedDay) return ok(printedDraft(input, input.printedDay, named));
  const from = input.caseFile.noticeDate;
  if (from && clock.usualDays) return ok(usual(clock, input, from));
  return ok(
    unknownDraft(input, clock.usualDays ? ['printedDeadline', 'noticeDate'] : ['printedDeadline'], named),
  );
}

/** What specimens show is not what this letter prints: never surer than `secondary`. */
function usual(clock: PrintedClock, input: ClockInput, from: LocalDate): DeadlineDraft {
  const amount = clock.usualDays ?? 0;
  const countedDay = addDays(from, amount);
  const draft = countedDraft(input, {
    kind: clock.kind,
    rule: 'usual-days',
    count: { amount, unit: 'calendar-days' },
    countedFrom: { event: 'notice', day: from },
    countedDay,
    rolls: false,
    planFor: clock.kind === 'pay-by' ? countedDay : businessDayOnOrBefore(countedDay),
    facts: [],
    sources: [],
  });
  return { ...draft, missing: ['printedDeadline'], confidence: leastSure([draft.confidence, 'secondary']) };
}
