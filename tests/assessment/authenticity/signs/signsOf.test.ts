import { checkContact, type ContactInput, type SignId } from '../../../../src/assessment';
import { factBook } from '../../../../src/facts';

type Row = readonly [SignId, ContactInput['channel'], string, string];

const idsOf = (channel: ContactInput['channel'], text: string) =>
  checkContact({ channel, text }, factBook).signs.map(({ id }) => id);

/** Each sign with words that show it, and words beside it that do not. */
const ROWS: readonly Row[] = [
  ['gift-card', 'call', 'buy two steam cards for the tax', 'my aunt got a new steam engine'],
  [
    'prepaid-card',
    'call',
    'pay it on a prepaid card',
    'Money Network sent my Economic Impact Payment on a prepaid debit card',
  ],
  ['cryptocurrency', 'call', 'send it in bitcoin', 'report your transactions in bitcoin on Form 8949'],
  ['money-transmitter', 'call', 'pay by Western Union', 'they did not ask for Western Union'],
  ['payment-app', 'call', 'pay 200 by zelle', 'pay1040 takes PayPal payments'],
  ['wire-dictated', 'call', 'send a wire transfer now', 'pay by same-day wire from your own bank'],
  ['cash-demanded', 'call', 'he wanted me to pay in cash', 'pay in cash at a participating retail store'],
  ['courier-collects', 'call', 'a courier will come for it', 'the envelope came by mail'],
  ['safe-account', 'call', 'move your money to a safe account', 'add money to your savings'],
  [
    'wrong-payee',
    'letter',
    'Make your check payable to IRS',
    'Make your check payable to the United States Treasury',
  ],
  [
    'wrong-payee',
    'letter',
    'make the check payable to J. Brown',
    'Franchise Tax Board: make your check payable to Franchise Tax Board',
  ],
  ['arrest-threat', 'call', 'you will be arrested', 'you will not be arrested'],
  ['police-threat', 'call', 'the sheriff is coming', 'you may file a police report'],
  ['deportation-threat', 'call', 'you will be deported', 'your letter was reported'],
  ['custody-threat', 'call', 'we will take your kids away', 'a letter from the custodial parent'],
  ['license-threat', 'call', 'your license will be suspended', 'bring your license to the appointment'],
  ['number-suspended', 'call', 'your SSN will be blocked', 'your SSN is on the letter'],
  [
    'lawsuit-threat',
    'voicemail',
    'a case was filed under your name',
    'you may file a petition with the Tax Court',
  ],
  [
    'criminal-charges',
    'call',
    'federal criminal charges are pending',
    'special agents asked about a criminal case of another person',
  ],
  ['press-a-key', 'voicemail', 'press 1 to talk to an officer', 'the press wrote about it'],
  ['secrecy', 'call', 'do not tell anyone', 'do not share this code with anyone'],
  ['invented-body', 'letter', 'Tax Resolution Unit', 'Taxpayer Assistance Center'],
  ['invented-body', 'letter', 'Federal Tax Lien Records Office', 'Centralized Lien Operation'],
  ['look-alike-link', 'email', 'see irs-gov.com', 'see irs.gov'],
  ['link-not-official', 'sms', 'IRS refund: confirm at tax-help.example', 'IRS refund: confirm at irs.gov'],
  ['reply-to-activate', 'sms', 'Reply Y, then reopen to activate the link', 'Reply STOP to end'],
  ['refund-lure', 'sms', 'your tax refund is approved, click the link', 'your tax return was accepted'],
  [
    'asks-taxpayer-number',
    'call',
    'confirm your Social Security number',
    'about my Social Security benefits',
  ],
  ['asks-bank-details', 'call', 'give me your bank account', 'we never ask for your bank account'],
  ['asks-card-details', 'call', 'read me your card number', 'he left a business card'],
  ['asks-password-or-pin', 'email', 'enter your password', 'your IP PIN is enclosed'],
  ['asks-one-time-code', 'call', 'read me the verification code', 'the verification code is 1234'],
  ['asks-remote-access', 'call', 'install AnyDesk', 'a desk job'],
  [
    'refund-data-outside-account',
    'letter',
    'Your refund: scan the code and enter your bank account',
    'Direct debit: complete Form 433-D with your bank account',
  ],
  ['advance-fee', 'email', 'a release fee for your refund', 'the user fee of the payment plan'],
  ['hearing-denied', 'letter', 'LT11. No appeal is possible', 'LT11. You may appeal'],
  [
    'collector-at-door',
    'visit',
    'the private collection agency for the IRS',
    'a revenue officer with two IDs',
  ],
  [
    'collector-without-letters',
    'call',
    'a collection agency called, I never got a letter',
    'a collection agency called after its letter',
  ],
  [
    'relief-cold-call',
    'voicemail',
    'you may qualify for tax relief, call now',
    'the IRS confirms your appointment',
  ],
  ['social-media-contact', 'social', 'an IRS agent messaged me to confirm my details', 'a cooking video'],
];

describe('each sign', () => {
  it.each(ROWS)('%s is seen in a %s: %s', (id, channel, shows) =>
    expect(idsOf(channel, shows)).toContain(id),
  );

  it.each(ROWS)('%s is not seen in another %s than "%s": %s', (id, channel, _, other) =>
    expect(idsOf(channel, other)).not.toContain(id),
  );

  it('quotes the words in which it was seen, in their own case', () =>
    expect(
      checkContact({ channel: 'letter', text: 'From the Tax Resolution Unit.' }, factBook).signs[0],
    ).toMatchObject({ id: 'invented-body', quote: 'Tax Resolution Unit' }));
});
