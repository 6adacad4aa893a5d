import type { Contact } from '../contact';
import { isBy, isTyped } from '../contact';
import type { AskedData } from '../contactInput';
import type { Concept } from '../words/concept';
import type { Hit } from '../words/hit';
import type { Reading } from '../words/reading';
import { names, saidAt, says, together, type Span } from '../words/said';
import { rule, unlessOwn, when, type Seen, type SignRule } from './rule';
import type { SignId } from './signId';

/** What the IRS does not ask for on a way that the person did not choose. On a call that the person placed, much of it is normal. */
export const requestRules: readonly SignRule[] = [
  asks('asks-taxpayer-number', 'taxpayer-number', (contact) => asksFor(contact, 'ssn', 'ssnBenign')),
  asks('asks-bank-details', 'bank-details', bankDetails),
  asks('asks-card-details', 'card-details', (contact) => asksFor(contact, 'cardData', 'cardBenign')),
  asks(
    'asks-password-or-pin',
    'password-or-pin',
    (contact) => asksFor(contact, 'password') ?? asksFor(contact, 'pin', 'pinBenign'),
  ),
  asks('asks-one-time-code', 'one-time-code', ({ reading }) => together(reading, 8, ['code'], ['giveVerb'])),
  asks('asks-identity-photo', 'identity-photo', (contact) => asksFor(contact, 'idPhoto')),
  asks('asks-personal-details', 'personal-details', (contact) =>
    names(contact.reading, 'pcaOrder') ? undefined : asksFor(contact, 'personalInfo'),
  ),
  asks('asks-remote-access', 'remote-access', ({ reading }) => saidAt(reading, 'remote')),
  rule(
    'asks-preparer-credentials',
    unlessOwn((contact) => asksFor(contact, 'proCredential')),
  ),
  rule(
    'asks-employee-data',
    unlessOwn((contact) => asksFor(contact, 'employerData')),
  ),
  rule('refund-data-outside-account', unlessOwn(refundDataOutside)),
];

function asks(id: SignId, data: AskedData, inWords: (contact: Contact) => Span | undefined): SignRule {
  return rule(
    id,
    unlessOwn((contact) =>
      isBy(contact, 'letter')
        ? undefined
        : (inWords(contact) ?? when(contact.told.asksFor?.includes(data) ?? false)),
    ),
  );
}

/** Asks for something, where the words are not of another thing (`Social Security benefits`, `business card`). */
function asksFor(contact: Contact, data: Concept, benign?: Concept): Span | undefined {
  const { reading } = contact;
  const meant = benign
    ? apartFrom(reading, data, reading.hits.get(benign) ?? [])
    : (reading.said.get(data) ?? []);
  const narrowed = { ...reading, said: new Map(reading.said).set(data, meant) };
  return together(narrowed, 12, [data], ['ask', ...(isTyped(contact) ? (['askAct'] as const) : [])]);
}

function apartFrom({ said }: Reading, data: Concept, others: readonly Hit[]): readonly Hit[] {
  const taken = new Set(others.flatMap(({ from, to }) => [from - 1, from, to - 1, to]));
  return (said.get(data) ?? []).filter(({ from, to }) => !taken.has(from) && !taken.has(to - 1));
}

/** Bank details for a refund belong in the Online Account, and nowhere else. */
function bankDetails(contact: Contact): Span | undefined {
  if (says(contact.reading, 'onlineAccount') && isAllOfficial(contact)) return undefined;
  return asksFor(contact, 'bankData');
}

const isAllOfficial = ({ read }: Contact): boolean =>
  read.links.every(({ kind }) => kind === 'official' || kind === 'official-processor');

/** A letter may name a form for direct debit; it never takes bank details for a refund by telephone, fax, code or form. */
function refundDataOutside(contact: Contact): Seen | undefined {
  const { reading } = contact;
  if (!isBy(contact, 'letter') || names(reading, 'directDebit') || !says(reading, 'refund')) return undefined;
  const data: readonly Concept[] = ['bankData', 'cardData', 'ssn', 'idPhoto'];
  const several = data.filter((each) => together(reading, 14, [each], ['ask'])).length >= 2;
  const elsewhere = says(reading, 'onlineAccount')
    ? undefined
    : together(reading, 12, ['bankData', 'cardData', 'idPhoto'], ['ask', 'askAct'], ['byPhoneOrForm']);
  return elsewhere ?? when(several && !says(reading, 'onlineAccount'));
}
