import fc from 'fast-check';
import {
  readChoice,
  readCommand,
  readAsked,
  readCrisis,
  readPaper,
  readDate,
  readMoney,
  readOpening,
  readTaxYears,
  readUnknown,
  readYesNo,
  type ReaderContext,
} from '../../../src/conversation/understanding';
import { english, spanish } from './context';

const LIMIT_MS = 20;
const buttons = [
  { id: 'bank', labels: ['Money in a bank account', 'Dinero en una cuenta de banco'] },
  { id: 'wages', labels: ['Part of my pay'] },
];
const readers = {
  readDate: (text: string, context: ReaderContext) => readDate({ text }, context),
  readMoney: (text: string, context: ReaderContext) => readMoney({ text }, context),
  readTaxYears: (text: string, context: ReaderContext) => readTaxYears({ text }, context),
  readYesNo: (text: string, context: ReaderContext) => readYesNo({ text }, context),
  readUnknown: (text: string, context: ReaderContext) => readUnknown({ text }, context),
  readChoice: (text: string) => readChoice({ text }, buttons),
  readCommand: (text: string, context: ReaderContext) => readCommand({ text }, context),
  readAsked: (text: string, context: ReaderContext) => readAsked({ text }, context),
  readPaper: (text: string, context: ReaderContext) => readPaper({ text }, context),
  readCrisis: (text: string, context: ReaderContext) => readCrisis({ text }, context),
  readOpening: (text: string, context: ReaderContext) => readOpening({ text }, context),
} as const;

/** The processor time of the cheapest of some runs: what the reader costs, not what the machine was busy with. */
function cost(run: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 5 && best > LIMIT_MS / 4; round += 1) {
    const start = process.cpuUsage();
    run();
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1_000);
  }
  return best;
}

const pieces = [
  '1/1 ',
  'a',
  '1',
  ' ',
  '1,',
  '$',
  'oct 27 ',
  'of ',
  'hundred ',
  'five hundred thousand and ',
  '2021, ',
  '2021 and ',
  'i want to ',
  'no ',
  'what is a ',
  '27 of the of ',
  'cp ',
  '668 - a ( c ',
  'for 2021 ',
  'más ',
  'please ',
  'ﷺ',
  '\u200b',
  'é',
  '1 1 ',
  'oct of of ',
  '-',
  '(((',
  'hace ',
  'between 5 and ',
  'ok please ',
  '12.',
  'letter ',
  '1.1.',
  '\uD800',
  '一',
  'cent ',
  "'",
  '\u0301',
  '🤷',
  'ñ',
  '03/04/2026 ',
  'no it was ',
  'i dont ',
  'they took my ',
  '{{text}}',
  '<b>',
  '\u202e',
  'dos mil ',
  'y ',
  '\n',
];

describe.each(Object.entries(readers))('%s', (_name, read) => {
  it.each([200, 2_000, 10_000])('ends soon on %i characters of any repeated piece', (length) => {
    read('warm up 1/1/2026 $5', english);
    const slow = pieces
      .map((piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length))
      .filter((text) => cost(() => read(text, spanish)) > LIMIT_MS);
    expect(slow).toEqual([]);
  });

  it('never throws, whatever characters it is given', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (text, es) => {
        read(text, es ? spanish : english);
      }),
      { numRuns: 150 },
    ));

  it('never throws on a jumble of the words it knows', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        read(parts.join(''), english);
      }),
      { numRuns: 150 },
    ));
});

it('reads any day that it wrote itself', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 * 24 }), (back) => {
      const text = new Date(Date.UTC(2026, 10, 22) - back * 86_400_000).toISOString().slice(0, 10);
      const [year, month, date] = text.split('-');
      for (const form of [text, `${month}/${date}/${year}`]) {
        expect(readDate({ text: form }, english)).toMatchObject({ ok: true, value: { day: text } });
      }
    }),
    { numRuns: 200 },
  ));

it('reads any amount that it wrote itself', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999_900 }), (cents) => {
      const us = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(cents / 100);
      expect(readMoney({ text: us }, english)).toEqual({ ok: true, value: cents });
      expect(readMoney({ text: us }, spanish)).toEqual({ ok: true, value: cents });
    }),
    { numRuns: 300 },
  ));
