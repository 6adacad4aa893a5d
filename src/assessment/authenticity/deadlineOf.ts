import type { Contact } from './contact';
import { isBy } from './contact';
import type { StandingDeadline } from './contactCheck';
import { names } from './words/said';

/** A notice number, or words of a right that ends on a day, keep a deadline alive: also on paper that looks false. */
export function deadlineOf(contact: Contact): StandingDeadline | undefined {
  const { notice, reading } = contact;
  if (notice.standing === 'identified') return { notice: notice.code, choices: [], stands: true };
  if (notice.standing === 'near-misses') {
    return { choices: notice.choices.map(({ code }) => code), stands: true };
  }
  const summons = notice.standing === 'out-of-scope' && notice.mail === 'court-or-summons';
  const onPaper = isBy(contact, 'letter', 'visit', 'unknown') && names(reading, 'realDeadline', 'lienWord');
  return summons || onPaper ? { choices: [], stands: true } : undefined;
}
