import type { Contact } from '../contact';
import { isBy, isTyped } from '../contact';
import type { ContactLink } from '../hosts/contactLink';
import type { HostTrick } from '../hosts/hostTrick';
import { names, says } from '../words/said';
import { rule, unlessOwn, when, type Seen, type SignRule } from './rule';

/** Whose address it is, read from the right; the words in front of it prove nothing. */
export const linkRules: readonly SignRule[] = [
  rule('look-alike-link', (contact) => shown(contact.read.links.find(({ kind }) => kind === 'look-alike'))),
  rule('disguised-link', (contact) => shown(contact.read.links.find(isDisguised))),
  rule(
    'shortened-link',
    unlessOwn((contact) => (isAboutTax(contact) ? shown(pageOf(contact, 'shortener')) : undefined)),
  ),
  rule('link-not-official', unlessOwn(notOfficial)),
  rule('sender-not-official', unlessOwn(foreignSender)),
  rule('disguised-text', (contact) => when(contact.read.tricks.some((trick) => DISGUISES.has(trick)))),
];

const shown = (link: ContactLink | undefined): Seen | undefined => link && { quote: link.shown };

const isDisguised = ({ kind, tricks }: ContactLink): boolean =>
  kind !== 'official' && kind !== 'official-processor' && tricks.some((trick) => HARD.has(trick));

const HARD: ReadonlySet<HostTrick> = new Set([
  'userinfo',
  'punycode',
  'mixed-script',
  'homoglyph',
  'ip-address',
  'numeric-host',
  'escaped-host',
  'official-name-on-the-left',
  'near-spelling',
  'shown-as-another',
]);

const DISGUISES: ReadonlySet<string> = new Set([
  'hidden-characters',
  'direction-marks',
  'leet-spelling',
  'mixed-script',
]);

const pageOf = ({ read }: Contact, kind: ContactLink['kind']): ContactLink | undefined =>
  read.links.find((link) => link.kind === kind && link.medium === 'page');

const isAboutTax = ({ reading }: Contact): boolean => says(reading, 'irs', 'tax', 'refund');

/** Somebody else's page in what speaks for the IRS or of a refund, where it is to be used for something. */
function notOfficial(contact: Contact): Seen | undefined {
  const { reading } = contact;
  if (!isAboutTax(contact) || isSellersOwn(contact)) return undefined;
  const used = isTyped(contact) || says(reading, 'linkWord', 'pay', 'askAct');
  return used ? shown(pageOf(contact, 'other')) : undefined;
}

/** An advertisement that says whose it is may point to its own page; so may a clinic or an agency of a state. */
const isSellersOwn = ({ reading }: Contact): boolean =>
  (names(reading, 'disclosedAd') || (names(reading, 'reliefPitch') && names(reading, 'sellerWord'))) &&
  !says(reading, 'refund', 'urgency');

function foreignSender(contact: Contact): Seen | undefined {
  const { reading, read } = contact;
  if (!isBy(contact, 'email', 'sms') || !says(reading, 'irs')) return undefined;
  return shown(
    read.links.find(({ medium, kind }) => medium === 'email' && (kind === 'other' || kind === 'shortener')),
  );
}
