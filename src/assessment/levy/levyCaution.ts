import { z } from 'zod';
import { cite } from '../facts/cite';
import { Citation, Confidence } from '../facts/citation';
import type { FactBook } from '../facts/factBook';

/** What a figure of a levy does not show by itself; a locale key `keptShare:caution.<caution>`. */
export const LevyCautionId = z.enum([
  /** The levy takes from every payday until the IRS releases it (IRC 6331(e)). */
  'continues-until-released',
  /** Another source of income may be given the exempt amount, and this pay be taken whole. */
  'other-income-may-use-exemption',
  /** What one payday leaves is left once: a bonus of the same period is taken whole. */
  'bonus-is-taken-whole',
  /** A new year's table is used only after a new statement. */
  'new-table-needs-new-statement',
  /** The table of that year was perhaps printed again with other amounts. */
  'table-perhaps-reissued',
  'later-deposits-are-not-taken',
  'interest-of-deposit-goes-too',
  /** Benefits of people with little income may be left out of the automatic levy. */
  'low-income-filter-perhaps',
  /** A levy that a revenue officer sends leaves the exempt amount, and may take more than the automatic one. */
  'paper-levy-may-take-more',
  /** Only federal law exempts: a homestead or exemption of state law does not (IRC 6334(c)). */
  'state-exemptions-do-not-count',
  /** The dollar limit is for all things of that kind together. */
  'limit-is-for-all-together',
]);
export type LevyCautionId = z.infer<typeof LevyCautionId>;

export const LevyCaution = z.object({
  caution: LevyCautionId,
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type LevyCaution = z.infer<typeof LevyCaution>;

/** A caution with the places where it is written. */
export const levyCaution = (factBook: FactBook, caution: LevyCautionId): LevyCaution => {
  const { sources, confidence } = WRITTEN[caution];
  return { caution, citations: cite(factBook, ...sources), confidence };
};

interface Written {
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
}

const WRITTEN: Readonly<Record<LevyCautionId, Written>> = {
  'continues-until-released': { sources: ['irc-6331', 'irs-wage-levy'], confidence: 'official' },
  'other-income-may-use-exemption': { sources: ['irs-wage-levy', 'irm-5-11-5'], confidence: 'official' },
  'bonus-is-taken-whole': { sources: ['irs-wage-levy'], confidence: 'official' },
  'new-table-needs-new-statement': { sources: ['notice-1439', 'irs-wage-levy'], confidence: 'secondary' },
  'table-perhaps-reissued': { sources: ['pub-1494', 'irc-63'], confidence: 'unconfirmed' },
  'later-deposits-are-not-taken': { sources: ['irm-5-11-4', 'cfr-301-6332-3'], confidence: 'official' },
  'interest-of-deposit-goes-too': { sources: ['irc-6332', 'cfr-301-6332-3'], confidence: 'official' },
  'low-income-filter-perhaps': { sources: ['irm-5-19-9'], confidence: 'unconfirmed' },
  'paper-levy-may-take-more': {
    sources: ['ssa-poms-gn-02410-105', 'ssa-poms-gn-02410-305'],
    confidence: 'official',
  },
  'state-exemptions-do-not-count': { sources: ['irc-6334'], confidence: 'official' },
  'limit-is-for-all-together': { sources: ['irc-6334'], confidence: 'official' },
};
