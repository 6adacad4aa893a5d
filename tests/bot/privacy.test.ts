import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { mask, maskActivity } from '../../src/bot/privacy';

const SSN = [
  '123-45-6789',
  '123 45 6789',
  '123.45.6789',
  '123/45/6789',
  '123_45_6789',
  '123 - 45 - 6789',
  '123–45–6789',
  '123456789',
  '123-456789',
];
const HIDDEN_SSN = [
  '１２３-４５-６７８９',
  '123\u200b-45-\u200b6789',
  '123\u00ad45\u00ad6789',
  '١٢٣-٤٥-٦٧٨٩',
  '१२३-४५-६७८९',
  '1️⃣2️⃣3️⃣-4️⃣5️⃣-6️⃣7️⃣8️⃣9️⃣',
  '¹²³-⁴⁵-⁶⁷⁸⁹',
  '𝟏𝟐𝟑-𝟒𝟓-𝟔𝟕𝟖𝟗',
  '123\u00a045\u00a06789',
  '123-45-\n6789',
  '123\r\n45\r\n6789',
  '123\u000045\u00006789',
  '1\u03362\u03363\u0336-45-6789',
];
const CARD = [
  '4111 1111 1111 1111',
  '4111-1111-1111-1111',
  '4111111111111111',
  '5555 5555 5555 4444',
  '3782 822463 10005',
  '378282246310005',
  '6011111111111117',
];
const around = (frames: readonly string[], numbers: readonly string[]): readonly string[] =>
  frames.flatMap((frame) => numbers.map((number) => frame.replace('#', number)));

const mustMask: Readonly<Record<string, readonly string[]>> = {
  ssn: [
    ...around(
      [
        '#',
        'My SSN is #.',
        'I got LT11, # for 2021',
        'mi seguro social es #',
        'ssn:#',
        '(#)',
        '10-27-2026 #',
        '2021 2022, #',
      ],
      SSN,
    ),
    ...HIDDEN_SSN,
    'SSN123456789',
    'ssn: 000-12-3456',
    'ssn 000123456',
    'social security number 123-456-789',
    'ssn 1 2 3 4 5 6 7 8 9',
    'my social is 12345-6789',
    'ssn 123456789 10/27/2026',
    'I owe $34,200.00 123-45-6789',
    'LT11 123-45-6789',
    '987-69-4321',
  ],
  itin: [
    ...around(
      ['#', 'my ITIN is #', 'itin: #'],
      ['912-70-1234', '912 70 1234', '912701234', '999-88-1234', '900-50-0001'],
    ),
  ],
  ein: [
    ...around(['#', 'EIN #', 'my business, #, owes'], ['12-3456789', '12 - 3456789', '98-7654321']),
    'ein 12 3456789',
    'fein: 001234567',
  ],
  card: [
    ...around(['#', 'I paid with #', 'tarjeta #', 'card # exp 10/27', '2021 #'], CARD),
    'card number 4111 1111 1111 1112',
  ],
  account: [
    'account number 12345678',
    'acct # 000123456789',
    'account no. 123456',
    'routing 021000021',
    'routing number: 021000021',
    'ABA 021000021',
    'my account number is 1234567890',
    'my bank account is 123456789012',
    'checking account 00123456',
    'savings acct no. 556677',
    'cuenta 123456789012',
    'número de cuenta: 12345678',
    'ruta 021000021',
    'numero de ruta 021000021',
    'mi cuenta bancaria es 0012345678',
    '021000021 is my routing number',
    '123456 is my account number',
    '12345678 es mi cuenta',
    'account 12345678 10/27/2026',
    'account number 1234 5678 9012',
    'account at chase 123456789012',
    'clabe 002010077777777771',
    'routing and account: 021000021, 000123456789',
    'account number (12345678)',
    'account: 0012345678',
    'acct. no. 00-123456-7',
    'my bank account is 8334339884',
  ],
};

