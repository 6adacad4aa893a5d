import type { FactValue } from '../../facts/fact';
import { valueOn } from '../../facts/valueOn';
import { addDays, addYears, type LocalDate } from '../../kernel/localDate';
import { ok } from '../../kernel/result';
import { businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, rolledPrintedDraft, unknownDraft, type DeadlineDraft } from '../deadlineDraft';
import { dueDate } from '../dueDate';
import { equivalentHearing } from './equivalentHearing';
import { laterOfNoticeAndMailing, type Mailing } from './mailing';

/** The 30 days to ask for a hearing over a levy, and the year for an equivalent hearing (IRC 6330; 26 CFR 301.6330-1(c), (i)). */
export function cdpLevy(input: ClockInput): readonly ClockResult[] {
  const mailing = laterOfNoticeAndMailing(input.caseFile);
  return [request(input, mailing), year(input, mailing)];
}

/** The hearing that an earlier letter gave for the same debt: a later paper opens no new one (26 CFR 301.6330-1(b)(2) Q&A-B2). */
export function earlierCdpLevy(input: ClockInput, earlier: LocalDate): readonly ClockResult[] {
  const mailing: Mailing = { countedFrom: { event: 'notice', day: earlier }, planFrom: earlier };
  const bare = { ...input, notice: undefined, printedDay: undefined };
  const first = request(bare, mailing);
  const isOpen = first.ok && first.value.lastDay && first.value.lastDay >= input.asOf;
  return [...(isOpen ? [first] : []), year(bare, mailing)];
}

function request(input: ClockInput, mailing: Mailing | undefined): ClockResult {
  const days = valueOn(input.factBook.rules.cdpRequestDays, mailing?.countedFrom.day ?? input.asOf);
  if (!days.ok) return days;
  const named = { ...REQUEST, facts: [days.value] };
  if (mailing) return ok(requestFrom(input, mailing, days.value));
  return ok(
    input.printedDay
      ? rolledPrintedDraft(input, input.printedDay, named)
      : unknownDraft(input, ['noticeDate', 'printedDeadline'], named),
  );
}

function requestFrom(input: ClockInput, mailing: Mailing, days: FactValue<number>): DeadlineDraft {
  const draft = countedDraft(input, {
    ...REQUEST,
    count: { amount: days.value, unit: 'calendar-days' },
    countedFrom: mailing.countedFrom,
    countedDay: addDays(mailing.countedFrom.day, days.value),
    rolls: true,
    planFor: businessDayOnOrBefore(addDays(mailing.planFrom, days.value)),
    facts: [days],
  });
  return unlessEarlier(input, draft, (earlier) => addDays(earlier, days.value));
}

function year(input: ClockInput, mailing: Mailing | undefined): ClockResult {
  const years = valueOn(input.factBook.rules.equivalentHearingYears, mailing?.countedFrom.day ?? input.asOf);
  if (!years.ok) return years;
  if (!mailing) {
    const named = { ...YEAR, facts: [years.value] };
    return ok(unknownDraft({ ...input, printedDay: undefined }, ['noticeDate'], named));
  }
  const startsAfter = mailing.countedFrom.day;
  const draft = equivalentHearing(input, { ...mailing, ...YEAR, startsAfter, years: years.value });
  return ok(unlessEarlier(input, draft, (earlier) => addYears(earlier, years.value.value)));
}

/** If an earlier letter already gave this right, its days count and not those of this one: say so, and keep the day of this letter. */
function unlessEarlier(
  input: ClockInput,
  draft: DeadlineDraft,
  count: (earlier: LocalDate) => LocalDate,
): DeadlineDraft {
  const earlier = input.caseFile.earlierCdpNoticeDate;
  if (!earlier || !draft.countedFrom || earlier >= draft.countedFrom.day) return draft;
  return { ...draft, unless: { question: 'earlierCdpNoticeDate', lastDay: dueDate(count(earlier)).lastDay } };
}

const REQUEST = {
  kind: 'cdp-request',
  rule: 'cdp-levy-30-days',
  sources: ['irc-6330', 'cfr-301-6330-1', 'irc-7502'],
} as const;
const YEAR = {
  kind: 'equivalent-hearing',
  rule: 'equivalent-hearing-one-year',
  sources: ['cfr-301-6330-1', 'irc-7502'],
} as const;
