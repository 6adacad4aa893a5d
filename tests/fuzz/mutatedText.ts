import fc from 'fast-check';
import { realWords } from './realWords';

/** What breaks readers elsewhere: marks of markup and formats, characters without a look, halves of pairs, huge numbers. */
export const NASTY: readonly string[] = [
  '\0',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u0301'.repeat(40),
  '\ufdfa',
  'ﬃ',
  '½',
  '①',
  '🤷🏽‍♀️',
  '👨‍👩‍👧',
  '一',
  'ا',
  '٣',
  '\r\n',
  '\u2028',
  '\t',
  '\x1b[31m',
  '\b',
  '9'.repeat(400),
  '1e999',
  '-0',
  '0x1F',
  'NaN',
  'Infinity',
  '1.1.1.1',
  '1,,,1',
  '$'.repeat(50),
  '99/99/9999',
  '0000-00-00',
  '2026-02-30',
  '-271821-04-20',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{{text}}',
  '{{say}}',
  '$t(key)',
  '${x}',
  '%s',
  '%zz',
  '../../etc/passwd',
  '<script>',
  '](javascript:1)',
  '"',
  "'",
  '\\',
  '`',
  '|',
  '(((((',
  '[[[',
  '***',
  '&#0;',
  "'; DROP TABLE x;--",
  '123-45-6789',
  '4111 1111 1111 1111',
  'account number 123456789012',
  'CP504',
  'LT11',
  '$34,200.00',
  '10/27/2026',
  '2021, 2022',
];

const anyBase = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...realWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
);

type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const placeIn = (text: string, share: number): number => Math.floor(text.length * share);

const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 3 }))).map(
    ([at, piece]): Mutation =>
      (text) =>
        text.slice(0, placeIn(text, at)) + piece + text.slice(placeIn(text, at)),
  ),
  fc.tuple(place, place).map(
    ([from, size]): Mutation =>
      (text) =>
        text.slice(0, placeIn(text, from)) + text.slice(placeIn(text, from) + 1 + placeIn(text, size)),
  ),
  fc.tuple(place, fc.integer({ min: 2, max: 60 })).map(
    ([from, times]): Mutation =>
      (text) =>
        text.slice(placeIn(text, from)).repeat(times),
  ),
  fc.tuple(place, fc.constantFrom(...realWords)).map(
    ([at, other]): Mutation =>
      (text) =>
        `${text.slice(0, placeIn(text, at))} ${other}`,
  ),
  fc.constantFrom<Mutation>(
    (text) => text.toUpperCase(),
    (text) => text.replace(/ /g, ''),
    (text) => text.replace(/ /g, '\u00a0\u00a0'),
    (text) => [...text].reverse().join(''),
    (text) => [...text].join('\u200b'),
    (text) => text.normalize('NFD'),
    (text) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
    (text) => text.replace(/o/g, '0').replace(/l/g, '1'),
  ),
);

/** Words that people typed, changed a few times; never longer than `longest`. */
export const mutatedText = (longest: number): fc.Arbitrary<string> =>
  fc
    .tuple(anyBase, fc.array(anyMutation, { maxLength: 5 }))
    .map(([base, mutations]) =>
      mutations.reduce((text, mutate) => mutate(text).slice(0, longest), base.slice(0, longest)),
    );
