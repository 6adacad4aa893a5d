import fc from 'fast-check';
import { escapeMarkdown, escapeMarkdownLine } from '../../src/rendering/escapeMarkdown';
import { webChatMarkdown } from '../support/webChatMarkdown';

const shown = (text: string): string => webChatMarkdown(escapeMarkdown(text)).trim();

it.each([
  ['a link', '[IRS](http://evil.example)'],
  ['a defined link', '[IRS]: http://evil.example'],
  ['a picture', '![x](https://evil.example/pixel.png)'],
  ['a bare address', 'see http://evil.example now'],
  ['an address without a scheme', 'see evil.com now'],
  ['an official-looking address', 'www.irs.gov.evil.com'],
  ['an address in brackets', '<https://evil.example>'],
  ['a mail address', 'agent@irs.gov'],
  ['a script', '<script>alert(1)</script>'],
  ['a tag', '<img src=x onerror=alert(1)>'],
  ['code', '`rm -rf` and ```more```'],
  ['emphasis', '**bold** _thin_ ~~gone~~'],
  ['a heading', '# Final notice'],
  ['an underlined heading', 'Final\n==='],
  ['a rule', '---'],
  ['a quote', '> said the IRS'],
  ['a list', '- one\n- two'],
  ['a numbered list', '1. one\n2) two'],
  ['a table', 'a | b\n--- | ---\n1 | 2'],
  ['an indented block', '    four spaces'],
  ['an entity', '&lt;b&gt; &#60;'],
])('shows %s as the words that were typed', (_what, text) => {
  expect(shown(text)).toMatch(/^<p>[^<]*<\/p>$/);
});

it.each([
  ['a section of law', 'IRC 6330(c)(2)(B) and 6621(a)(2)'],
  ['an amount', '$34,200.00'],
  ['a notice number', 'CP504, LT11 (Letter 1058)'],
  ['a day', 'Friday, November 27, 2026'],
  ['a person behind a sign', '@agent'],
  ['an ampersand', 'AT&T'],
])('leaves %s as it is read', (_what, text) =>
  expect(shown(text)).toBe(`<p>${text.replace('&', '&amp;')}</p>`),
);

it('breaks the date calls of Adaptive Cards', () =>
  expect(escapeMarkdown('{{DATE(2026-11-27T00:00:00Z, SHORT)}}')).not.toContain('{{'));

it('breaks the attributes of Web Chat', () =>
  expect(escapeMarkdown('x{aria-label="y"} ⟬aria-label=z⟭')).not.toMatch(/aria-label|[⟬⟭]/));

it('keeps to one line where one line is asked for', () =>
  expect(escapeMarkdownLine('one\n\n- two\r\nthree')).toBe('one - two three'));

it('lets no text become a link or mark-up', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      expect(webChatMarkdown(`- ${escapeMarkdownLine(pieces.join(''))}`)).toMatch(
        /^<ul>\n<li>[^<]*<\/li>\n<\/ul>\n$/,
      );
    }),
  ));

const PIECES = [
  ...'[]()<>!*_`~#+-=|{}\\&;:/.@1 \n',
  'http',
  'www',
  'com',
  'a',
  'é',
  'script',
  'mailto:',
  '](',
  '](/',
  '//',
];
