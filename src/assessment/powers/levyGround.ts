import { LevyException, type Precondition } from '../caseAssessment';
import { addDays, latest } from '../kernel/localDate';
import { lastDayOf, type KnownCase } from '../knownCase';
import { debtBehind } from './debtBehind';
import { demandIsFresh, isBeforeLevyNotice } from './demand';
import { notYet, startingOn, unknown, type Ground, type PowerRule } from './ground';
import { givesHearingBeforeLevy, hearingRequestEnds, standsBeforeHearingNotice } from './hearingNotice';
import { isUnderLevy, leviesInForce } from './leviesInForce';
import { levyBar } from './levyBar';
import { pendingHearing } from './pendingHearing';

/**
 * Whether the IRS may levy what needs a hearing notice first: bank, pay, benefits, property (IRC 6330(a)).
 * A CP504 does not open it; only a hearing notice and its 30 days do, but for the four cases of IRC 6330(f).
 */
export const levyGround: PowerRule = (known) => {
  switch (debtBehind(known)) {
    case 'no-debt':
      return undefined;
    case 'not-yet-assessed':
      return notYet(['tax-assessed-and-billed', ...allSteps], 'irc-6331', 'irc-6330');
    case 'billed':
    case 'unclear':
      return (
        barOf(known) ??
        afterALevy(known) ??
        afterDetermination(known) ??
        pendingHearing(known) ??
        afterHearingNotice(known) ??
        beforeHearingNotice(known)
      );
  }
};

/** When a plan ends, bank and pay stay closed until a hearing notice and its 30 days are behind us too (IRC 6330(a)). */
const barOf = (known: KnownCase): Ground | undefined => {
  const bar = levyBar(known);
  return bar?.missing?.includes('plan-terminated-and-30-days') ? afterPlan(known, bar) : bar;
};

function afterPlan(known: KnownCase, bar: Ground): Ground {
  const sources = [...bar.sources, 'irc-6330'];
  const ends = hearingRequestEnds(known);
  if (!ends) return { ...bar, missing: [...(bar.missing ?? []), ...hearingSteps], sources };
  return bar.from ? { ...bar, from: latest(bar.from, addDays(ends, 1)), sources } : bar;
}

/** A levy that was made shows that the steps before it are behind us, or that one of the exceptions was used. */
const afterALevy = (known: KnownCase): Ground | undefined =>
  isUnderLevy(known) ? { standing: 'now', sources: ['irc-6331', 'irc-6330'] } : undefined;

/** IRC 6330(e)(1): while the time to go to court over a levy hearing runs. A hearing over a lien alone would not hold a levy. */
const afterDetermination = (known: KnownCase): Ground | undefined => {
  if (!known.notice?.clocks.some((clock) => clock.rule === 'determination')) return undefined;
  const ends = lastDayOf(known, 'tax-court-petition');
  return ends && ends < known.asOf ? undefined : unknown(['no-pending-hearing'], 'irc-6330');
};

const afterHearingNotice = (known: KnownCase): Ground | undefined => {
  const ends = hearingRequestEnds(known);
  if (ends) return startingOn(addDays(ends, 1), known.asOf, 'irc-6330', 'cfr-301-6330-1');
  return givesHearingBeforeLevy(known.notice)
    ? unknown(['cdp-30-days-passed'], 'irc-6330', 'cfr-301-6330-1')
    : undefined;
};

const beforeHearingNotice = (known: KnownCase): Ground => {
  if (hasOpenHearingAfterLevy(known)) return { ...notYet(['cdp-30-days-passed'], ...sources), exceptions };
  if (!standsBeforeHearingNotice(known)) return { ...unknown(hearingSteps, ...sources), exceptions };
  return { ...notYet([...stepsBeforeHearing(known), ...hearingSteps], ...sources), exceptions };
};

const stepsBeforeHearing = (known: KnownCase): readonly Precondition[] => [
  ...(demandIsFresh(known) ? (['ten-days-after-demand'] as const) : []),
  ...(isBeforeLevyNotice(known.notice) ? (['levy-notice-30-days'] as const) : []),
];

/** After a state refund was kept, the paper itself is the first hearing notice, and its 30 days still run. */
const hasOpenHearingAfterLevy = (known: KnownCase): boolean => {
  const ends = lastDayOf(known, 'cdp-request');
  return leviesInForce(known).has('state-refund') && ends !== undefined && known.asOf <= ends;
};

const sources = ['irc-6330', 'irc-6331', 'cfr-301-6330-1'] as const;
const hearingSteps = ['cdp-notice-sent', 'cdp-30-days-passed'] as const;
const allSteps = ['levy-notice-30-days', ...hearingSteps] as const;
const exceptions = LevyException.options;
