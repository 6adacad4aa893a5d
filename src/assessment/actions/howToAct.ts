import type { DeadlineKind } from '../notices/notice';

/** How an action is done: at home at any hour, or only when offices, banks and post counters are open. */
export type Way = 'any-day' | 'business-day';

/** What belongs to an action whoever does it. Ids name entries of the fact book. */
export interface Step {
  readonly way: Way;
  /** The first of these kinds that is still open says by when. */
  readonly before: readonly DeadlineKind[];
  readonly form?: string;
  readonly phone?: string;
  /** The source whose address is the page to go to. */
  readonly page?: string;
  readonly sources: readonly string[];
}

/** Days on which a reply is due. */
export const reply: readonly DeadlineKind[] = ['respond-by', 'passport-response', 'abatement-request'];

/** Days by which a debt wants to be dealt with, the one that costs money first. */
export const debt: readonly DeadlineKind[] = [
  'pay-by',
  'plan-default-cure',
  'state-refund-levy',
  'federal-payment-levy',
  'cdp-request',
  'passport-response',
  'respond-by',
];

/** A call to the line for individuals, on a day on which it is answered. */
export const call = { way: 'business-day', phone: 'irs-individual' } as const;
