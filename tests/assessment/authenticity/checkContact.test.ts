import { checkContact, ContactStanding, type ContactInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const check = (contact: ContactInput) => checkContact(contact, factBook);
const standing = (channel: ContactInput['channel'], text: string) => check({ channel, text }).standing;

describe('what a contact may be', () => {
  it('is never called real', () =>
    expect(ContactStanding.options).toEqual([
      'looks-like-a-scam',
      'not-from-the-irs',
      'could-be-real',
      'cannot-tell',
    ]));

  it('cannot be told from nothing', () => expect(check({ channel: 'letter' }).standing).toBe('cannot-tell'));

  it('cannot be told from a fragment, whatever it threatens', () =>
    expect(standing('letter', 'It says final notice, intent to levy. I only have the second page.')).toBe(
      'cannot-tell',
    ));
});

describe('the traps', () => {
  it.each([
    [
      '1: levy, seize, lien, passport and immediately are in genuine notices',
      'letter',
      'Notice CP504. We intend to levy and may seize your property. File of a lien. Your passport may be denied. Pay immediately.',
    ],
    ['3: a QR code is on genuine notices', 'letter', 'Notice CP14 with a QR code that opens IRS.gov.'],
    [
      '3: a request for bank details in the Online Account can be genuine',
      'letter',
      'Notice CP53E. Update your bank account in your IRS Online Account within 30 days.',
    ],
    [
      '3: ID.me can be genuine',
      'letter',
      'Letter 6483C asks me to prove my identity at ID.me with a photo of my license.',
    ],
    [
      '5: a wire through the own bank can be genuine',
      'call',
      'I called the IRS and they said I can pay by same-day wire from my own bank to the Treasury.',
    ],
    [
      '5: a wallet at an authorised processor can be genuine',
      'email',
      'Pay1040 receipt: I paid my balance with PayPal, United States Treasury Tax Payment.',
    ],
    [
      '6: a private collector can be genuine',
      'call',
      'CBE is calling for the IRS. You have our letter after Notice CP40. Give me five digits of your authentication number and I give you the rest.',
    ],
    [
      '8: a full number on the letter is no proof of a fake',
      'letter',
      'LT16 shows my whole social security number and tax year 2022.',
    ],
    [
      '10: a genuine notice can be wrong',
      'letter',
      'CP53E came though I expected no refund; my Online Account shows it.',
    ],
  ] as const)('trap %s', (_, channel, text) => expect(standing(channel, text)).toBe('could-be-real'));

  it.each([
    [
      '2: a real notice number can sit inside a fake',
      'letter',
      'Notice LT11. Make your check payable to IRS Levy Department.',
    ],
    [
      '2: a real number on the display proves nothing',
      'call',
      'Caller ID said 800-829-1040 and he wants gift cards for the tax.',
    ],
    [
      '2: irs.gov on the left belongs to somebody else',
      'sms',
      'IRS: confirm your refund at https://irs.gov.refund-desk.com',
    ],
    [
      '4: a message may be genuine only by consent',
      'sms',
      'IRS: your account is suspended, verify your identity now.',
    ],
    [
      '7: a polite call without a threat can be the scam',
      'call',
      'A kind lady from the IRS just wants to verify my Social Security number for the refund.',
    ],
    [
      '8: correct digits and a true amount prove nothing',
      'call',
      'He knew the last four of my social and the exact amount, and wants it by Zelle today.',
    ],
  ] as const)('trap %s', (_, channel, text) => expect(standing(channel, text)).toBe('looks-like-a-scam'));

  it('trap 9: absence from the Online Account is no sign', () =>
    expect(standing('letter', 'Notice CP501, tax year 2023. It is not in my Online Account.')).toBe(
      'could-be-real',
    ));

  it('trap 11: a mailer that looks false may sit on a real debt', () =>
    expect(
      check({
        channel: 'letter',
        text: 'Distraint Warrant. Tax Resolution Unit. Your tax lien is due. Call within 5 days.',
      }),
    ).toMatchObject({
      standing: 'looks-like-a-scam',
      deadline: { stands: true },
      steps: expect.arrayContaining([
        'keep-the-deadline',
        'check-for-a-real-lien',
        'look-in-the-online-account',
      ]),
    }));

  it.each([
    ['LT11', 'Notice LT11. Pay by Zelle.', 'LT11'],
    ['CP90', 'CP90, intent to levy. Pay with gift cards.', 'CP90'],
    ['a deficiency notice', 'CP3219A. Send Bitcoin to stop the assessment.', 'CP3219A'],
  ])('trap 12: %s keeps its deadline, whatever the paper looks like', (_, text, notice) => {
    const checked = check({ channel: 'letter', text });
    expect(checked).toMatchObject({ standing: 'looks-like-a-scam', deadline: { notice, stands: true } });
    expect(checked.steps).toEqual(
      expect.arrayContaining(['keep-the-deadline', 'have-the-letter-assessed', 'call-the-irs']),
    );
  });

  it('trap 12: a summons keeps its deadline', () =>
    expect(
      check({ channel: 'visit', text: 'He handed me a summons to appear and wanted $200 in cash.' }).deadline,
    ).toMatchObject({ stands: true }));
});

describe('what is denied is no sign', () => {
  it.each([
    'We never ask for gift cards, prepaid cards, wire transfers or cryptocurrency.',
    'The agency will not accept gift cards.',
    'She did not ask for any payment and did not threaten me with arrest.',
    'No payment was requested.',
    'La agencia no le pedirá tarjetas de regalo.',
    '国税局不会要求用礼品卡付款。',
    'IRS không bao giờ yêu cầu thẻ quà tặng.',
    '국세청은 기프트카드를 요구하지 않습니다.',
    'Налоговая служба никогда не требует подарочные карты.',
    'IRS pa janm mande kat kado.',
  ])('%s', (text) => expect(standing('letter', text)).not.toBe('looks-like-a-scam'));

  it.each([
    'If you do not pay with gift cards the police will arrest you.',
    'Si no paga con tarjetas de regalo lo vamos a arrestar.',
    "Don't worry, buy a Steam card and the tax case is closed.",
    'Do not hang up, buy the gift cards now.',
    '如果不买礼品卡就逮捕你。',
  ])('but a condition is a threat: %s', (text) => expect(standing('call', text)).toBe('looks-like-a-scam'));

  it('warns of others without being one', () =>
    expect(
      standing(
        'email',
        'IRS Tax Tip: scammers ask for gift cards and threaten arrest. See IRS.gov. Unsubscribe.',
      ),
    ).toBe('could-be-real'));
});

describe('what the person began', () => {
  it.each([
    [
      'bank details for direct debit',
      'I called 800-829-7650 and they asked for my routing number for direct debit.',
    ],
    ['the taxpayer number', 'I called the number on my letter and they asked for my Social Security number.'],
  ])('makes a request for %s normal', (_, text) => expect(standing('call', text)).toBe('could-be-real'));

  it('is told beside the words', () => {
    const contact = { channel: 'call', text: 'They asked for my Social Security number.' } as const;
    expect(check({ ...contact, userInitiated: true }).standing).toBe('could-be-real');
    expect(check({ ...contact, userInitiated: false }).standing).toBe('looks-like-a-scam');
  });

  it('is not believed when the number came from the message', () =>
    expect(
      standing('call', 'I called back the number they left and the IRS man wanted my card number.'),
    ).toBe('looks-like-a-scam'));
});

describe('what was answered instead of pasted', () => {
  it.each<[ContactInput, string]>([
    [{ channel: 'call', pays: ['gift-card'] }, 'gift-card'],
    [{ channel: 'letter', pays: ['check-to-another'] }, 'wrong-payee'],
    [{ channel: 'call', threats: ['arrest'] }, 'arrest-threat'],
    [{ channel: 'sms', asksFor: ['one-time-code'] }, 'asks-one-time-code'],
    [{ channel: 'email', links: ['https://www.irs.gov@tax-case.info'] }, 'disguised-link'],
  ])('%j is a sign', (contact, id) => {
    const checked = check(contact);
    expect(checked.signs.map((sign) => sign.id)).toContain(id);
    expect(checked.standing).toBe('looks-like-a-scam');
  });

  it('takes a levy or a lien for no sign', () =>
    expect(check({ channel: 'letter', notice: 'LT11', threats: ['levy-or-lien'] }).standing).toBe(
      'could-be-real',
    ));
});

describe('a seller', () => {
  const advertisement =
    'A private company knows my tax lien and offers tax relief. It says it is an advertisement.';

  it('is not the IRS, and no scam while it says who it is', () =>
    expect(check({ channel: 'letter', text: advertisement })).toMatchObject({
      standing: 'not-from-the-irs',
      steps: expect.arrayContaining(['check-for-a-real-lien']),
    }));
});

describe('the steps', () => {
  it.each(['letter', 'call', 'voicemail', 'sms', 'email', 'social', 'visit', 'unknown'] as const)(
    'always end a %s at the account and at a number from elsewhere',
    (channel) =>
      expect(check({ channel, text: 'irs' }).steps).toEqual(
        expect.arrayContaining(['use-none-of-its-routes', 'look-in-the-online-account', 'call-the-irs']),
      ),
  );

  it('stop first and report last', () => {
    const { steps } = check({
      channel: 'sms',
      text: 'IRS refund: confirm at irs-gov.com, reply Y to activate the link',
    });
    expect(steps[0]).toBe('stop-and-pay-nothing');
    expect(steps.indexOf('call-the-irs')).toBeLessThan(steps.indexOf('report-to-irs-phishing'));
    expect(steps).toContain('report-the-text-7726');
  });
});

describe('a long paste', () => {
  const patterns = [
    'pay gift card ',
    'never ask ',
    'a@b.com ',
    'IRS refund approved verify ',
    'x',
    '税',
    '$1 ',
    'do not pay if ',
  ];

  it.each(patterns)('of "%s" is judged in bounded time', (part) => {
    const text = part.repeat(Math.ceil(20_000 / part.length)).slice(0, 20_000);
    const once = () => {
      const from = process.cpuUsage();
      check({ channel: 'email', text });
      return process.cpuUsage(from).user / 1_000;
    };
    expect(Math.min(...Array.from({ length: 9 }, once))).toBeLessThan(20);
  });
});
