import { valueOn } from '../../facts/valueOn';
import { addDays } from '../../kernel/localDate';
import { ok } from '../../kernel/result';
import { businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, printedDraft, unknownDraft } from '../deadlineDraft';
import { laterOfNoticeAndMailing } from './mailing';

/** The 60 days after a math-error notice is sent in which the change must be undone if asked (IRC 6213(b)(2)(A)). */
export function mathError(input: ClockInput): ClockResult {
  const mailing = laterOfNoticeAndMailing(input.caseFile);
  const days = valueOn(input.factBook.rules.abatementRequestDays, mailing?.countedFrom.day ?? input.asOf);
  if (!days.ok) return days;
  const named = { ...NAMED, facts: [days.value] };
  if (mailing)
    return ok(
      countedDraft(input, {
        ...named,
        count: { amount: days.value.value, unit: 'calendar-days' },
        countedFrom: mailing.countedFrom,
        countedDay: addDays(mailing.countedFrom.day, days.value.value),
        rolls: true,
        planFor: businessDayOnOrBefore(addDays(mailing.planFrom, days.value.value)),
      }),
    );
  return ok(
    input.printedDay
      ? printedDraft(input, input.printedDay, named)
      : unknownDraft(input, ['noticeDate', 'printedDeadline'], named),
  );
}

const NAMED = { kind: 'abatement-request', rule: 'math-error-60-days', sources: ['irc-6213'] } as const;
