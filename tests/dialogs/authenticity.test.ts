import { say, talks } from './talks';

const { said } = talks();

/** The check that no sender can fake stands last in every reply about a contact, with the day that runs. */
const CHECK = [
  'authenticity:verify.title',
  'authenticity:step.use-none-of-its-routes',
  'authenticity:step.look-in-the-online-account',
  'authenticity:step.call-the-irs',
  'authenticity:verify.page',
  'authenticity:verify.pay',
  'authenticity:step.ask-the-taxpayer-advocate',
];
const LOOK_ALIKE =
  'https://irs.gov.direct-paying.com (Please reply "y", then exit the SMS, open the SMS activation link again, or copy the link';
const GIFT_CARDS = 'He said I must pay today with gift cards or the police will arrest me';

describe('a message that is put into the talk', () => {
  it.each([
    ['at the greeting', [LOOK_ALIKE]],
    ['in the middle of a letter', ['#letter', 'LT11', LOOK_ALIKE]],
    ['under a plan', ['#letter', 'LT11', '2026-10-27', '$34,200', '2021', '#yes', LOOK_ALIKE]],
    ['where it was asked for', ['#contact', '#text', LOOK_ALIKE]],
    ['after another one', ['#contact', '#text', LOOK_ALIKE, LOOK_ALIKE]],
  ])('is judged %s, and never taken for an answer', async (_where, turns) => {
    const { last, talk } = await said(turns);
    expect(last.keys[0]).toBe('authenticity:standing.looks-like-a-scam');
    expect(last.keys).toEqual(expect.arrayContaining([...CHECK, 'authenticity:sign.look-alike-link']));
    expect(await talk.caseFile()).not.toHaveProperty('amountDue', 0);
  });

  it('is quoted so that its link cannot be clicked, and kept nowhere', async () => {
    const { last, talk } = await said([LOOK_ALIKE]);
    expect(last.words).toContain('hxxps://irs.gov.direct-paying[.]com');
    expect(last.words).not.toContain('direct-paying.com');
    const told = await say(talk, '#done');
    expect(JSON.stringify(told.replies)).not.toContain('direct-paying');
    expect(await talk.record()).not.toContain('direct-paying');
  });

  it('gives back the question that it stood before', async () => {
    const { last } = await said(['#letter', 'LT11', LOOK_ALIKE, '#done']);
    expect(last.keys).toContain('intake:noticeDate.ask');
  });

  it('is told apart from what people say of themselves', async () => {
    const { last } = await said(['I got an LT11 dated October 27, 2026 for $34,200 for 2021 and 2022']);
    expect(last.keys).toContain('intake:confirm.ask');
  });

  it.each([
    [
      'en',
      'From: IRS Refunds. Your refund of $1,204 is ready. Open http://irs-refund.example/pay and verify your bank card now',
    ],
    [
      'es',
      'De: IRS. Su reembolso de $1,204 está listo. Abra http://irs-reembolso.example y verifique su tarjeta del banco',
    ],
  ] as const)('is judged in %s', async (locale, text) => {
    const { last } = await said([text], { locale });
    expect(last.keys[0]).toBe('authenticity:standing.looks-like-a-scam');
    expect(last.keys).toContain('authenticity:step.report-to-irs-phishing');
    expect(last.words).not.toMatch(/irs-re\w+\.example/);
  });
});

