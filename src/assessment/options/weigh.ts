import type { OptionVerdict } from '../caseAssessment';
import type { Citation } from '../facts/citation';
import { cite, citedOnce, sourceOf } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import { leastSure } from '../facts/leastSure';
import type { Finding } from './finding';
import type { Situation } from './situation';
import type { WayOut } from './wayOut';

/** Turns findings into a verdict: anything against blocks, else anything open leaves it unknown, else it fits. */
export function weigh(way: WayOut, situation: Situation): OptionVerdict {
  const findings = way.findings(situation);
  const verdict = verdictOf(findings);
  const told = toldOf(verdict, findings);
  const page = told.find((each) => each.page)?.page ?? way.page;
  return {
    option: way.option,
    verdict,
    reasons: unique(told.map(({ reason }) => reason)),
    missing: verdict === 'unknown' ? unique(told.flatMap(({ ask }) => ask)) : [],
    until: verdict === 'blocked' ? undefined : told.find(({ until }) => until)?.until,
    form: told.find(({ form }) => form)?.form ?? way.form,
    page: sourceOf(situation.factBook, page).url,
    confidence: leastSure([way.confidence, ...known(told.map(({ confidence }) => confidence))]),
    citations: citationsOf(way, told, situation.factBook),
    figures: figuresOf(told),
    gaps: known(told.map(({ gap }) => gap)),
  };
}

function verdictOf(findings: readonly Finding[]): OptionVerdict['verdict'] {
  if (findings.some((each) => each.stance === 'against')) return 'blocked';
  if (findings.some((each) => each.stance === 'open')) return 'unknown';
  if (findings.some((each) => each.stance === 'for')) return 'fits';
  throw new Error('a way out without a finding for, against or open');
}

/** What a verdict rests on and what is worth knowing beside it, what weighs most first. */
function toldOf(verdict: OptionVerdict['verdict'], findings: readonly Finding[]): readonly Finding[] {
  const told: Finding[] = [];
  for (const stance of STANCES_TOLD[verdict]) {
    for (const each of findings) if (each.stance === stance) told.push(each);
  }
  return told;
}

const STANCES_TOLD = {
  blocked: ['against'],
  unknown: ['open', 'for', 'also'],
  fits: ['for', 'also'],
} as const satisfies Record<OptionVerdict['verdict'], readonly Finding['stance'][]>;

function citationsOf(way: WayOut, told: readonly Finding[], factBook: FactBook): Citation[] {
  const ids = [way.page, ...way.sources];
  for (const { page, sources = [] } of told) ids.push(...(page ? [page] : []), ...sources);
  return citedOnce(cite(factBook, ...ids), ...known(told.map(({ citations }) => citations)));
}

function figuresOf(told: readonly Finding[]): OptionVerdict['figures'] {
  let figures: NonNullable<OptionVerdict['figures']> = {};
  for (const each of told) if (each.figures) figures = { ...figures, ...each.figures };
  return figures;
}

const known = <T>(all: readonly (T | undefined)[]): T[] => all.filter((each) => each !== undefined);

const unique = <T>(all: readonly T[]): T[] => (all.length > 1 ? [...new Set(all)] : [...all]);
