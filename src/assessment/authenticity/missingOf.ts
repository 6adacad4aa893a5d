import type { Contact } from './contact';
import { isBy } from './contact';
import type { ContactQuestion } from './contactCheck';
import type { Sign } from './signs/sign';
import { names } from './words/said';

/** The questions that would settle more, the most telling first. A scam that is seen needs none. */
export function missingOf(contact: Contact, signs: readonly Sign[]): ContactQuestion[] {
  const { told, reading, notice } = contact;
  const seen = new Set(signs.map(({ id }) => id));
  const asked: readonly (readonly [ContactQuestion, boolean])[] = [
    ['channel', isBy(contact, 'unknown')],
    ['words', !told.text],
    ['whole-paper', names(reading, 'fragment')],
    ['how-to-pay', told.pays === undefined && !seen.has('mark-treasury-payee')],
    ['asks-for', told.asksFor === undefined && !isBy(contact, 'letter')],
    ['threat', told.threats === undefined && isBy(contact, 'call', 'voicemail', 'visit')],
    ['link', contact.read.links.length === 0 && isBy(contact, 'sms', 'email', 'social')],
    ['notice-number', notice.standing !== 'identified' && isBy(contact, 'letter', 'visit', 'unknown')],
    [
      'own-initiative',
      told.userInitiated === undefined && !contact.ownInitiative && !isBy(contact, 'letter'),
    ],
    ['prior-letter', told.priorLetter === undefined && isBy(contact, 'call', 'voicemail', 'visit')],
    ['authentication-number', names(reading, 'collector') && !seen.has('mark-authentication-number')],
    ['identification-shown', isBy(contact, 'visit') && !seen.has('mark-official-identification')],
    ['in-online-account', true],
  ];
  return asked.filter(([, open]) => open).map(([question]) => question);
}
