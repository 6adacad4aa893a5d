import fc from 'fast-check';
import { defang } from '../../../../src/assessment/authenticity/hosts/defang';

it.each([
  ['https://irs.gov.safe-paying.com', 'hxxps://irs.gov.safe-paying[.]com'],
  ['HTTP://evil.com/irs.gov?x=a.b', 'hxxp://evil[.]com/irs[.]gov?x=a.b'],
  ['irs.gov.com', 'irs[.]gov[.]com'],
  ['refunds@irs-mail.co.uk', 'refunds@irs-mail[.]co[.]uk'],
  ['(www.irs-pay.example)', '(www[.]irs-pay[.]example)'],
  ['<https://evil.top|irs.gov>', '<hxxps://evil[.]top|irs[.]gov>'],
  ['[irs.gov](https://evil.top)', '[irs[.]gov](hxxps://evil[.]top)'],
  ['https://irs.gov@evil.com:81/', 'hxxps://irs[.]gov@evil[.]com:81/'],
  ['http://192.168.10.1/x', 'hxxp://192.168.10[.]1/x'],
  ['www.іrs.gov', 'www[.]іrs[.]gov'],
  ['.com.gové', '.com[.]gové'],
  ['irs.gové.x.com', 'irs[.]gové.x[.]com'],
  ['You owe $1,204.33. Call 800-829-1040.', 'You owe $1,204.33. Call 800-829-1040.'],
  ['请领取退款。电话：', '请领取退款。电话：'],
])('makes the addresses of %s unclickable', (text, dead) => expect(defang(text)).toBe(dead));

const pieces = fc.constantFrom(
  ...[
    'https://',
    'hxxp://',
    'irs',
    '.',
    '.gov',
    '.com',
    '[.]',
    '@',
    '/',
    ' ',
    '\n',
    'www',
    '。',
    'é',
    'і',
    '1',
    ':',
    '(',
    '<',
    '|',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

it('changes nothing the second time', () =>
  fc.assert(fc.property(texts, (text) => expect(defang(defang(text))).toBe(defang(text)))));

it('leaves no scheme and no common host that a chat would link', () =>
  fc.assert(
    fc.property(texts, (text) =>
      expect(defang(text)).not.toMatch(/https?:|ftp:|[a-z0-9]\.(?:gov|com|co)(?![\w.[-])/i),
    ),
  ));
