import fc from 'fast-check';
import { cardGroups } from './cardsOfEachNetwork';

/** A private number as a person wrote it, in the sentence around it. */
export interface PrivateNumberItem {
  readonly kind: 'ssn' | 'itin' | 'ein' | 'card' | 'account';
  /** The sentence with `#` where the number stands. */
  readonly frame: string;
  /** The number as it was written. */
  readonly written: string;
  /** The same as plain digits. */
  readonly digits: string;
}

export const sentenceOf = ({ frame, written }: PrivateNumberItem): string => frame.replace('#', written);

/** Items by rule, the same ones for the same seed: every kind of number, every way to write it, words of both languages. */
export const privateNumberSet = (seed: number, size: number): readonly PrivateNumberItem[] =>
  fc.sample(anyItem, { seed, numRuns: size });

const digitsWithin = (min: number, max: number, length: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'));

const parts = (...all: readonly fc.Arbitrary<string>[]): fc.Arbitrary<readonly string[]> => fc.tuple(...all);

/** Areas 000, 666 and 9xx were never given out, nor the group 00 and the serial 0000. */
const ssnParts = parts(
  digitsWithin(1, 899, 3).filter((area) => area !== '666'),
  digitsWithin(1, 99, 2),
  digitsWithin(1, 9999, 4),
);
const itinGroups = ['50', '58', '65', '70', '77', '88', '90', '92', '94', '99'];
const itinParts = parts(digitsWithin(900, 999, 3), fc.constantFrom(...itinGroups), digitsWithin(0, 9999, 4));

const DASHES = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufe58', '\uff0d'];
const BLANKS = [' ', '\u00a0', '\u2009', '\u202f', '\u3000', '\t'];
const BREAKS = ['\n', '\r\n', '-\n', '- \n', '-\r\n', '\u2013\n'];
const SEPARATORS = ['', ...DASHES, ...BLANKS, '.', '/', '_', ' - ', ' . ', ...BREAKS];

/** Digits as other keyboards and other copies write them. */
const DISGUISES: readonly ((written: string) => string)[] = [
  (written) => written,
  (written) => written,
  (written) => written,
  inScript(0xff10),
  inScript(0x0660),
  inScript(0x0966),
  inScript(0x1d7ce),
  (written) => written.replace(/(?<=\d)(?=\d)/g, '\u200b'),
  (written) => written.replace(/(?<=\d)(?!\d)/g, '\u00ad'),
  (written) => written.replace(/(?<=\d)/g, '\ufe0f\u20e3'),
  (written) => written.replace(/(?<=\d)/g, '\u0336'),
];

function inScript(zero: number): (written: string) => string {
  return (written) => written.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

const taxIdFrames = (...names: readonly string[]): readonly string[] => [
  '#',
  '(#)',
  'I got LT11, # for 2021',
  'recibí la carta LT11, # del año 2021',
  'please help me, # thanks',
  'I owe $34,200.00 and it is #.',
  'me llamo Ana, # y debo $500',
  ...names.flatMap((name) => [`my ${name} is #`, `${name}: #`, `mi ${name} es #`, `${name} #, what now?`]),
];
const SSN_FRAMES = taxIdFrames('social', 'SSN', 'social security number', 'seguro social');
const ITIN_FRAMES = taxIdFrames('ITIN', 'tax id', 'número de contribuyente');
const EIN_FRAMES = taxIdFrames('EIN', 'employer id number', 'número de identificación del empleador');
const CARD_FRAMES = ['#', 'I paid with #', 'card #', 'mi tarjeta es #', 'visa #', 'tarjeta de crédito: #'];
const ACCOUNT_FRAMES = [
  'account number #',
  'my account number is #',
  'acct. no. #',
  'checking account: #',
  'my bank account is #',
  'mi número de cuenta es #',
  'cuenta: #',
  'mi cuenta bancaria es #',
  '# is my account number',
];
const ROUTING_FRAMES = [
  'routing #',
  'routing number: #',
  'ABA #',
  'número de ruta #',
  '# is my routing number',
];

interface Writing {
  readonly kind: PrivateNumberItem['kind'];
  readonly frames: readonly string[];
  readonly groups: fc.Arbitrary<readonly string[]>;
  readonly separators: readonly string[];
}

const item = ({ kind, frames, groups, separators }: Writing): fc.Arbitrary<PrivateNumberItem> =>
  fc
    .tuple(groups, fc.constantFrom(...separators), fc.constantFrom(...frames), fc.constantFrom(...DISGUISES))
    .map(([own, separator, frame, disguise]) => ({
      kind,
      frame,
      written: disguise(own.join(separator)),
      digits: own.join(''),
    }));

const bankDigits: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    digitsWithin(10 ** 8, 10 ** 9 - 1, 9),
    digitsWithin(0, 99_999_999, 8),
    fc.integer({ min: 10, max: 17 }),
  )
  .map(([head, tail, length]) => [(head + tail).slice(0, length)]);

/** The third-last check of the American Bankers Association: weights 3, 7 and 1. */
const routingDigits: fc.Arbitrary<readonly string[]> = fc
  .tuple(digitsWithin(1, 12, 2), digitsWithin(0, 999_999, 6))
  .map(([district, rest]) => {
    const weights = [3, 7, 1, 3, 7, 1, 3, 7];
    const sum = [...(district + rest)].reduce(
      (all, digit, at) => all + Number(digit) * (weights[at] ?? 0),
      0,
    );
    return [district + rest + String((10 - (sum % 10)) % 10)];
  });

const anyItem: fc.Arbitrary<PrivateNumberItem> = fc.oneof(
  {
    weight: 5,
    arbitrary: item({ kind: 'ssn', frames: SSN_FRAMES, groups: ssnParts, separators: SEPARATORS }),
  },
  {
    weight: 2,
    arbitrary: item({ kind: 'itin', frames: ITIN_FRAMES, groups: itinParts, separators: SEPARATORS }),
  },
  {
    weight: 1,
    arbitrary: item({
      kind: 'ein',
      frames: EIN_FRAMES,
      groups: parts(digitsWithin(1, 99, 2), digitsWithin(0, 9_999_999, 7)),
      separators: DASHES,
    }),
  },
  {
    weight: 1,
    arbitrary: item({
      kind: 'ein',
      frames: EIN_FRAMES.filter((frame) => /EIN|empl/.test(frame)),
      groups: parts(digitsWithin(1, 99, 2), digitsWithin(0, 9_999_999, 7)),
      separators: ['', ' ', '.'],
    }),
  },
  {
    weight: 3,
    arbitrary: item({
      kind: 'card',
      frames: CARD_FRAMES,
      groups: cardGroups,
      separators: ['', ' ', '-', '\u2013', '\u00a0', '.', '\n'],
    }),
  },
  {
    weight: 2,
    arbitrary: item({ kind: 'account', frames: ACCOUNT_FRAMES, groups: bankDigits, separators: [''] }),
  },
  {
    weight: 1,
    arbitrary: item({ kind: 'account', frames: ROUTING_FRAMES, groups: routingDigits, separators: [''] }),
  },
);
