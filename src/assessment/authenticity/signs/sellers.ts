import type { Contact } from '../contact';
import { isBy, isSpoken } from '../contact';
import { names, saidAt, says, together } from '../words/said';
import { rule, unlessNews, unlessOwn, type Seen, type SignRule } from './rule';

/** Those who sell relief: not the IRS, and not always honest about it (16 CFR 310.4(b)(1)(v) on recorded sales calls). */
export const sellerRules: readonly SignRule[] = [
  rule('relief-cold-call', unlessOwn(coldCall)),
  rule('official-looking-mailer', unlessNews(officialMailer)),
  rule(
    'relief-pitch',
    unlessOwn(({ reading }) => together(reading, 25, ['reliefPitch'], ['sellerWord', 'callBack'])),
  ),
  rule('disclosed-advertisement', ({ reading }) => saidAt(reading, 'disclosedAd')),
];

function coldCall(contact: Contact): Seen | undefined {
  const { reading } = contact;
  if (!isSpoken(contact) && !isBy(contact, 'sms')) return undefined;
  const pitch = together(
    reading,
    25,
    ['reliefPitch'],
    ['sellerWord', 'callBack', 'pressKey', 'recorded', 'falseFriend'],
  );
  if (isBy(contact, 'voicemail') && !names(reading, 'paperRef', 'knownOffice') && !pitch) {
    return saidAt(reading, 'reliefPitch') ?? together(reading, 25, ['falseFriend'], ['tax']);
  }
  return pitch ?? together(reading, 25, ['falseFriend'], ['reliefPitch', 'tax']);
}

/** Looks like an authority, speaks of a lien or a levy, names no authority, and wants a call. */
function officialMailer(contact: Contact): Seen | undefined {
  const { reading } = contact;
  if (!isBy(contact, 'letter') || names(reading, 'irsProper', 'stateBody', 'disclosedAd')) return undefined;
  if (contact.notice.standing === 'identified' || names(reading, 'fragment')) return undefined;
  return says(reading, 'officialLook', 'fewDays')
    ? together(reading, 60, ['lienWord'], ['callBack', 'fewDays'])
    : undefined;
}
