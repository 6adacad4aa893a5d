import { isBy } from '../contact';
import type { Contact } from '../contact';
import type { Hit } from '../words/hit';
import type { Reading } from '../words/reading';
import { names, together, type Span } from '../words/said';
import { rule, when, type SignRule } from './rule';

/** A check for federal tax is payable to the United States Treasury, and to nobody else. */
export const payeeRules: readonly SignRule[] = [
  rule('wrong-payee', (contact) =>
    contact.told.pays?.includes('check-to-another')
      ? when(true)
      : (paidToAnother(contact) ?? together(contact.reading, 12, ['payPerson'], ['paper', 'pay'])),
  ),
];

function paidToAnother(contact: Contact): Span | undefined {
  const { reading } = contact;
  if (names(reading, 'stateBody') && isBy(contact, 'letter', 'unknown')) return undefined;
  return (reading.said.get('payTo') ?? [])
    .filter((hit) => isOfPaper(reading, hit) && isOther(payeeAfter(reading, hit)))
    .map(({ from, to }) => ({ from, to: to + PAYEE_WORDS }))[0];
}

/** What is payable is a check, a money order or a payment: not a refund, nor an amount. */
const isOfPaper = (reading: Reading, { from, to }: Hit): boolean =>
  (reading.hits.get('paper') ?? []).some((paper) => paper.from >= from - 6 && paper.from <= to);

const payeeAfter = ({ tokens }: Reading, { to }: Hit): readonly string[] =>
  tokens.slice(to, to + PAYEE_WORDS).map(({ text }) => text);

function isOther(payee: readonly string[]): boolean {
  if (payee.length === 0) return false;
  return !payee.some((word) => RIGHT_PAYEES.has(word)) && !NOBODY.has(payee[0] ?? '');
}

const PAYEE_WORDS = 5;
/** The United States Treasury in the words people use, or the first sign of them; the Tax Court's own fee goes to its clerk (IRC 7451). */
const RIGHT_PAYEES: ReadonlySet<string> = new Set([
  'treasury',
  'tesoro',
  'clerk',
  'казначейство',
  'kho',
  'trezo',
  '财',
  '財',
  '재',
]);
/** `payable to you`, `the check to the address`: no payee is named. */
const NOBODY: ReadonlySet<string> = new Set([
  'you',
  'us',
  'the',
  'your',
  'this',
  'me',
  'my',
  'usted',
  'su',
  'la',
  'el',
  'them',
  'him',
  'her',
  'be',
  'pay',
  'cover',
  'an',
  'a',
  'that',
  'avoid',
  'quien',
]);
