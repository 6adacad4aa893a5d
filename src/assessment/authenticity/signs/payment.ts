import type { Contact } from '../contact';
import type { DictatedPayment } from '../contactInput';
import type { Concept } from '../words/concept';
import { names, together, type Span } from '../words/said';
import { rule, unlessNews, when, type SignRule } from './rule';
import type { SignId } from './signId';

/** Who dictates the way to pay: the IRS takes many, and dictates none of these. */
export const paymentRules: readonly SignRule[] = [
  dictated('gift-card', 'gift-card', (contact) => paidBy(contact, 14, 'giftCard')),
  dictated('prepaid-card', 'prepaid-card', (contact) =>
    names(contact.reading, 'eipCard') ? undefined : paidBy(contact, 10, 'prepaidCard'),
  ),
  dictated('cryptocurrency', 'cryptocurrency', (contact) =>
    names(contact.reading, 'reportIncome') ? undefined : paidBy(contact, 14, 'crypto'),
  ),
  dictated('money-transmitter', 'money-transmitter', (contact) => paidBy(contact, 14, 'transmitter')),
  dictated(
    'payment-app',
    'payment-app',
    (contact) => paidBy(contact, 14, 'appDictated') ?? unlessOffered(contact, 'appOther', ['processor']),
  ),
  dictated('wire-dictated', 'wire', (contact) => unlessOffered(contact, 'wire', ['ownBank', 'processor'])),
  dictated('cash-demanded', 'cash', (contact) => unlessOffered(contact, 'cash', ['retailCash'])),
  dictated('courier-collects', 'courier', ({ reading }) => together(reading, 0, ['courier'])),
  dictated('safe-account', 'safe-account', ({ reading }) => together(reading, 0, ['safeAccount'])),
];

function dictated(
  id: SignId,
  payment: DictatedPayment,
  inWords: (contact: Contact) => Span | undefined,
): SignRule {
  return rule(
    id,
    unlessNews((contact) => inWords(contact) ?? when(contact.told.pays?.includes(payment) ?? false)),
  );
}

const paidBy = ({ reading }: Contact, within: number, route: Concept): Span | undefined =>
  together(reading, within, [route], ['pay', 'money', 'advanceFee', 'ask', 'arrest']);

/** A wire through one's own bank, a wallet at an authorised processor, cash at a store are ways that a person may choose. */
const unlessOffered = (contact: Contact, route: Concept, offers: readonly Concept[]): Span | undefined =>
  contact.ownInitiative || names(contact.reading, ...offers) ? undefined : paidBy(contact, 10, route);
