import type { FactGap, FactValue } from '../../facts/fact';
import { valueOn } from '../../facts/valueOn';
import { addDays, addYears, type LocalDate } from '../../kernel/localDate';
import { ok, type Result } from '../../kernel/result';
import { addBusinessDays, businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, rolledPrintedDraft, unknownDraft, type DeadlineDraft } from '../deadlineDraft';
import { dueDate } from '../dueDate';
import { equivalentHearing } from './equivalentHearing';

/** The 30 days after the five business days that follow a lien filing, and the year for an equivalent hearing (IRC 6320; 26 CFR 301.6320-1(c), (i)). */
export function cdpLien(input: ClockInput): ClockResult {
  const filed = input.caseFile.lienFiledDate;
  const figures = figuresOn(input, filed ?? input.caseFile.noticeDate ?? input.asOf);
  if (!figures.ok) return figures;
  return ok(filed ? fromFiling(input, filed, figures.value) : withoutFiling(input, figures.value));
}

interface Figures {
  readonly businessDays: FactValue<number>;
  readonly days: FactValue<number>;
  readonly years: FactValue<number>;
}

function figuresOn(input: ClockInput, on: LocalDate): Result<Figures, FactGap> {
  const businessDays = valueOn(input.factBook.rules.lienNoticeBusinessDays, on);
  if (!businessDays.ok) return businessDays;
  const days = valueOn(input.factBook.rules.cdpRequestDays, on);
  if (!days.ok) return days;
  const years = valueOn(input.factBook.rules.equivalentHearingYears, on);
  return years.ok ? ok({ businessDays: businessDays.value, days: days.value, years: years.value }) : years;
}

function fromFiling(input: ClockInput, filed: LocalDate, figures: Figures): readonly DeadlineDraft[] {
  const noticeTimeEnds = addBusinessDays(filed, figures.businessDays.value);
  const countedDay = addDays(noticeTimeEnds, figures.days.value);
  const countedFrom = { event: 'lien-filing', day: filed } as const;
  const request = countedDraft(input, {
    ...REQUEST,
    count: { amount: figures.days.value, unit: 'calendar-days' },
    countedFrom,
    countedDay,
    rolls: true,
    planFor: businessDayOnOrBefore(countedDay),
    facts: [figures.businessDays, figures.days],
  });
  const year = { startsAfter: noticeTimeEnds, planFrom: noticeTimeEnds, countedFrom };
  return [request, equivalentHearing(input, { ...year, years: figures.years, source: REGULATION })];
}

/** The letter prints the last day; its own date alone does not tell it, because it may follow the filing by up to five business days. */
function withoutFiling(input: ClockInput, figures: Figures): readonly DeadlineDraft[] {
  const grounds = { ...REQUEST, facts: [figures.businessDays, figures.days] };
  const bare = { ...input, printedDay: undefined };
  const year = { ...YEAR, facts: [figures.years] };
  const request = input.printedDay
    ? rolledPrintedDraft(input, input.printedDay, grounds)
    : { ...unknownDraft(input, ['printedDeadline', 'lienFiledDate'], grounds), ...bounds(input, figures) };
  return [request, { ...unknownDraft(bare, ['lienFiledDate'], year), ...yearBounds(input, figures) }];
}

/**
 * The law puts the filing at most five business days before the letter and never after it (IRC 6320(a)(2)).
 * So the 30 days end no earlier than 30 days after the letter's date, which is safe, and no later than five business days after that.
 */
function bounds({ caseFile: { noticeDate } }: ClockInput, figures: Figures): Bounds {
  if (!noticeDate) return {};
  const latestNoticeTime = addBusinessDays(noticeDate, figures.businessDays.value);
  return {
    safeDay: businessDayOnOrBefore(addDays(noticeDate, figures.days.value)),
    latestPossible: dueDate(addDays(latestNoticeTime, figures.days.value)).lastDay,
  };
}

function yearBounds({ caseFile: { noticeDate } }: ClockInput, figures: Figures): Bounds {
  if (!noticeDate) return {};
  const latestNoticeTime = addBusinessDays(noticeDate, figures.businessDays.value);
  return {
    safeDay: businessDayOnOrBefore(addYears(noticeDate, figures.years.value)),
    latestPossible: dueDate(addYears(latestNoticeTime, figures.years.value)).lastDay,
  };
}

type Bounds = Pick<DeadlineDraft, 'safeDay' | 'latestPossible'>;

const REGULATION = 'cfr-301-6320-1';
const REQUEST = {
  kind: 'cdp-request',
  rule: 'cdp-lien-5-business-days-and-30-days',
  sources: ['irc-6320', REGULATION, 'irc-7502'],
} as const;
const YEAR = {
  kind: 'equivalent-hearing',
  rule: 'equivalent-hearing-one-year',
  sources: [REGULATION],
} as const;
