import type { FactBook } from '../../facts/factBook';
import { loadedOnce } from '../loadedOnce';
import type { ContactPhone } from './contactPhone';

/** Every telephone number in a text, each once. A number of the IRS proves nothing: anybody can write or show it. */
export function phonesIn(text: string, phones: FactBook['phones']): readonly ContactPhone[] {
  const found = new Map<string, ContactPhone>();
  for (const written of writtenNumbers(inDigits(text)).slice(0, MOST_NUMBERS)) {
    const phone = parsed(written, phones);
    if (phone && !found.has(phone.number)) found.set(phone.number, phone);
  }
  for (const code of shortCodesIn(text)) if (!found.has(code)) found.set(code, { number: code });
  return [...found.values()];
}

/** More numbers than any letter carries. */
const MOST_NUMBERS = 50;

/** Ten digits of the North American plan, where area and exchange start with 2 to 9, or eleven with the 1 before them. */
const american =
  /(?<![\p{L}\p{N}$#.,/-])(?:\+?1[ .\-–]{0,2})?(?:\([2-9]\d{2}\)|[2-9]\d{2})[ .\-–/]{0,3}[2-9]\d{2}[ .\-–]{0,3}\d{4}(?![\p{L}\p{N}]|[.,-]\d)/gu;
/** A plus, 00 or 011, then seven to fifteen digits (ITU-T E.164). */
const foreign = /(?<![\p{L}\p{N}$])(?:\+|00|011[ -]?)[ ]?[1-9](?:[ ().\-–]{0,2}\d){6,14}(?!\p{N})/gu;

const writtenNumbers = (text: string): readonly string[] => [
  ...new Set([
    ...Array.from(text.matchAll(american), ([written]) => written),
    ...Array.from(text.matchAll(foreign), ([written]) => written.replace(/^(?:00|011)[ -]?(?=[1-9])/, '+')),
  ]),
];

function parsed(written: string, phones: FactBook['phones']): ContactPhone | undefined {
  const { parsePhoneNumberFromString } = library();
  const phone = parsePhoneNumberFromString(written, { defaultCountry: 'US', extract: false });
  if (!phone?.isPossible()) return undefined;
  const known = Object.values(phones).find(
    ({ number }) => `+1${number.replaceAll('-', '')}` === phone.number,
  );
  return {
    number: phone.number,
    ...(phone.country ? { region: phone.country } : {}),
    ...(known ? { known: known.id } : {}),
  };
}

/** The letters of a keypad and the letters that stand for digits: `1-800-TAX-1040`, `8OO-829-1O4O`. */
const inDigits = (text: string): string =>
  text
    .replace(/\b(?:1[-. ])?[2-9lI][0-9OolI]{2}[-. ][0-9OolI]{3}[-. ][0-9OolI]{4}\b/g, (number) =>
      number.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
    )
    .replace(
      /\b(1?[-. ]?8(?:00|33|44|55|66|77|88)[-. ])([A-Z0-9]{3}[-. ]?[A-Z0-9]{4})(?![A-Z0-9])/g,
      (_, code: string, rest: string) =>
        code + rest.replace(/[A-Z]/g, (letter) => keypad[letter.charCodeAt(0) - 'A'.charCodeAt(0)] ?? letter),
    );

/** The digit of each letter from A to Z (ITU-T E.161). */
const keypad = '22233344455566677778889999';

/** Four to six digits to which a text is sent, or from which one came. */
const shortCodesIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /\b(?:text|txt|sms|send|reply|forward|env[ií]e|env[ií]a|mande|reenv[ií]e|responda)\b[^.\n\d]{0,40}?\b(?:to|al|a)\s(\d{4,6})\b(?![-.,/]\d)/gi,
    ),
    ...text.matchAll(/\b(?:short ?code|sender|from|remitente)\s?:?\s(\d{5,6})\b(?![-.,/]\d)/gi),
  ].map(([, code]) => code ?? '');

/** The plan of every country is large: it is read when the first number is. */
const library = loadedOnce((): typeof import('libphonenumber-js/min') => require('libphonenumber-js/min'));
