import fc from 'fast-check';
import { folded } from '../../../../src/assessment/authenticity/text/folded';
import { readContact, ReadContact } from '../../../../src/assessment/authenticity/text/readContact';
import { factBook } from '../../../../src/facts';

const read = (raw: string): ReadContact => readContact(raw, factBook);
const hostsIn = (raw: string): readonly string[] => read(raw).links.map(({ host }) => host);

const scam =
  'IRS: your refund of $573.00 is on hold. Confirm at https://irs.gov.safe-paying.com/verify or pay with gift cards, call 917-555-0172 today.';
const base64 = Buffer.from(scam).toString('base64');
const bold = (text: string): string =>
  text.replace(/[A-Z]/g, (each) => String.fromCodePoint(0x1d5d4 + each.charCodeAt(0) - 65));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

describe('a disguised message reads as the clean one', () => {
  it.each([
    ['zero-width characters', [...scam].join('\u200b')],
    ['soft hyphens', [...scam].join('\u00ad')],
    ['tag characters', [...scam].join('\u{e0061}')],
    ['full-width forms', wide(scam)],
    ['mathematical letters', bold(scam)],
    [
      'HTML with entities',
      `<p>${Array.from(scam, (each) => `&#${String(each.charCodeAt(0))};`).join('')}</p>`,
    ],
    ['HTML split by tags', `<html><body>${[...scam].join('<b></b>')}</body></html>`],
    ['base64', base64],
    ['base64 in lines of 76', base64.replace(/(.{76})/g, '$1\n')],
    [
      'a base64 mail',
      `MIME-Version: 1.0\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8\n\n${base64}`,
    ],
    [
      'quoted-printable',
      scam.replace(/[.:/]/g, (each) => `=${each.charCodeAt(0).toString(16).toUpperCase()}`),
    ],
    ['right-to-left override', `\u202e${[...scam].reverse().join('')}\u202c`],
    ['carriage returns', scam.replace(' or ', '\r\nor ')],
    ['hxxps', scam.replace('https', 'hxxps')],
    ['bracketed stops', scam.replace('paying.com', 'paying[.]com')],
  ])('%s', (_, disguised) => {
    const clean = read(scam);
    const seen = read(disguised);
    expect(seen.folded.replaceAll('hxxps', 'https').replaceAll('[.]', '.')).toBe(clean.folded);
    expect(seen.links.map(({ host, kind }) => ({ host, kind }))).toEqual([
      { host: 'irs.gov.safe-paying.com', kind: 'look-alike' },
    ]);
    expect(seen.phones).toEqual(clean.phones);
  });
});

describe('folding', () => {
  it.each([
    ['1RS', 'irs'],
    ['lRS', 'irs'],
    ['!RS', 'irs'],
    ['I.R.S.', 'irs.'],
    ['I R S', 'irs'],
    ['I-R-S', 'irs'],
    ['ІRЅ', 'irs'],
    ['ΙRS', 'irs'],
    ['ɪʀꜱ', 'irs'],
    ['ＩＲＳ', 'irs'],
    ['🅸🆁🆂', 'irs'],
    ['I̶R̶S̶', 'irs'],
    ['i r s . g o v', 'irs.gov'],
    ['g i f t  c a r d', 'gift card'],
    ['g1ft c4rd$', 'gift cards'],
    ['$ocial 5ecurity', 'social security'],
    ['lnternal Reven0e', 'internal reven0e'],
    ['Depósito AÑO', 'deposito ano'],
    ['Đây là thuế', 'day la thue'],
    ['Ещё й', 'еще й'],
    ['미국 국세청', '미국 국세청'],
    ['国税局', '国税局'],
    ['CP14 LT11 W2 401k $573', 'cp14 lt11 w2 401k $573'],
    ['Mr. J. R. R. Smith, a b c', 'mr. j. r. r. smith, a b c'],
    ['a letter\nabout tax\n\nfrom them', 'a letter about tax\n\nfrom them'],
  ])('reads %s as %s', (written, plain) => expect(read(written).folded).toBe(plain));

  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) =>
        expect(folded(folded(text))).toBe(folded(text)),
      ),
    ));
});

describe('the trick of a disguise', () => {
  it.each([
    ['I\u200bRS', 'hidden-characters'],
    ['\u202evog.sri', 'direction-marks'],
    ['𝗜𝗥𝗦', 'styled-letters'],
    ['I̶R̶S̶', 'stacked-marks'],
    ['ІRS', 'mixed-script'],
    ['1RS', 'leet-spelling'],
    ['I R S', 'spaced-letters'],
    ['<p>IRS<span style="display: none">noise</span></p>', 'hidden-text'],
    [base64, 'encoded-text'],
  ])('of %j is kept', (raw, trick) => expect(read(raw).tricks).toContain(trick));

  it.each([
    ['Your I.R.S. notice CP14, page 1 of 3. You owe $1,284.17 for 2024.'],
    ['Привет, это письмо из IRS о налогах за 2024 год'],
    ['Xin chào, возврат налога на счет, cảm ơn quý vị đã đọc thư này'],
    ['Gracias, señor. ¿Llegó la carta?'],
    ['👩‍👩‍👧 family ❤️ 🇺🇸 1️⃣'],
    ['国税局的信 Notice CP14'],
    ['<p>Notice <b>CP14</b></p>'],
  ])('is not seen in %s', (raw) => expect(read(raw).tricks).toEqual([]));
});

