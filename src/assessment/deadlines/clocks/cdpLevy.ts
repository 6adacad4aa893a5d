import type { FactGap, FactValue } from '../../facts/fact';
import { valueOn } from '../../facts/valueOn';
import { addDays, addYears, type LocalDate } from '../../kernel/localDate';
import { ok, type Result } from '../../kernel/result';
import { businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, rolledPrintedDraft, unknownDraft, type DeadlineDraft } from '../deadlineDraft';
import { dueDate } from '../dueDate';
import { equivalentHearing } from './equivalentHearing';
import { laterOfNoticeAndMailing, type Mailing } from './mailing';

/** The 30 days to ask for a hearing over a levy, and the year for an equivalent hearing (IRC 6330; 26 CFR 301.6330-1(c), (i)). */
export function cdpLevy(input: ClockInput): ClockResult {
  const mailing = laterOfNoticeAndMailing(input.caseFile);
  const figures = figuresOn(input, mailing?.countedFrom.day ?? input.asOf);
  if (!figures.ok) return figures;
  if (!mailing) return ok(withoutNoticeDate(input, figures.value));
  return ok(hearings(input, mailing, figures.value).map((draft) => doubt(input, draft, figures.value)));
}

/** The hearing that an earlier letter gave for the same debt: a later paper opens no new one (26 CFR 301.6330-1(b)(2) Q&A-B2). */
export function earlierCdpLevy(input: ClockInput, earlier: LocalDate): ClockResult {
  const figures = figuresOn(input, earlier);
  if (!figures.ok) return figures;
  const mailing: Mailing = { countedFrom: { event: 'notice', day: earlier }, planFrom: earlier };
  const bare = { ...input, notice: undefined, printedDay: undefined };
  return ok(
    hearings(bare, mailing, figures.value).filter(
      ({ kind, lastDay }) => kind === 'equivalent-hearing' || (lastDay && lastDay >= input.asOf),
    ),
  );
}

interface Figures {
  readonly days: FactValue<number>;
  readonly years: FactValue<number>;
}

function figuresOn(input: ClockInput, on: LocalDate): Result<Figures, FactGap> {
  const days = valueOn(input.factBook.rules.cdpRequestDays, on);
  if (!days.ok) return days;
  const years = valueOn(input.factBook.rules.equivalentHearingYears, on);
  return years.ok ? ok({ days: days.value, years: years.value }) : years;
}

const hearings = (input: ClockInput, mailing: Mailing, figures: Figures): readonly DeadlineDraft[] => [
  request(input, mailing, figures.days),
  equivalentHearing(input, {
    ...mailing,
    startsAfter: mailing.countedFrom.day,
    years: figures.years,
    source: REGULATION,
  }),
];

function request(input: ClockInput, mailing: Mailing, days: FactValue<number>): DeadlineDraft {
  return countedDraft(input, {
    kind: 'cdp-request',
    rule: 'cdp-levy-30-days',
    count: { amount: days.value, unit: 'calendar-days' },
    countedFrom: mailing.countedFrom,
    countedDay: addDays(mailing.countedFrom.day, days.value),
    rolls: true,
    planFor: businessDayOnOrBefore(addDays(mailing.planFrom, days.value)),
    facts: [days],
    sources: SOURCES,
  });
}

/** If an earlier letter already gave this right, its days count and not those of this one: say so, and keep the day of this letter. */
function doubt(input: ClockInput, draft: DeadlineDraft, figures: Figures): DeadlineDraft {
  const earlier = input.caseFile.earlierCdpNoticeDate;
  if (!earlier || !draft.countedFrom || earlier >= draft.countedFrom.day) return draft;
  const counted =
    draft.kind === 'cdp-request'
      ? addDays(earlier, figures.days.value)
      : addYears(earlier, figures.years.value);
  return { ...draft, unless: { question: 'earlierCdpNoticeDate', lastDay: dueDate(counted).lastDay } };
}

/** The IRS prints the end of the 30 days, so IRC 7503 moves that date as it moves the count; planning stays with the date as printed. */
function withoutNoticeDate(input: ClockInput, figures: Figures): readonly DeadlineDraft[] {
  const request = {
    kind: 'cdp-request',
    rule: 'cdp-levy-30-days',
    facts: [figures.days],
    sources: SOURCES,
  } as const;
  const year = {
    kind: 'equivalent-hearing',
    rule: 'equivalent-hearing-one-year',
    facts: [figures.years],
    sources: [REGULATION],
  } as const;
  const bare = { ...input, printedDay: undefined };
  return [
    input.printedDay
      ? rolledPrintedDraft(input, input.printedDay, request)
      : unknownDraft(input, ['noticeDate', 'printedDeadline'], request),
    unknownDraft(bare, ['noticeDate'], year),
  ];
}

const REGULATION = 'cfr-301-6330-1';
const SOURCES = ['irc-6330', REGULATION, 'irc-7502'] as const;
