import { valueOn } from '../../facts/valueOn';
import { addDays } from '../../kernel/localDate';
import { ok } from '../../kernel/result';
import { addBusinessDays, businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, unknownDraft } from '../deadlineDraft';

/** The 3 work days after service on the employer to hand in the statement that decides how much pay is left (Form 668-W, Part 3). */
export function wageStatement(input: ClockInput): ClockResult {
  const { levy } = input.caseFile;
  const served = levy?.kind === 'wages' ? levy.servedDate : undefined;
  const days = valueOn(input.factBook.rules.wageStatementDays, served ?? input.asOf);
  if (!days.ok) return days;
  const named = { ...NAMED, facts: [days.value] };
  if (!served) return ok(unknownDraft(input, ['levyServedDate'], named));
  return ok(
    countedDraft(input, {
      ...named,
      count: { amount: days.value.value, unit: 'business-days' },
      countedFrom: { event: 'service', day: served },
      countedDay: addBusinessDays(served, days.value.value),
      rolls: false,
      // An employer may read "3 days" as calendar days, so nobody should plan for longer.
      planFor: businessDayOnOrBefore(addDays(served, days.value.value)),
    }),
  );
}

const NAMED = { kind: 'wage-statement', rule: 'wage-statement-3-days', sources: ['form-668-w'] } as const;
