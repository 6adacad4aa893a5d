import type { Contact } from '../contact';
import { isBy, isSpoken } from '../contact';
import { names, saidAt, says, together } from '../words/said';
import { rule, unlessNews, unlessOwn, when, type Seen, type SignRule } from './rule';

/** Haste, machines and theatre: how a caller keeps a person from asking anybody. */
export const pressureRules: readonly SignRule[] = [
  rule(
    'urgency',
    unlessOwn((contact) => (isBy(contact, 'letter') ? undefined : saidAt(contact.reading, 'urgency'))),
  ),
  rule(
    'hours-to-act',
    unlessOwn(({ reading }) => saidAt(reading, 'shortHours')),
  ),
  rule(
    'call-back-pressure',
    unlessOwn((contact) =>
      isBy(contact, 'voicemail', 'sms', 'call')
        ? (together(contact.reading, 30, ['callBack'], ['urgency', 'menace', 'lawsuit', 'crime']) ??
          textedNumber(contact))
        : undefined,
    ),
  ),
  rule(
    'recorded-call',
    unlessOwn((contact) => (isSpoken(contact) ? saidAt(contact.reading, 'recorded') : undefined)),
  ),
  rule(
    'press-a-key',
    unlessOwn((contact) => (isSpoken(contact) ? saidAt(contact.reading, 'pressKey') : undefined)),
  ),
  rule(
    'stay-on-the-line',
    unlessOwn((contact) => (isBy(contact, 'letter') ? undefined : saidAt(contact.reading, 'stayOnLine'))),
  ),
  rule(
    'secrecy',
    unlessNews(({ reading }) => (names(reading, 'shareCodeAdvice') ? undefined : saidAt(reading, 'secrecy'))),
  ),
  rule(
    'badge-theatre',
    unlessOwn((contact) => (isSpoken(contact) ? saidAt(contact.reading, 'badge') : undefined)),
  ),
  rule('pay-at-once', unlessOwn(payAtOnce)),
  rule('nothing-in-writing', unlessOwn(nothingInWriting)),
];

/** A text message in the name of the IRS with a number to call. */
const textedNumber = (contact: Contact): Seen | undefined =>
  isBy(contact, 'sms') && says(contact.reading, 'irs') && contact.read.phones.length > 0
    ? saidAt(contact.reading, 'callBack')
    : undefined;

/** Money today, with no time to question or to appeal. A private agency may ask for all of it at once, so it is left out. */
function payAtOnce(contact: Contact): Seen | undefined {
  const { reading } = contact;
  if (isBy(contact, 'letter') || names(reading, 'collector')) return undefined;
  return together(reading, 14, ['pay', 'money'], ['urgency']) ?? payOrElse(contact);
}

/** `unless I pay`: a voice that names no paper and sets a price on being left alone. */
const payOrElse = (contact: Contact): Seen | undefined =>
  isSpoken(contact) && !names(contact.reading, 'paperRef', 'knownOffice')
    ? together(contact.reading, 4, ['condition'], ['pay'])
    : undefined;

/** A caller in the name of the IRS who names no letter, no appointment and no paper. */
function nothingInWriting(contact: Contact): Seen | undefined {
  const { reading } = contact;
  const isNamed = names(reading, 'paperRef', 'collector', 'optInCode', 'claimsAsked', 'knownOffice');
  return when(isSpoken(contact) && says(reading, 'irs', 'tax') && !isNamed);
}
