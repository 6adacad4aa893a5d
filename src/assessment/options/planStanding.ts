import type { Situation } from './situation';

/** Where a payment plan of this person stands already, from the letter or from their own words. */
export type PlanStanding = 'none' | 'runs' | 'pending' | 'in-default' | 'refused';

export function planStanding({ notice, caseFile }: Situation): PlanStanding {
  if (notice?.clocks.some((each) => each.kind === 'plan-default-cure')) return 'in-default';
  if (notice?.code === 'Letter 2272C') return 'refused';
  if (caseFile.planRunning ?? PLAN_RUNS.includes(notice?.code ?? '')) return 'runs';
  if (caseFile.planOrOfferPending ?? PLAN_PENDING.includes(notice?.code ?? '')) return 'pending';
  return 'none';
}

const PLAN_RUNS = [
  'CP14IA',
  'CP521',
  'CP521D',
  'CP522',
  'CP89',
  'Letter 1961C',
  'Letter 2273C',
  'Letter 2840C',
];
/** A letter that only asks for a financial form does not show that a plan was asked for. */
const PLAN_PENDING = ['LT24'];

/** The codes above, so that a test can hold them against the fact book. */
export const PLAN_PAPERS: readonly string[] = [...PLAN_RUNS, ...PLAN_PENDING, 'Letter 2272C'];
