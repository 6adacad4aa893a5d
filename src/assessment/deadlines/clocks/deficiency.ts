import type { FactGap, FactValue } from '../../facts/fact';
import { valueOn } from '../../facts/valueOn';
import { addDays, type LocalDate } from '../../kernel/localDate';
import { ok, type Result } from '../../kernel/result';
import { businessDayOnOrBefore } from '../businessDays';
import type { ClockInput } from '../clockInput';
import type { ClockResult } from '../clockResult';
import { countedDraft, printedDraft, unknownDraft, type DeadlineDraft } from '../deadlineDraft';
import { dueDate } from '../dueDate';
import { mailingElseNotice, type Mailing } from './mailing';

/** The 90 days (150 abroad) from mailing to petition the Tax Court; a later last day printed on the notice binds the IRS (IRC 6213(a)). */
export function deficiency(input: ClockInput): ClockResult {
  const mailing = mailingElseNotice(input.caseFile);
  const figures = figuresOn(input, mailing?.countedFrom.day ?? input.asOf);
  if (!figures.ok) return figures;
  return ok(mailing ? petition(input, mailing, figures.value) : withoutMailing(input, figures.value));
}

interface Figures {
  readonly days: FactValue<number>;
  readonly daysAbroad: FactValue<number>;
}

function figuresOn(input: ClockInput, on: LocalDate): Result<Figures, FactGap> {
  const days = valueOn(input.factBook.rules.deficiencyPetitionDays, on);
  if (!days.ok) return days;
  const daysAbroad = valueOn(input.factBook.rules.deficiencyPetitionDaysAbroad, on);
  return daysAbroad.ok ? ok({ days: days.value, daysAbroad: daysAbroad.value }) : daysAbroad;
}

function petition(input: ClockInput, mailing: Mailing, figures: Figures): DeadlineDraft {
  const days = input.caseFile.abroad ? figures.daysAbroad : figures.days;
  const draft = countedDraft(input, {
    ...(input.caseFile.abroad ? ABROAD : NAMED),
    count: { amount: days.value, unit: 'calendar-days' },
    countedFrom: mailing.countedFrom,
    countedDay: addDays(mailing.countedFrom.day, days.value),
    rolls: true,
    planFor: businessDayOnOrBefore(addDays(mailing.planFrom, days.value)),
    facts: [days],
  });
  if (input.printedDay) return bound(draft, input.printedDay);
  const known = { ...draft, missing: [...draft.missing, 'printedDeadline' as const] };
  return input.caseFile.abroad === undefined ? { ...known, ...ifAbroad(mailing, figures) } : known;
}

/** A petition filed by the printed last day is on time even where the count ends earlier. */
function bound(draft: DeadlineDraft, printedDay: LocalDate): DeadlineDraft {
  const { rolledOver: _, ...counted } = draft;
  if (!draft.lastDay || printedDay <= draft.lastDay) return draft;
  return { ...counted, rule: 'printed-date', lastDay: printedDay, safeDay: printedDay };
}

const ifAbroad = (mailing: Mailing, figures: Figures): Pick<DeadlineDraft, 'unless' | 'missing'> => ({
  unless: {
    question: 'abroad',
    lastDay: dueDate(addDays(mailing.countedFrom.day, figures.daysAbroad.value)).lastDay,
  },
  missing: ['printedDeadline', 'abroad'],
});

function withoutMailing(input: ClockInput, figures: Figures): DeadlineDraft {
  const named = { ...NAMED, facts: [figures.days] };
  return input.printedDay
    ? printedDraft(input, input.printedDay, named)
    : unknownDraft(input, ['printedDeadline', 'noticeDate'], named);
}

const NAMED = {
  kind: 'tax-court-petition',
  rule: 'deficiency-90-days',
  sources: ['irc-6213', 'irc-7502'],
} as const;
const ABROAD = { ...NAMED, rule: 'deficiency-150-days' } as const;
