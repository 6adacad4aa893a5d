import type { FactBook } from '../../facts/factBook';
import type { FactGap, FactValue } from '../../facts/fact';
import { valueOn } from '../../facts/valueOn';
import { addDays, type LocalDate } from '../../kernel/localDate';
import { ok, type Result } from '../../kernel/result';
import { addBusinessDays } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, printedDraft, unknownDraft, type DeadlineDraft } from '../deadlineDraft';
import { dueDate } from '../dueDate';

/** The days after a first bill in which payment stops further interest: 21 calendar days, 10 business days from $100,000 (IRC 6601(e)(3)). */
export function noticeAndDemand(input: ClockInput): ClockResult {
  const from = input.caseFile.noticeDate;
  const grace = graceOn(input.factBook, from ?? input.asOf);
  if (!grace.ok) return grace;
  return ok(from ? payBy(input, from, grace.value) : withoutNoticeDate(input, grace.value));
}

interface Grace {
  readonly days: FactValue<number>;
  readonly largeBusinessDays: FactValue<number>;
  readonly largeFromCents: FactValue<number>;
}

function graceOn(factBook: FactBook, on: LocalDate): Result<Grace, FactGap> {
  const days = valueOn(factBook.rules.payGraceDays, on);
  if (!days.ok) return days;
  const largeBusinessDays = valueOn(factBook.rules.payGraceLargeBusinessDays, on);
  if (!largeBusinessDays.ok) return largeBusinessDays;
  const largeFromCents = valueOn(factBook.rules.payGraceLargeFromCents, on);
  if (!largeFromCents.ok) return largeFromCents;
  return ok({
    days: days.value,
    largeBusinessDays: largeBusinessDays.value,
    largeFromCents: largeFromCents.value,
  });
}

function payBy(input: ClockInput, from: LocalDate, grace: Grace): DeadlineDraft {
  const { amountDue } = input.caseFile;
  if (amountDue !== undefined && amountDue >= grace.largeFromCents.value) return large(input, from, grace);
  const small = ordinary(input, from, grace);
  return amountDue === undefined ? { ...small, ...ifLarge(from, grace) } : small;
}

/** A payment can be made online on any day, so the day to plan for needs no counter and is not moved back. */
function ordinary(input: ClockInput, from: LocalDate, grace: Grace): DeadlineDraft {
  const countedDay = addDays(from, grace.days.value);
  return countedDraft(input, {
    kind: 'pay-by',
    rule: 'notice-and-demand-21-days',
    count: { amount: grace.days.value, unit: 'calendar-days' },
    countedFrom: { event: 'notice', day: from },
    countedDay,
    rolls: true,
    planFor: countedDay,
    facts: [grace.days],
    sources: SOURCES,
  });
}

function large(input: ClockInput, from: LocalDate, grace: Grace): DeadlineDraft {
  const countedDay = addBusinessDays(from, grace.largeBusinessDays.value);
  return countedDraft(input, {
    kind: 'pay-by',
    rule: 'notice-and-demand-10-business-days',
    count: { amount: grace.largeBusinessDays.value, unit: 'business-days' },
    countedFrom: { event: 'notice', day: from },
    countedDay,
    rolls: true,
    planFor: countedDay,
    facts: [grace.largeBusinessDays, grace.largeFromCents],
    sources: SOURCES,
  });
}

const ifLarge = (from: LocalDate, grace: Grace): Pick<DeadlineDraft, 'unless' | 'missing'> => ({
  unless: {
    question: 'amountDue',
    lastDay: dueDate(addBusinessDays(from, grace.largeBusinessDays.value)).lastDay,
  },
  missing: ['amountDue'],
});

function withoutNoticeDate(input: ClockInput, grace: Grace): DeadlineDraft {
  const named = {
    kind: 'pay-by',
    rule: 'notice-and-demand-21-days',
    facts: [grace.days],
    sources: SOURCES,
  } as const;
  return input.printedDay
    ? printedDraft(input, input.printedDay, named)
    : unknownDraft(input, ['noticeDate', 'printedDeadline'], named);
}

const SOURCES = ['irc-6601', 'irc-6651'] as const;
