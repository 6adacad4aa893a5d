import type { Contact } from './contact';
import type { ContactStanding } from './contactCheck';
import type { Sign } from './signs/sign';
import { names } from './words/said';

/** Signs of this weight together are enough. */
const ENOUGH = 3;

/** Marks of genuine mail never outweigh a sign; they only tell what could be real from what cannot be told. */
export function standingOf(contact: Contact, signs: readonly Sign[]): ContactStanding {
  const against = signs.reduce((sum, { weight }) => sum + Math.max(weight, 0), 0);
  if (against >= ENOUGH) return 'looks-like-a-scam';
  if (signs.some(({ weight }) => weight === 0)) return 'not-from-the-irs';
  const unsure = names(contact.reading, 'fragment') || names(contact.reading, 'notInitiated');
  return !unsure && against < 2 && signs.some(({ weight }) => weight < 0) ? 'could-be-real' : 'cannot-tell';
}
