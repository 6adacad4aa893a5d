import type { OptionVerdict } from '../caseAssessment';
import { citedOnce } from '../facts/cite';
import type { Citation, Confidence } from '../facts/citation';
import type { FactBook } from '../facts/factBook';
import type { Finding } from './finding';
import type { Situation } from './situation';
import type { WayOut } from './wayOut';

/** Turns findings into a verdict: anything against blocks, else anything open leaves it unknown, else it fits. */
export function weigh(way: WayOut, situation: Situation): OptionVerdict {
  const findings = way.findings(situation);
  const verdict = verdictOf(findings);
  const told = STANCES_TOLD[verdict].flatMap((stance) => findings.filter((each) => each.stance === stance));
  const page = source(situation.factBook, told.find((each) => each.page)?.page ?? way.page);
  return {
    option: way.option,
    verdict,
    reasons: unique(told.map((each) => each.reason)),
    missing: verdict === 'unknown' ? unique(told.flatMap((each) => each.ask)) : [],
    ...lastDayAndForm(way, verdict, told),
    page: page.url,
    confidence: lowest([way.confidence, ...told.flatMap((each) => each.confidence ?? [])]),
    citations: citationsOf(way, told, situation.factBook),
    figures: Object.fromEntries(told.flatMap((each) => Object.entries(each.figures ?? {}))),
    gaps: told.flatMap((each) => each.gap ?? []),
  };
}

const STANCES_TOLD = {
  blocked: ['against'],
  unknown: ['open', 'for', 'also'],
  fits: ['for', 'also'],
} as const satisfies Record<OptionVerdict['verdict'], readonly Finding['stance'][]>;

function verdictOf(findings: readonly Finding[]): OptionVerdict['verdict'] {
  if (findings.some((each) => each.stance === 'against')) return 'blocked';
  if (findings.some((each) => each.stance === 'open')) return 'unknown';
  if (findings.some((each) => each.stance === 'for')) return 'fits';
  throw new Error('a way out without a finding for, against or open');
}

function lastDayAndForm(way: WayOut, verdict: OptionVerdict['verdict'], told: readonly Finding[]) {
  const until = verdict === 'blocked' ? undefined : told.find((each) => each.until)?.until;
  const form = told.find((each) => each.form)?.form ?? way.form;
  return { ...(until && { until }), ...(form && { form }) };
}

function citationsOf(way: WayOut, told: readonly Finding[], factBook: FactBook): Citation[] {
  const ids = [
    way.page,
    ...way.sources,
    ...told.flatMap((each) => [...(each.page ? [each.page] : []), ...(each.sources ?? [])]),
  ];
  return citedOnce([
    ...ids.map((id) => source(factBook, id)),
    ...told.flatMap((each) => each.citations ?? []),
  ]);
}

function source(factBook: FactBook, id: string): Citation {
  const citation = factBook.sources[id];
  if (!citation) throw new Error(`no source ${id} in the fact book`);
  return citation;
}

const SURENESS: readonly Confidence[] = ['official', 'secondary', 'unconfirmed'];

const lowest = (all: readonly Confidence[]): Confidence =>
  SURENESS.findLast((each) => all.includes(each)) ?? 'unconfirmed';

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];
