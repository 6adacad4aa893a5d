import { cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import type { ReliefQuestion, ReliefReason, ReliefRoute, ReliefRouteId, ReliefWay } from './reliefRoute';

export type PenaltyKind =
  'failure-to-file' | 'failure-to-pay' | 'failure-to-deposit' | 'estimated-tax' | 'accuracy';

export interface ReliefCase {
  readonly penalty: PenaltyKind;
  readonly taxYear: number;
  /** The penalty is on a bill already. */
  readonly billed: boolean;
  readonly irsMistake: boolean;
  /** The IRS gave wrong advice in writing, and it was followed (IRC 6404(f)). */
  readonly writtenAdvice: boolean;
  /** The returns of the three years before, of the same kind, were on time or not needed. */
  readonly priorYearsFiledOnTime?: boolean | undefined;
  /** A penalty of those years stands, other than one on estimated tax. */
  readonly priorPenalty?: boolean | undefined;
  /** First-time relief was given in those years. */
  readonly earlierFirstTimeRelief?: boolean | undefined;
  /** Something beyond control, in spite of ordinary care, kept the person from filing or paying. */
  readonly reasonableCause?: boolean | undefined;
  /** A casualty, a disaster or another unusual circumstance stood in the way (IRC 6654(e)(3)(A)). */
  readonly unusualCircumstance?: boolean | undefined;
  /** Retired after reaching 62, or became disabled, in that tax year or the one before (IRC 6654(e)(3)(B)). */
  readonly retiredOrDisabled?: boolean | undefined;
}

/** Every way to have a penalty removed with what stands for or against it, in the IRS's own order (IRM 20.1.1). */
export function reliefRoutes(of: ReliefCase, factBook: FactBook, asOf: LocalDate): readonly ReliefRoute[] {
  const found: readonly (readonly [ReliefRouteId, Finding])[] = [
    ['irs-correction', of.irsMistake ? fits('irs-made-a-mistake') : blocked('no-mistake-known')],
    ['written-advice', of.writtenAdvice ? fits('irs-advised-so-in-writing') : blocked('no-written-advice')],
    ['automatic-exemption', automaticExemption(of, factBook, asOf)],
    ['first-time-abate', firstTimeAbate(of)],
    ['reasonable-cause', reasonableCause(of)],
    ...(of.penalty === 'estimated-tax' ? [['estimated-tax-waiver', estimatedTaxWaiver(of)] as const] : []),
  ];
  return found.map(([route, finding]) => ({
    route,
    ...finding,
    missing: [...finding.missing],
    ways: finding.verdict === 'blocked' ? [] : [...waysOf(route, of)],
    citations: cite(factBook, ...SOURCES[route]),
    confidence: route === 'written-advice' ? 'official' : 'secondary',
  }));
}

interface Finding {
  readonly verdict: ReliefRoute['verdict'];
  readonly reason: ReliefReason;
  readonly missing: readonly ReliefQuestion[];
}

const fits = (reason: ReliefReason): Finding => ({ verdict: 'fits', reason, missing: [] });
const blocked = (reason: ReliefReason): Finding => ({ verdict: 'blocked', reason, missing: [] });
const open = (reason: ReliefReason, ...missing: readonly ReliefQuestion[]): Finding => ({
  verdict: 'unknown',
  reason,
  missing,
});

/** Before its start there is none; from its first tax year on it comes before anything the person could ask for. */
function automaticExemption(of: ReliefCase, { rules }: FactBook, asOf: LocalDate): Finding {
  if (!isOfLateness(of)) return blocked('other-penalty');
  const firstTaxYear = valueOn(rules.automaticPenaltyExemptionFirstTaxYear, asOf);
  if (!firstTaxYear.ok || of.taxYear < firstTaxYear.value.value) return blocked('year-before-exemption');
  return byHistory(of);
}

function firstTimeAbate(of: ReliefCase): Finding {
  if (!isOfLateness(of)) return blocked('other-penalty');
  if (of.earlierFirstTimeRelief) return blocked('first-time-relief-used');
  const history = byHistory(of);
  if (history.verdict !== 'fits' || of.earlierFirstTimeRelief === false) return history;
  return open('history-not-known', 'earlierFirstTimeRelief');
}

/** Timely filed for three years, and no penalty of them that still stands, other than one on estimated tax (IRM 20.1.1.3.3.2.1). */
function byHistory({ priorYearsFiledOnTime, priorPenalty }: ReliefCase): Finding {
  if (priorYearsFiledOnTime === false) return blocked('a-return-was-late');
  if (priorPenalty) return blocked('an-earlier-penalty-stands');
  const missing: readonly ReliefQuestion[] = [
    ...(priorYearsFiledOnTime === undefined ? (['priorYearsFiledOnTime'] as const) : []),
    ...(priorPenalty === undefined ? (['priorPenalty'] as const) : []),
  ];
  return missing.length > 0 ? open('history-not-known', ...missing) : fits('three-clean-years');
}

function reasonableCause({ penalty, reasonableCause: cause }: ReliefCase): Finding {
  if (penalty === 'estimated-tax') return blocked('estimated-tax-waivers-only');
  if (cause === undefined) return open('cause-not-known', 'reasonableCause');
  return cause ? fits('cause-beyond-control') : blocked('no-such-cause');
}

/** An unusual circumstance alone is enough; a retirement or a disability needs reasonable cause beside it (IRC 6654(e)(3)). */
function estimatedTaxWaiver(of: ReliefCase): Finding {
  const { unusualCircumstance, retiredOrDisabled, reasonableCause: cause } = of;
  if (unusualCircumstance) return fits('unusual-circumstance');
  if (retiredOrDisabled && cause) return fits('retired-or-disabled');
  const isOut = retiredOrDisabled === false || cause === false;
  const asked = isOut
    ? (['unusualCircumstance'] as const)
    : (['unusualCircumstance', 'retiredOrDisabled', 'reasonableCause'] as const);
  const missing = asked.filter((field) => of[field] === undefined);
  return missing.length > 0 ? open('waiver-not-known', ...missing) : blocked('no-waiver-known');
}

const isOfLateness = ({ penalty }: ReliefCase): boolean =>
  penalty === 'failure-to-file' || penalty === 'failure-to-pay' || penalty === 'failure-to-deposit';

function waysOf(route: ReliefRouteId, { billed, penalty }: ReliefCase): readonly ReliefWay[] {
  if (route === 'automatic-exemption') return billed ? ['call-number-on-notice'] : ['nothing-to-do'];
  if (route === 'written-advice') return ['form-843'];
  if (route === 'estimated-tax-waiver') return ['form-2210', 'written-statement'];
  if (penalty === 'estimated-tax') return ['call-number-on-notice', 'written-statement'];
  return ['call-number-on-notice', 'written-statement', 'form-843'];
}

const SOURCES = {
  'irs-correction': ['irm-20-1-1'],
  'written-advice': ['irc-6404', 'irm-20-1-1'],
  'automatic-exemption': ['irs-administrative-waiver'],
  'first-time-abate': ['irs-administrative-waiver', 'irm-20-1-1'],
  'reasonable-cause': ['irc-6651', 'irm-20-1-1'],
  'estimated-tax-waiver': ['irc-6654', 'form-2210'],
} as const;
