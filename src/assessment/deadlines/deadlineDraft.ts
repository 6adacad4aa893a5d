import type { CaseQuestion, Deadline } from '../caseAssessment';
import { earliest, type LocalDate } from '../kernel/localDate';
import type { ClockInput } from './clockInput';
import { dueDate } from './dueDate';
import { citationsOf, confidenceOf, type Grounds } from './grounds';

/** A deadline before it is looked at from a day: what the law counts, not yet whether it has passed. */
export interface DeadlineDraft extends Omit<
  Deadline,
  'standing' | 'daysLeft' | 'secondBranch' | 'missing' | 'citations'
> {
  readonly missing: readonly CaseQuestion[];
  readonly citations: readonly Deadline['citations'][number][];
  /** When `lastDay` cannot be told, the latest that it can be: after it the deadline has passed all the same. */
  readonly latestPossible?: LocalDate;
  /** A judge may still accept a petition that is late for a good reason (Boechler, 596 U.S. 199 (2022)). */
  readonly tollable?: true;
}

interface Named extends Grounds {
  readonly kind: Deadline['kind'];
  readonly rule: Deadline['rule'];
}

/** A finished count. */
export interface Count extends Named {
  readonly count: NonNullable<Deadline['count']>;
  readonly countedFrom: NonNullable<Deadline['countedFrom']>;
  readonly countedDay: LocalDate;
  /** Whether IRC 7503 moves it: only an act that the law asks of a person, never a wait of the IRS. */
  readonly rolls: boolean;
  /** The day to plan for when the letter prints none. */
  readonly planFor: LocalDate;
}

/** The last day of a count, and the printed date or `planFor` as the day to plan for, never later than the last day. */
export function countedDraft(input: ClockInput, named: Count): DeadlineDraft {
  const { facts, sources, rolls, planFor, ...counted } = named;
  const due = rolls ? dueDate(named.countedDay) : { lastDay: named.countedDay };
  return {
    ...counted,
    ...due,
    ...printedOf(input),
    safeDay: earliest(input.printedDay ?? planFor, due.lastDay),
    missing: [],
    confidence: confidenceOf(input, { facts, sources }),
    citations: citationsOf(input, { facts, sources: rolls ? [...sources, ...ROLLING] : sources }),
  };
}

/** A date that the letter prints, when nothing else is known: taken as it stands, never rolled. */
export function printedDraft(input: ClockInput, printedDay: LocalDate, named: Named): DeadlineDraft {
  return {
    kind: named.kind,
    rule: 'printed-date',
    countedFrom: { event: 'printed', day: printedDay },
    lastDay: printedDay,
    safeDay: printedDay,
    printedDay,
    missing: [],
    confidence: confidenceOf(input, named),
    citations: citationsOf(input, named),
  };
}

/** The printed end of a hearing period: it ends the count of the law, so IRC 7503 moves it; the day to plan for stays as printed. */
export function rolledPrintedDraft(input: ClockInput, printedDay: LocalDate, named: Named): DeadlineDraft {
  const rolled = { ...named, sources: [...named.sources, ...ROLLING] };
  return { ...printedDraft(input, printedDay, rolled), ...dueDate(printedDay), countedDay: printedDay };
}

/** A deadline whose day nobody can tell yet, with the questions that would settle it. */
export function unknownDraft(
  input: ClockInput,
  missing: readonly CaseQuestion[],
  named: Named,
): DeadlineDraft {
  return {
    kind: named.kind,
    rule: named.rule,
    ...printedOf(input),
    missing,
    confidence: confidenceOf(input, named),
    citations: citationsOf(input, named),
  };
}

/** The sections by which a last day moves off a weekend or a legal holiday. */
const ROLLING = ['irc-7503', 'cfr-301-7503-1', 'dc-code-28-2701'] as const;

const printedOf = (input: ClockInput): Pick<DeadlineDraft, 'printedDay'> =>
  input.printedDay ? { printedDay: input.printedDay } : {};
