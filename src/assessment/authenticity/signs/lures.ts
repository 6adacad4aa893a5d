import type { Contact } from '../contact';
import { isBy, isTyped } from '../contact';
import type { ContactLink } from '../hosts/contactLink';
import { names, saidAt, says, together } from '../words/said';
import { rule, unlessNews, unlessOwn, when, type Seen, type SignRule } from './rule';

/** Money that comes to whoever clicks, answers or pays first. */
export const lureRules: readonly SignRule[] = [
  rule(
    'reply-to-activate',
    unlessNews(({ reading }) => together(reading, 30, ['replyKey'], ['reopen', 'linkWord', 'lure'])),
  ),
  rule('refund-lure', unlessOwn(refundLure)),
  rule(
    'account-scare',
    unlessOwn((contact) => (isBy(contact, 'letter') ? undefined : saidAt(contact.reading, 'scareReturn'))),
  ),
  rule(
    'attachment',
    unlessOwn((contact) => (isBy(contact, 'email') ? saidAt(contact.reading, 'attachment') : undefined)),
  ),
  rule(
    'scan-to-verify',
    unlessOwn((contact) =>
      isTyped(contact)
        ? together(contact.reading, 12, ['qr'], ['scan', 'askAct'])
        : names(contact.reading, 'processor', 'cardBenign')
          ? undefined
          : together(contact.reading, 12, ['qr'], ['cardData', 'password', 'pin', 'idPhoto', 'ssn'], ['ask']),
    ),
  ),
  rule(
    'unasked-text',
    unlessOwn((contact) => when(isBy(contact, 'sms') && speaksForIrs(contact))),
  ),
  rule(
    'unasked-email',
    unlessOwn((contact) => when(isBy(contact, 'email') && speaksForIrs(contact))),
  ),
  rule('social-media-contact', unlessOwn(bySocialMedia)),
  rule('advance-fee', unlessNews(advanceFee)),
  rule(
    'recovery-offer',
    unlessNews(({ reading }) => saidAt(reading, 'recovered')),
  ),
  rule(
    'money-back-demanded',
    unlessOwn((contact) =>
      isBy(contact, 'letter') ? undefined : together(contact.reading, 20, ['erroneous'], ['refund', 'irs']),
    ),
  ),
  rule('credit-scheme', unlessNews(creditScheme)),
];

/** A refund for everyone, filed by a stranger for a share of it. */
function creditScheme(contact: Contact): Seen | undefined {
  const { reading } = contact;
  if (isBy(contact, 'letter')) return undefined;
  const sold =
    isBy(contact, 'social') && says(reading, 'irs', 'tax') ? saidAt(reading, 'sellRefund') : undefined;
  return together(reading, 40, ['creditScheme'], ['schemeHook']) ?? sold;
}

/** Money is promised, and money is asked for first. */
function advanceFee({ reading }: Contact): Seen | undefined {
  return (
    together(reading, 20, ['advanceFee'], ['refund', 'prizeTax', 'recovered']) ??
    (names(reading, 'feeBenign', 'processor')
      ? undefined
      : together(reading, 12, ['feeWord'], ['money'], ['refund', 'prizeTax', 'recovered'])) ??
    together(reading, 14, ['release'], ['pay', 'money'], ['refund', 'prizeTax'])
  );
}

function refundLure(contact: Contact): Seen | undefined {
  const { reading, read } = contact;
  const pages = read.links.filter(({ medium }) => medium === 'page');
  const onlyOfficial = pages.length > 0 && pages.every(isOfAuthority);
  if (isBy(contact, 'letter', 'visit') || onlyOfficial) return undefined;
  if (names(reading, 'consent') && pages.length === 0 && !says(reading, 'linkWord')) return undefined;
  return says(reading, 'linkWord', 'askAct', 'ask') ? together(reading, 12, ['refund'], ['lure']) : undefined;
}

/** A page of the IRS, or of a state that pays refunds of its own. */
const isOfAuthority = ({ kind }: ContactLink): boolean =>
  kind === 'official' || kind === 'state-or-local-gov';

const speaksForIrs = ({ reading }: Contact): boolean =>
  says(reading, 'irs') && !names(reading, 'consent', 'optInCode');

function bySocialMedia(contact: Contact): Seen | undefined {
  const { reading } = contact;
  const typed = isBy(contact, 'social') || says(reading, 'socialApp');
  if (!typed || isBy(contact, 'letter') || !says(reading, 'irs')) return undefined;
  const pages = contact.read.links.filter(({ medium }) => medium === 'page');
  if (pages.length > 0 && pages.every(({ kind }) => kind === 'official')) return undefined;
  return says(reading, 'ask', 'askAct', 'scan', 'advanceFee', 'giftCard')
    ? (saidAt(reading, 'socialApp') ?? {})
    : undefined;
}
