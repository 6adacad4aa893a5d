import { z } from 'zod';
import { cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import type { Ground } from '../math/mathStep';

/** Which benefit it is. `survivor` is that of a widow, widower or parent; a child's own benefit is `child`. */
export const SocialSecurityBenefit = z.enum([
  'retirement',
  'survivor',
  'disability',
  'supplemental-security-income',
  'child',
  'lump-sum-death',
]);
export type SocialSecurityBenefit = z.infer<typeof SocialSecurityBenefit>;

/** Why a benefit is left alone. */
export interface Spare {
  readonly spared: 'by-law' | 'by-program';
  readonly ground: Ground;
}

/** Supplemental Security Income is exempt from every levy (IRC 6334(a)(11)(A)); the automatic levy leaves out disability, children's and lump-sum death benefits. */
export function spareOf(benefit: SocialSecurityBenefit, factBook: FactBook): Spare | undefined {
  const spare = SPARED[benefit];
  if (!spare) return undefined;
  const { spared, sources, confidence } = spare;
  return { spared, ground: { citations: cite(factBook, ...sources), confidence } };
}

interface Written {
  readonly spared: Spare['spared'];
  readonly sources: readonly string[];
  readonly confidence: Ground['confidence'];
}

const SPARED: Readonly<Record<SocialSecurityBenefit, Written | undefined>> = {
  retirement: undefined,
  survivor: undefined,
  disability: { spared: 'by-program', sources: ['irs-fplp'], confidence: 'secondary' },
  'supplemental-security-income': {
    spared: 'by-law',
    sources: ['irc-6334', 'ssa-poms-gn-02410-100'],
    confidence: 'official',
  },
  child: { spared: 'by-program', sources: ['irs-fplp', 'ssa-poms-gn-02410-305'], confidence: 'official' },
  'lump-sum-death': {
    spared: 'by-program',
    sources: ['irs-fplp', 'ssa-poms-gn-02410-305'],
    confidence: 'official',
  },
};
