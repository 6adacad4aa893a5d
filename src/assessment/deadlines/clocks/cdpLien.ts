import type { FactValue } from '../../facts/fact';
import { valueOn } from '../../facts/valueOn';
import { addDays, addYears, type LocalDate } from '../../kernel/localDate';
import { ok } from '../../kernel/result';
import { addBusinessDays, businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, rolledPrintedDraft, unknownDraft, type DeadlineDraft } from '../deadlineDraft';
import { dueDate } from '../dueDate';
import { equivalentHearing } from './equivalentHearing';

/** The 30 days after the five business days that follow a lien filing, and the year for an equivalent hearing (IRC 6320; 26 CFR 301.6320-1(c), (i)). */
export function cdpLien(input: ClockInput): readonly ClockResult[] {
  const { lienFiledDate, noticeDate } = input.caseFile;
  const noticeTime = valueOn(
    input.factBook.rules.lienNoticeBusinessDays,
    lienFiledDate ?? noticeDate ?? input.asOf,
  );
  return noticeTime.ok ? [request(input, noticeTime.value), year(input, noticeTime.value)] : [noticeTime];
}

function request(input: ClockInput, noticeTime: FactValue<number>): ClockResult {
  const { lienFiledDate, noticeDate } = input.caseFile;
  const days = valueOn(input.factBook.rules.cdpRequestDays, lienFiledDate ?? noticeDate ?? input.asOf);
  if (!days.ok) return days;
  const named = { ...REQUEST, facts: [noticeTime, days.value] };
  if (lienFiledDate) {
    const countedDay = addDays(addBusinessDays(lienFiledDate, noticeTime.value), days.value.value);
    return ok(
      countedDraft(input, {
        ...named,
        count: { amount: days.value.value, unit: 'calendar-days' },
        countedFrom: { event: 'lien-filing', day: lienFiledDate },
        countedDay,
        rolls: true,
        planFor: businessDayOnOrBefore(countedDay),
      }),
    );
  }
  if (input.printedDay) return ok(rolledPrintedDraft(input, input.printedDay, named));
  return ok({
    ...unknownDraft(input, ['printedDeadline', 'lienFiledDate'], named),
    ...bounds(input, noticeTime, (day) => addDays(day, days.value.value)),
  });
}

function year(input: ClockInput, noticeTime: FactValue<number>): ClockResult {
  const { lienFiledDate, noticeDate } = input.caseFile;
  const years = valueOn(
    input.factBook.rules.equivalentHearingYears,
    lienFiledDate ?? noticeDate ?? input.asOf,
  );
  if (!years.ok) return years;
  if (lienFiledDate) {
    const startsAfter = addBusinessDays(lienFiledDate, noticeTime.value);
    const countedFrom = { event: 'lien-filing', day: lienFiledDate } as const;
    const count = { ...YEAR, countedFrom, startsAfter, planFrom: startsAfter, years: years.value };
    return ok(equivalentHearing(input, count));
  }
  const named = { ...YEAR, facts: [years.value] };
  return ok({
    ...unknownDraft({ ...input, printedDay: undefined }, ['lienFiledDate'], named),
    ...bounds(input, noticeTime, (day) => addYears(day, years.value.value)),
  });
}

/**
 * The law puts the filing at most five business days before the letter and never after it (IRC 6320(a)(2)).
 * So a count ends no earlier than one from the letter's own date, which is safe, and no later than one from five business days after it.
 * The lien form itself is dated before it is filed, nobody knows how long, so its date tells only what is safe.
 */
function bounds(
  { notice, caseFile: { noticeDate } }: ClockInput,
  noticeTime: FactValue<number>,
  count: (day: LocalDate) => LocalDate,
): Pick<DeadlineDraft, 'safeDay' | 'latestPossible'> {
  if (!noticeDate) return {};
  const safeDay = businessDayOnOrBefore(count(noticeDate));
  if (notice?.code === 'Form 668(Y)(c)') return { safeDay };
  const latest = addBusinessDays(noticeDate, noticeTime.value);
  return { safeDay, latestPossible: dueDate(count(latest)).lastDay };
}

const REQUEST = {
  kind: 'cdp-request',
  rule: 'cdp-lien-5-business-days-and-30-days',
  sources: ['irc-6320', 'cfr-301-6320-1', 'irc-7502'],
} as const;
const YEAR = {
  kind: 'equivalent-hearing',
  rule: 'equivalent-hearing-one-year',
  sources: ['cfr-301-6320-1', 'irc-7502'],
} as const;
