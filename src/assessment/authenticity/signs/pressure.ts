import { isBy, isSpoken } from '../contact';
import { names, saidAt, together } from '../words/said';
import { rule, unlessNews, unlessOwn, type SignRule } from './rule';

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
        ? together(contact.reading, 30, ['callBack'], ['urgency', 'menace', 'lawsuit', 'crime'])
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
];
