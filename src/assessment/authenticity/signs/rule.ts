import type { Contact } from '../contact';
import type { Span } from '../words/said';
import type { SignId } from './signId';

/** Where a sign was seen: a stretch of the words, or a quote of its own, or what the person told. */
export type Seen = Span | { readonly quote?: string };

/** One sign, and the rule by which it is seen. */
export interface SignRule {
  readonly id: SignId;
  readonly sees: (contact: Contact) => Seen | undefined;
}

/** Seen without words to quote. */
export const when = (seen: boolean): Seen | undefined => (seen ? {} : undefined);

/** A rule that holds nothing against general news, or against what the person began. */
export const rule = (id: SignId, sees: SignRule['sees']): SignRule => ({ id, sees });

export const unlessNews =
  (sees: SignRule['sees']): SignRule['sees'] =>
  (contact) =>
    contact.isNews ? undefined : sees(contact);

export const unlessOwn =
  (sees: SignRule['sees']): SignRule['sees'] =>
  (contact) =>
    contact.isNews || contact.ownInitiative ? undefined : sees(contact);
