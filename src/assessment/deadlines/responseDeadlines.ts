import type { Deadline } from '../caseAssessment';
import type { CaseFile } from '../caseFile';
import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import { err } from '../kernel/result';
import type { Clock, Notice } from '../notices/notice';
import { gapAmong } from './calendarGap';
import type { ClockInput } from './clockInput';
import type { ClockResult } from './clockResult';
import { earlierCdpLevy } from './clocks/cdpLevy';
import { printedClock } from './printedClock';
import { runClock } from './runClock';
import { seenFrom } from './seenFrom';

/** A case, the identified paper if there is one, and the day on which we look. */
export interface ResponseDeadlinesInput {
  readonly notice: Notice | undefined;
  readonly caseFile: CaseFile;
  readonly factBook: FactBook;
  readonly asOf: LocalDate;
}

/** Every last day of a case: those of its paper, of a levy without a paper, and of an earlier letter's hearing right. */
export function responseDeadlines(input: ResponseDeadlinesInput): {
  readonly deadlines: readonly Deadline[];
  readonly gaps: readonly FactGap[];
} {
  const results = [...ofNotice(input), ...ofLevy(input), ...ofEarlierLetter(input)];
  const drafts = results.filter((result) => result.ok).map((result) => result.value);
  return {
    deadlines: drafts.map((draft) => seenFrom(draft, input, drafts)),
    gaps: distinct(results.filter((result) => !result.ok).map((result) => result.error)),
  };
}

function ofNotice(input: ClockInput): readonly ClockResult[] {
  const counts = (input.notice?.clocks ?? []).map((clock) => ({ clock, results: runClock(clock, input) }));
  const { printedDeadline } = input.caseFile;
  const printing = printedDeadline && printedClock(counts, printedDeadline);
  return counts.flatMap(({ clock, results }) =>
    clock === printing ? runClock(clock, { ...input, printedDay: printedDeadline }) : results,
  );
}

/** A levy on bank or pay runs its own clock, whatever paper came with it. */
function ofLevy(input: ClockInput): readonly ClockResult[] {
  const clock = LEVY_CLOCKS.find(({ levy }) => levy === input.caseFile.levy?.kind)?.clock;
  if (!clock || hasClock(input, [clock.rule])) return [];
  return runClock(clock, { ...input, notice: undefined });
}

/** A paper without a hearing right of its own leaves the right of the earlier letter as it was. */
function ofEarlierLetter(input: ClockInput): readonly ClockResult[] {
  const earlier = input.caseFile.earlierCdpNoticeDate;
  if (!earlier || hasClock(input, ['cdp-levy', 'cdp-lien'])) return [];
  const gap = gapAmong([earlier]);
  return gap ? [err(gap)] : earlierCdpLevy(input, earlier);
}

const LEVY_CLOCKS: readonly { readonly levy: string; readonly clock: Clock }[] = [
  { levy: 'bank', clock: { kind: 'bank-hold-ends', rule: 'bank-hold' } },
  { levy: 'wages', clock: { kind: 'wage-statement', rule: 'wage-statement' } },
];

const hasClock = ({ notice }: ClockInput, rules: readonly Clock['rule'][]): boolean =>
  notice?.clocks.some(({ rule }) => rules.includes(rule)) ?? false;

const distinct = (gaps: readonly FactGap[]): readonly FactGap[] => [
  ...new Map(gaps.map((gap) => [`${gap.fact} ${gap.day}`, gap])).values(),
];
