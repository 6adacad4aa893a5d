import { isBy } from '../contact';
import type { Contact } from '../contact';
import { names, saidAt, says } from '../words/said';
import { rule, when, type Seen, type SignRule } from './rule';

/** What genuine mail has. Each of these can be copied, so none proves anything, and none stands against a sign that is enough. */
export const markRules: readonly SignRule[] = [
  rule('mark-notice-number', ({ notice }) =>
    notice.standing === 'identified' ? { quote: notice.code } : undefined,
  ),
  rule('mark-treasury-payee', ({ reading }) => saidAt(reading, 'treasuryPayee')),
  rule('mark-official-link', officialLink),
  rule('mark-hearing-right', ({ reading }) => saidAt(reading, 'hearingRight')),
  rule('mark-masked-number', ({ reading }) => saidAt(reading, 'maskedSsn')),
  rule('mark-no-payment-asked', ({ reading }) => when(names(reading, 'noPayment'))),
  rule('mark-no-action-asked', ({ reading }) => when(names(reading, 'noAction'))),
  rule('mark-own-initiative', (contact) => when(contact.ownInitiative)),
  rule('mark-requested-code', (contact) =>
    contact.ownInitiative ? saidAt(contact.reading, 'optInCode') : undefined,
  ),
  rule('mark-authentication-number', ({ reading }) => saidAt(reading, 'pcaOrder')),
  rule('mark-consent', ({ reading }) =>
    names(reading, 'notInitiated') ? undefined : saidAt(reading, 'consent'),
  ),
  rule('mark-official-identification', ({ reading }) =>
    names(reading, 'noId') ? undefined : saidAt(reading, 'officialPapers'),
  ),
  rule('mark-known-office', ({ reading }) => saidAt(reading, 'knownOffice')),
  rule('mark-statement-text', ({ reading }) => saidAt(reading, 'statementText')),
  rule('mark-tax-account-details', (contact) =>
    isBy(contact, 'letter') ? saidAt(contact.reading, 'taxItems') : undefined,
  ),
  rule('mark-newsletter', ({ reading }) => saidAt(reading, 'newsletter')),
  rule('mark-another-authority', (contact) =>
    says(contact.reading, 'stateBody') ? saidAt(contact.reading, 'stateBody') : undefined,
  ),
];

function officialLink({ read }: Contact): Seen | undefined {
  const pages = read.links.filter(({ medium }) => medium === 'page');
  const official = pages.find(({ kind }) => kind === 'official' || kind === 'official-processor');
  return official && { quote: official.shown };
}