const mustStay: readonly string[] = [
  ...around(
    [
      '#',
      'call #',
      'my phone is #',
      'the IRS at # said so',
      'account question, call #',
      'social security is #',
    ],
    [
      '800-829-1040',
      '1-800-829-1040',
      '(800) 829-1040',
      '800.829.1040',
      '800 829 1040',
      '8008291040',
      '+1 800 829 1040',
      '267-941-1000',
      '877-777-4778',
    ],
  ),
  ...around(
    ['#', 'I owe #', 'the account balance is #', 'debo #'],
    [
      '$34,200.00',
      '34,200',
      '$34200',
      '$123456789',
      '123456789.00',
      '123,456,789',
      '34200',
      '$4,312.50',
      '4.312,50',
      '$1,234.56 7890',
      '123456789 dollars',
    ],
  ),
  ...around(
    ['#', 'dated #', 'my account was frozen on #', 'cuenta congelada el #'],
    [
      '10/27/2026',
      '10-27-2026',
      '2026-10-27',
      '10.27.2026',
      '10 27 2026',
      'October 27, 2026',
      '27 de octubre de 2026',
      '10/27/26',
    ],
  ),
  'LT11',
  'CP504',
  'CP3219A',
  'Letter 3172',
  'Letter 1058',
  '668-W',
  'Form 668-A(C)',
  'Form 1040',
  'Form 433-F',
  '1099-NEC',
  'W-2',
  'Letter 105 12 2026',
  'CP504 10 2026',
  '21235-6401',
  'Baltimore, MD 21235-6401',
  '20224-0001',
  '2019 2020 2021 2022',
  '2019-2020-2021-2022',
  '2019, 2020, 2021',
  'account for 2021 2022',
  'account transcript 2021',
  'Caller ID 123456',
  'case 12345678',
  'case number 1234567',
  'account ending in 1234',
  'card ending in 1111',
  '7019 0140 0000 1234 5678',
  '988',
  '911',
  '90 days',
  '1 2 3',
  '550e8400-e29b-41d4-a716-446655440000',
  '2026-11-22T10:00:00.000Z',
  '1795348800000',
  '4111 1111 1111 1112',
  'account: 2021',
  'checking account\n2021\n34200',
  '504.\n10/27/2026',
  '- 100\n- 90\n- 2021',
  '1',
  '',
  'no numbers at all',
  'día 14',
  '½ of it',
  '🤷',
  '555-1234',
  '34 200',
  '12345',
  '1234-5678',
  '112 Main Street',
  'TIN',
  'my social security was taken in 2021',
  'checking $123456789',
];

describe.each(Object.entries(mustMask))('a private number of the kind %s', (kind, texts) => {
  it.each(texts)('is taken out of %j', (text) => {
    const masked = mask(text);
    expect(masked.masked).toContain(kind);
    expect(masked.text).toContain('[***]');
    expect(masked.text.normalize('NFKC')).not.toMatch(/\d{3}.?\d{2}.?6789|4111|21000021/);
  });
});

describe('what the talk is about', () => {
  it.each(mustStay)('stays in %j', (text) => expect(mask(text)).toEqual({ text, masked: [] }));
});

it('is proved on at least 120 strings of either kind', () => {
  expect(Object.values(mustMask).flat().length).toBeGreaterThanOrEqual(120);
  expect(mustStay.length).toBeGreaterThanOrEqual(120);
});

