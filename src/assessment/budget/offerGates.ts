import { z } from 'zod';

/** What must hold before an offer is looked at; one that fails sends it back unread (Form 656-B, "Are you eligible?"). */
export const OfferGate = z.enum([
  /** Every return that was due is filed. */
  'returnsFiled',
  /** A bill came for at least one of the debts. */
  'billed',
  /** This year's estimated payments are made, or none is due. */
  'estimatedPaymentsMade',
  /** Deposits of this quarter and the two before are made, or there are no employees. */
  'depositsMade',
  /** No bankruptcy case is open. */
  'noOpenBankruptcy',
  /** No audit and no claim for spouse relief is open. */
  'noOpenAuditOrSpouseClaim',
]);
export type OfferGate = z.infer<typeof OfferGate>;

export const OfferGateState = z.object({ gate: OfferGate, state: z.enum(['met', 'blocked', 'unknown']) });
export type OfferGateState = z.infer<typeof OfferGateState>;

/** How each gate stands by what was told: what was not told is unknown. */
export type OfferGateAnswers = { readonly [Gate in OfferGate]?: boolean | undefined };

/** The state of every gate. */
export const offerGates = (answers: OfferGateAnswers): readonly OfferGateState[] =>
  OfferGate.options.map((gate) => ({ gate, state: stateOf(answers[gate]) }));

const stateOf = (holds: boolean | undefined): OfferGateState['state'] => {
  if (holds === undefined) return 'unknown';
  return holds ? 'met' : 'blocked';
};
