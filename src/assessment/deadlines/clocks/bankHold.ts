import { valueOn } from '../../facts/valueOn';
import { addDays } from '../../kernel/localDate';
import { ok } from '../../kernel/result';
import { businessDayOnOrBefore, nextBusinessDay } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, unknownDraft } from '../deadlineDraft';

/** The 21 days that a bank holds money after the levy was served on it; it pays on the next business day (IRC 6332(c); 26 CFR 301.6332-3). Never counted from a letter. */
export function bankHold(input: ClockInput): ClockResult {
  const { levy } = input.caseFile;
  const served = levy?.kind === 'bank' ? levy.servedDate : undefined;
  const days = valueOn(input.factBook.rules.bankHoldDays, served ?? input.asOf);
  if (!days.ok) return days;
  const named = { ...NAMED, facts: [days.value] };
  if (!served) return ok(unknownDraft(input, ['levyServedDate'], named));
  const countedDay = addDays(served, days.value.value);
  const draft = countedDraft(input, {
    ...named,
    count: { amount: days.value.value, unit: 'calendar-days' },
    countedFrom: { event: 'service', day: served },
    countedDay,
    rolls: false,
    planFor: businessDayOnOrBefore(countedDay),
  });
  return ok({ ...draft, paysOver: nextBusinessDay(countedDay) });
}

const NAMED = {
  kind: 'bank-hold-ends',
  rule: 'bank-hold-21-days',
  sources: ['irc-6332', 'cfr-301-6332-3'],
} as const;
