import type { Deadline, SecondBranch } from '../caseAssessment';
import { cite, citedOnce } from '../facts/cite';
import { daysBetween, type LocalDate } from '../kernel/localDate';
import type { ClockInput } from './clockInput';
import type { DeadlineDraft } from './deadlineDraft';
import { asksAboutDisaster, postponements, secondBranches } from './secondBranches';

/** A deadline as it stands on one day: how far off, or passed and what is still open. */
export function seenFrom(draft: DeadlineDraft, input: ClockInput, all: readonly DeadlineDraft[]): Deadline {
  const { latestPossible: _latest, tollable: _tollable, ...counted } = draft;
  const standing = standingOn(draft, input.asOf);
  const secondBranch = branchesOn(draft, input, all);
  return {
    ...counted,
    standing,
    daysLeft: draft.lastDay && daysBetween(input.asOf, draft.lastDay),
    missing: missingOn(draft, input),
    secondBranch: [...secondBranch],
    citations: citedOnce(draft.citations, cite(input.factBook, ...sourcesFor(secondBranch))),
  };
}

/** Without a last day, the latest that it can be still tells when it has passed. */
function standingOn({ lastDay, latestPossible }: DeadlineDraft, asOf: LocalDate): Deadline['standing'] {
  const end = lastDay ?? latestPossible;
  if (end && asOf > end) return 'passed';
  if (!lastDay) return 'unknown';
  return asOf === lastDay ? 'today' : 'open';
}

function branchesOn(
  draft: DeadlineDraft,
  input: ClockInput,
  all: readonly DeadlineDraft[],
): readonly SecondBranch[] {
  return mayHavePassed(draft, input.asOf)
    ? secondBranches(draft, input.caseFile, isEquivalentHearingOpen(all, input.asOf))
    : postponements(draft, input.caseFile);
}

/** What would settle the day, without what the person has told already. */
function missingOn(draft: DeadlineDraft, input: ClockInput): Deadline['missing'] {
  const open = draft.missing.filter(
    (question) => question !== 'printedDeadline' || !input.caseFile.printedDeadline,
  );
  if (!mayHavePassed(draft, input.asOf)) return open;
  return [
    ...open,
    ...(mailingMayHelp(draft, input) ? (['mailedDate'] as const) : []),
    ...(asksAboutDisaster(draft, input.caseFile) ? (['disasterArea'] as const) : []),
  ];
}

/** A day that was counted from the date on the letter, though a later mailing would move it (Weiss, 147 T.C. 179 (2016); IRC 6213(a)). */
const mailingMayHelp = ({ rule, countedFrom }: DeadlineDraft, { caseFile }: ClockInput): boolean =>
  COUNTED_FROM_MAILING.has(rule) && countedFrom?.event === 'notice' && caseFile.mailedDate === undefined;

const COUNTED_FROM_MAILING: ReadonlySet<Deadline['rule']> = new Set([
  'cdp-levy-30-days',
  'equivalent-hearing-one-year',
  'deficiency-90-days',
  'deficiency-150-days',
  'math-error-60-days',
]);

/** Passed for sure, or perhaps: the last day is unknown and the safe one is over. */
const mayHavePassed = (draft: DeadlineDraft, asOf: LocalDate): boolean => {
  const end = draft.lastDay ?? draft.safeDay;
  return end !== undefined && asOf > end;
};

const isEquivalentHearingOpen = (all: readonly DeadlineDraft[], asOf: LocalDate): boolean =>
  all.some((each) => each.kind === 'equivalent-hearing' && standingOn(each, asOf) !== 'passed');

const sourcesFor = (branches: readonly SecondBranch[]): readonly string[] => [
  ...(branches.includes('disaster-postponement') ? ['irc-7508a'] : []),
  ...(branches.includes('combat-zone-postponement') ? ['irc-7508'] : []),
];
