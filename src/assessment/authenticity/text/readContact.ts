import { z } from 'zod';
import type { FactBook } from '../../facts/factBook';
import { ContactLink } from '../hosts/contactLink';
import { contactLinks } from '../hosts/contactLinks';
import { ContactPhone } from './contactPhone';
import { unmasked } from './folded';
import { phonesIn } from './phonesIn';
import { plainContact } from './plainContact';
import { TextTrick } from './textTrick';

/** A message as it can be judged: its clean words, the same words folded for comparing, and what they point to. */
export const ReadContact = z.object({
  /** What a reader sees, in its own case: no markup, no hidden characters. */
  words: z.string(),
  /** The words in lower case, without accents, look-alike letters, leet or spaced spellings: `IRS` and `1 R S` are `irs`. */
  folded: z.string(),
  links: z.array(ContactLink).readonly(),
  phones: z.array(ContactPhone).readonly(),
  tricks: z.array(TextTrick).readonly(),
});
export type ReadContact = Readonly<z.infer<typeof ReadContact>>;

/** The part of the fact book that reading needs. */
export type ContactFacts = Pick<FactBook, 'phones' | 'sites'>;

/** Reads what a person pasted, of which the first 20,000 characters count. Nothing is ever opened or fetched. */
export function readContact(raw: string, { phones, sites }: ContactFacts): ReadContact {
  const { words, anchors, tricks } = plainContact(raw);
  const plain = unmasked(words);
  return {
    words,
    folded: plain.text,
    links: contactLinks(words, anchors, sites),
    phones: phonesIn(words, phones),
    tricks: [...tricks, ...plain.tricks],
  };
}