describe('an address behind words', () => {
  it.each([
    ['<a href="https://evil.top/x">https://www.irs.gov/refunds</a>', 'evil.top'],
    ['<A HREF=https://evil.top/x>irs.gov</A>', 'evil.top'],
    ["<a title='a>b' href='https://evil.top'>IRS.gov</a>", 'evil.top'],
    ['[irs.gov](https://evil.top/irs)', 'evil.top'],
    ['<https://evil.top|www.irs.gov>', 'evil.top'],
    ['<a href="&#104;ttps://evil&period;top">irs.gov</a>', 'evil.top'],
  ])('is known when the words name another: %s', (raw, host) =>
    expect(read(raw).links).toContainEqual(
      expect.objectContaining({ host, tricks: expect.arrayContaining(['shown-as-another']) }),
    ),
  );

  it.each([
    ['<div style="display:none"><a href="https://evil.top">x</a></div>Hello', 'evil.top'],
    ['<form action="https://evil.top/post"><input name="ssn"></form>', 'evil.top'],
    ['<meta http-equiv="refresh" content="0; url=https://evil.top/">Hello', 'evil.top'],
    ['<map><area href="https://evil.top"></map>', 'evil.top'],
  ])('is found though nobody sees it: %s', (raw, host) => expect(hostsIn(raw)).toEqual([host]));

  it('is the same one when the words say so', () =>
    expect(
      read('<a href="https://www.irs.gov/refunds">irs.gov</a>').links.flatMap(({ tricks }) => tricks),
    ).toEqual([]));
});

it('keeps the sender and the subject of a mail with several parts, and the text of each', () => {
  const mail = [
    'Received: from x by y',
    'From: =?utf-8?Q?IRS?= <notice@irs-mail.example>',
    'Subject: =?utf-8?B?UmVmdW5k?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'Pay now',
    '--b1',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<a href=3D"https://evil.top">Pay</a>',
    '--b1--',
  ].join('\n');
  expect(read(mail).words).toMatch(
    /^From: IRS <notice@irs-mail\.example>\nSubject: Refund\n\s*Pay now\s+Pay$/,
  );
  expect(hostsIn(mail)).toEqual(['evil.top', 'irs-mail.example']);
});

it('throws at nothing and gives what it promises', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) =>
      expect(ReadContact.safeParse(read(raw)).success).toBe(true),
    ),
  ));

describe('twenty thousand characters', () => {
  const fill = (piece: string): string => piece.repeat(Math.ceil(20_000 / piece.length));
  const many = (piece: (at: number) => string): string =>
    Array.from({ length: 2500 }, (_, at) => piece(at)).join(' ');
  // Time of this process, not of the clock: other work of the machine does not count.
  const cpuMs = (raw: string): number => {
    const start = process.cpuUsage();
    read(raw);
    const { user } = process.cpuUsage(start);
    return user / 1000;
  };

  it.each([
    ['of one letter', fill('a')],
    ['of letters and stops', fill('a.')],
    ['of an honest letter', fill('The IRS sent me notice CP14 about 2023, I owe $1,204.33. ')],
    ['of links', many((at) => `x${String(at)}.io`)],
    ['of look-alike links', many((at) => `irs.gov.x${String(at)}-irs.com/a`)],
    ['of schemes', fill('http://')],
    ['of broken lines', fill('http://a-\n')],
    ['of open tags', fill('<a "')],
    ['of links in marks', fill('[a](http://a')],
    ['of comments', fill('<!--')],
    ['of spaced letters', fill('i r s . g o v ')],
    ['of look-alike letters', fill('іrѕ ')],
    ['of marks', fill('a\u0301\u0302')],
    ['of escapes', fill('=3D')],
    ['of base64', fill('QUJD')],
    ['of numbers', many((at) => `917-555-${String(1000 + at)}`)],
    ['of boundaries', fill('boundary=x\n--x\n')],
    ['of forwarding links', fill('https://a.com/?u=http%3a%2f%2fb.com&')],
  ])('%s are read within 20 ms', (_, raw) => {
    read(raw);
    expect(Math.min(...Array.from({ length: 5 }, () => cpuMs(raw)))).toBeLessThan(20);
  });

  it('are read, and no more', () => expect(read(`${'a '.repeat(9_999)}irs-pay.top`).links).toEqual([]));
});