describe('masking', () => {
  it('keeps the words around the number', () =>
    expect(mask('My SSN is 123-45-6789, I owe $500 for 2021.')).toEqual({
      text: 'My SSN is [***], I owe $500 for 2021.',
      masked: ['ssn'],
    }));

  it('names each kind once, in order', () =>
    expect(mask('123-45-6789 and 987-65-4321, 12-3456789, routing 021000021').masked).toEqual([
      'account',
      'ein',
      'itin',
      'ssn',
    ]));

  it('changes nothing the second time', () => {
    const pieces = fc.constantFrom(
      '123-45-6789',
      '12-3456789',
      '4111 1111 1111 1111',
      '021000021',
      'account ',
      'routing ',
      'ssn ',
      'is ',
      '1',
      '23',
      '456',
      '6789',
      '-',
      ' ',
      '.',
      ',',
      '$',
      'and ',
      'my ',
      '[***]',
      'x',
      '\u200b',
      '１',
      '2021 ',
      '800-829-1040 ',
      '\n',
      ':',
      '#',
      'card ',
      'cuenta ',
      '/',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
        (text) => {
          const once = mask(text).text;
          expect(mask(once)).toEqual({ text: once, masked: [] });
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('leaves no Social Security number with marks, whatever stands around it', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
        expect(mask(`${before} 219-09-9999 ${after}`).text).not.toContain('219-09-9999');
      }),
    ));

  it('ends soon on 20,000 characters of any repeated piece', () => {
    mask('123-45-6789');
    const slow = [
      '1 ',
      '1',
      'account ',
      'account is ',
      '123-45-6789 ',
      '12-',
      'account 1 ',
      '1-',
      'a1 ',
      'ssn ',
      '4111 ',
      '$1 ',
      '١',
      'is ',
      'card 1 2 ',
      'account 123456, ',
      ' ',
      '[***] ',
    ].filter((piece) => {
      const text = piece.repeat(20_000 / piece.length);
      const times = [0, 1, 2].map(() => {
        const start = process.cpuUsage();
        mask(text);
        return process.cpuUsage(start).user / 1_000;
      });
      return Math.min(...times) > 100;
    });
    expect(slow).toEqual([]);
  });
});

const activityOf = (parts: object): Activity =>
  ({ type: 'message', id: '1', channelId: 'webchat', ...parts }) as Activity;

describe('an incoming activity', () => {
  const incoming = activityOf({
    text: 'my ssn is 123-45-6789',
    summary: '123-45-6789',
    value: { choice: '123-45-6789', deep: [{ n: 123456789, plain: 500 }], '123-45-6789': true },
    attachments: [
      {
        contentType: 'text/plain',
        name: '123-45-6789.txt',
        content: { note: '4111 1111 1111 1111' },
        contentUrl: 'https://x/123-45-6789',
      },
    ],
    entities: [{ type: 'mention', text: '<at>123-45-6789</at>' }],
    channelData: { clientActivityID: '123456789', message: { text: '123-45-6789', ts: '1795348800.000100' } },
    conversation: { id: '123-45-6789' },
  });

  it('loses private numbers from all that a person can have put in', () => {
    const { activity, masked } = maskActivity(incoming);
    expect(activity).toMatchObject({
      text: 'my ssn is [***]',
      summary: '[***]',
      value: { choice: '[***]', deep: [{ n: '[***]', plain: 500 }], '[***]': true },
      attachments: [{ contentType: 'text/plain', name: '[***].txt', content: { note: '[***]' } }],
      entities: [{ type: 'mention', text: '<at>[***]</at>' }],
      channelData: { message: { text: '[***]' } },
    });
    expect(masked).toEqual(['card', 'ssn']);
  });

  it('keeps its ids and links', () => {
    const { activity } = maskActivity(incoming);
    expect(activity).toMatchObject({
      id: '1',
      conversation: { id: '123-45-6789' },
      channelData: { clientActivityID: '123456789', message: { ts: '1795348800.000100' } },
    });
    expect(activity.attachments?.[0]?.contentUrl).toBe('https://x/123-45-6789');
  });

  it('is not changed itself', () => {
    const before = structuredClone(incoming);
    maskActivity(incoming);
    expect(incoming).toEqual(before);
  });

  it('gains no field that it did not have', () =>
    expect(maskActivity(activityOf({ text: 'hello' }))).toEqual({
      activity: activityOf({ text: 'hello' }),
      masked: [],
    }));

  it.each([
    ['text that is no string', { text: { a: '123-45-6789' } }],
    ['attachments that are no list', { attachments: '123-45-6789' }],
    ['a list with holes', { attachments: [null, 3, '123-45-6789'], entities: null }],
    ['nothing', { text: undefined, value: null, channelData: null }],
  ])('does not throw on %s', (_what, parts) => expect(() => maskActivity(activityOf(parts))).not.toThrow());

  it('does not follow a value deeper than any card', () => {
    let value: unknown = '123-45-6789';
    for (let level = 0; level < 5_000; level += 1) value = [value];
    expect(() => maskActivity(activityOf({ value }))).not.toThrow();
  });
});