describe('a paper that may be real', () => {
  const LT11 =
    'Notice LT11. Notice of Intent to Levy and Your Collection Due Process Right to a Hearing. Request a hearing by November 26, 2026.';

  it('keeps its day, whatever else is said of it', async () => {
    const { last } = await said(['#contact', '#letter', LT11]);
    expect(last.keys[0]).toBe('authenticity:standing.could-be-real');
    expect(last.keys).toEqual(
      expect.arrayContaining([
        'authenticity:deadlineOf',
        'authenticity:deadlineStands',
        'authenticity:notProof',
      ]),
    );
  });

  it('goes into the case by a button, and is asked about at once', async () => {
    const { talk, last } = await said(['#contact', '#letter', LT11, '#letter']);
    expect(await talk.caseFile()).toMatchObject({ notice: 'LT11' });
    expect(last.keys).toContain('intake:noticeDate.ask');
  });

  it('keeps its day even in a message that is a scam', async () => {
    const { last } = await said([
      '#contact',
      '#letter',
      'Notice LT11. Final notice of intent to levy. Amount due $8,214. Pay by Zelle to levy-release@irs-pay.example today',
    ]);
    expect(last.keys[0]).toBe('authenticity:standing.looks-like-a-scam');
    expect(last.keys).toContain('authenticity:deadlineOf');
  });

  it.each([
    ['CP53E', 'authenticity:letter.cp53e'],
    ['Letter 5071C', 'authenticity:letter.identity'],
  ])('that asks for a bank or an identity has its own word: %s', async (code, key) => {
    const { last } = await said(['#contact', '#letter', code]);
    expect(last.keys).toContain(key);
    expect(last.keys).toContain('authenticity:deadlineOf');
  });

  it('is left for the letter from the middle of another question', async () => {
    const { last } = await said(['#levy', LOOK_ALIKE, '#letter']);
    expect(last.keys).toContain('intake:notice.ask');
  });
});

describe('a few answers instead of the words', () => {
  it('stop as soon as one settles it', async () => {
    const { last } = await said(['#contact', '#call', '#cannot', '#gift-card']);
    expect(last.keys[0]).toBe('authenticity:standing.looks-like-a-scam');
    expect(last.keys).toContain('authenticity:sign.gift-card');
  });

  it('are asked only where they can change the judgement', async () => {
    const { turns } = await said(['#contact', '#letter', '#cannot', '#irs-gov']);
    expect(turns.at(-1)?.keys).toContain('authenticity:number.ask');
    expect(turns.flatMap(({ keys }) => keys)).not.toContain('authenticity:threats.ask');
  });

  it('may all be unknown, and the check stands all the same', async () => {
    const { last } = await said([
      '#contact',
      '#text',
      '#cannot',
      ...Array.from({ length: 4 }, () => '#dontKnow'),
    ]);
    expect(last.keys[0]).toBe('authenticity:standing.cannot-tell');
    expect(last.keys).toEqual(expect.arrayContaining(CHECK));
  });

  it('take the address of a link as it is typed, and keep it unclickable', async () => {
    const { last } = await said(['#contact', '#text', '#cannot', '#none', '#none', 'irs-refund.example/pay']);
    expect(last.keys[0]).toBe('authenticity:standing.looks-like-a-scam');
    expect(last.words).not.toContain('irs-refund.example');
  });
});

describe('what somebody tells in their own words', () => {
  it.each([
    ['en', `Someone called me. ${GIFT_CARDS}`],
    ['es', 'Me llamaron y dijo que si no pago con tarjetas de regalo me manda a la policía'],
  ] as const)('is judged at once when it says enough: %s', async (locale, words) => {
    const { last } = await said([words], { locale });
    expect(last.keys).toEqual(expect.arrayContaining(['authenticity:standing.looks-like-a-scam', ...CHECK]));
  });

  it('is asked for when only the way is told', async () => {
    const { last } = await said(['I got a call from the IRS']);
    expect(last.keys).toContain('authenticity:words.ask');
    expect(last.keys).not.toContain('authenticity:how.ask');
  });

  it('says of somebody who sells help that this is not the IRS, and to look for a real lien behind it', async () => {
    const { last } = await said([
      '#contact',
      '#letter',
      'A tax relief company wrote about my federal tax lien. They offer to settle my debt for pennies on the dollar',
    ]);
    expect(last.keys[0]).toBe('authenticity:standing.not-from-the-irs');
    expect(last.keys).toContain('authenticity:step.check-for-a-real-lien');
  });
});
