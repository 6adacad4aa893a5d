import { isBy } from '../contact';
import { names, says, saidAt, together } from '../words/said';
import { rule, when, type SignRule } from './rule';

/**
 * The order of private collection (IRC 6306): Notice CP40, then the agency's own letter, then the authentication number
 * from both sides. An agency takes no payment itself and visits nobody.
 */
export const collectorRules: readonly SignRule[] = [
  rule('collector-at-door', (contact) =>
    isBy(contact, 'visit') ? saidAt(contact.reading, 'collector') : undefined,
  ),
  rule('collector-takes-payment', ({ reading }) =>
    says(reading, 'collector') ? together(reading, 20, ['payUs'], ['pay']) : undefined,
  ),
  rule('collector-without-letters', ({ reading, told }) =>
    says(reading, 'collector')
      ? (saidAt(reading, 'noLetter') ?? when(told.priorLetter === false))
      : undefined,
  ),
  rule('collector-without-number', ({ reading }) =>
    says(reading, 'collector') ? saidAt(reading, 'tanRefused') : undefined,
  ),
  rule('payment-at-door', (contact) =>
    isBy(contact, 'visit')
      ? together(
          contact.reading,
          14,
          ['pay'],
          ['cash', 'giftCard', 'cardData', 'appDictated', 'appOther', 'wire', 'crypto'],
        )
      : undefined,
  ),
  rule('no-identification', (contact) =>
    isBy(contact, 'visit') ? saidAt(contact.reading, 'noId') : undefined,
  ),
  rule('hearing-denied', ({ reading, notice }) =>
    !names(reading, 'hearingElsewhere') &&
    (notice.standing === 'identified' || says(reading, 'lienWord', 'irs', 'tax'))
      ? saidAt(reading, 'noHearing')
      : undefined,
  ),
];
