import type { FactValue } from '../../facts/fact';
import { valueOn } from '../../facts/valueOn';
import { addDays } from '../../kernel/localDate';
import { ok } from '../../kernel/result';
import { businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, printedDraft, unknownDraft, type DeadlineDraft } from '../deadlineDraft';

/** The 30 days after a hearing's determination to petition the Tax Court (IRC 6330(d)(1)). A later mailing is not counted on. */
export function determination(input: ClockInput): ClockResult {
  const from = input.caseFile.noticeDate;
  const days = valueOn(input.factBook.rules.determinationPetitionDays, from ?? input.asOf);
  if (!days.ok) return days;
  return ok({ ...petition(input, days.value), tollable: true });
}

function petition(input: ClockInput, days: FactValue<number>): DeadlineDraft {
  const from = input.caseFile.noticeDate;
  const named = { ...NAMED, facts: [days] };
  if (!from)
    return input.printedDay
      ? printedDraft(input, input.printedDay, named)
      : unknownDraft(input, ['noticeDate', 'printedDeadline'], named);
  const countedDay = addDays(from, days.value);
  return countedDraft(input, {
    ...named,
    count: { amount: days.value, unit: 'calendar-days' },
    countedFrom: { event: 'notice', day: from },
    countedDay,
    rolls: true,
    planFor: businessDayOnOrBefore(countedDay),
  });
}

const NAMED = {
  kind: 'tax-court-petition',
  rule: 'determination-30-days',
  sources: ['irc-6330', 'irc-7502'],
} as const;
