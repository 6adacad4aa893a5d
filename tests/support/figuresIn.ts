import type { Locale } from '../../src/conversation/locale';

/** A number that a sentence sets beside a unit, in one form for both languages: `30 day`, `100000 dollar`. */
export interface Figure {
  readonly figure: string;
  /** As the sentence writes it. */
  readonly words: string;
}

/** The spans of time, shares and sums of money that a sentence names itself, in digits or in words; a `{{value}}` is not one. */
export const figuresIn = (sentence: string, locale: Locale): readonly Figure[] => [
  ...counted(sentence, locale),
  ...Array.from(sentence.matchAll(MONEY), ([words, amount = '']) => ({
    figure: `${digits(amount)} dollar`,
    words,
  })),
];

function counted(sentence: string, locale: Locale): readonly Figure[] {
  return Array.from(sentence.matchAll(PATTERN[locale]), ([, amount = '', unit = '']) => ({
    figure: `${amountOf(amount, locale)} ${unitOf(unit)}`,
    words: `${amount} … ${unit}`,
  })).filter(({ words }) => !SOME_DAY.test(words));
}

/** "A day" is any day, and Spanish says it as "one day"; English "one day" is counted, and its twin stands or falls with it. */
const SOME_DAY = /^(?:a|un) … d/i;

const MONEY = /\$\s?(\d[\d,]*(?:\.\d+)?)/g;

const WORDS: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  en: {
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    half: 0.5,
  },
  es: {
    un: 1,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciocho: 18,
    veinte: 20,
    veintiún: 21,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    medio: 0.5,
  },
};

const UNITS: Readonly<Record<Locale, string>> = {
  en: 'days?|weeks?|months?|years?|percent|per cent|%|dollars?',
  es: 'días?|semanas?|mes(?:es)?|años?|por ciento|%|dólar(?:es)?',
};

const AND: Readonly<Record<Locale, string>> = { en: 'to|or|and|-|–', es: 'a|o|u|y|-|–' };

/** A number, then its unit: directly, after one word ("five business days") or after a second number ("two or three years"). */
function pattern(locale: Locale): RegExp {
  const number = String.raw`\d[\d,]*(?:\.\d+)?|(?:${Object.keys(WORDS[locale]).join('|')})(?![\p{L}\p{N}])`;
  const second = String.raw`(?:[\s-]*(?:${AND[locale]})\s*(?:${number}))?`;
  const unit = String.raw`[\s-]*(?:\p{L}+[\s-]+)?(${UNITS[locale]})(?![\p{L}\p{N}])`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}$.,{])(${number})(?=${second}${unit})`, 'giu');
}

const PATTERN: Readonly<Record<Locale, RegExp>> = { en: pattern('en'), es: pattern('es') };

const digits = (amount: string): number => Number(amount.replaceAll(',', ''));

const amountOf = (amount: string, locale: Locale): number =>
  WORDS[locale][amount.toLowerCase()] ?? digits(amount);

/** The English name stands for both languages. */
const NAMES: readonly (readonly [name: string, written: RegExp])[] = [
  ['day', /^d(?:ay|ía)/i],
  ['week', /^(?:week|semana)/i],
  ['month', /^(?:month|mes)/i],
  ['year', /^(?:year|año)/i],
  ['dollar', /^d[oó]l/i],
  ['percent', /^(?:per|por|%)/i],
];

const unitOf = (written: string): string =>
  NAMES.find(([, pattern]) => pattern.test(written))?.[0] ?? written;
