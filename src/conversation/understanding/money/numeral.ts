/** Whether `34,20` is plainly 34 dollars and 20 cents, as in Spanish, or may be a slip for `34,200`. */
export interface NumeralHabit {
  readonly commaIsCents: boolean;
}

/**
 * The values in cents that a number in digits can stand for: one when it is plain, two when its mark could part
 * thousands or cents, none when it is no amount. US letters write `4,312.50`; `4.312,50` is the same money.
 */
export function numeralCents(numeral: string, habit: NumeralHabit): readonly number[] {
  const plain = /^(\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.(\d{1,2}))?$/.exec(numeral);
  if (plain) return [cents(plain[1], plain[2])];
  return commaForCents(numeral) ?? dotForThousands(numeral) ?? shortComma(numeral, habit);
}

/** The same number as a factor for a word such as "thousand": `34.2` or `34,2`. */
export function numeralFactor(numeral: string): number | undefined {
  const plain = /^(\d+)(?:[.,](\d{1,3}))?$/.exec(numeral);
  if (plain && !/^\d{1,3},\d{3}$/.test(numeral)) return Number(`${plain[1]}.${plain[2] ?? '0'}`);
  return /^\d{1,3}(,\d{3})+$/.test(numeral) ? Number(numeral.replace(/,/g, '')) : undefined;
}

function commaForCents(numeral: string): readonly number[] | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{4,}),(\d{2})$/.exec(numeral);
  return match ? [cents(match[1], match[2])] : undefined;
}

/** `4.312` may be four thousand or four dollars; with two dots only thousands are left. */
function dotForThousands(numeral: string): readonly number[] | undefined {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(numeral)) return [cents(numeral)];
  const once = /^(\d{1,3})\.(\d{2})\d$/.exec(numeral);
  return once ? [cents(numeral), cents(once[1], once[2])] : undefined;
}

function shortComma(numeral: string, { commaIsCents }: NumeralHabit): readonly number[] {
  const match = /^(\d{1,3}),(\d{2})$/.exec(numeral);
  if (!match) return [];
  const withCents = cents(match[1], match[2]);
  return commaIsCents ? [withCents] : [withCents, cents(`${match[1]}${match[2]}0`)];
}

const cents = (dollars = '', part = ''): number =>
  Number(dollars.replace(/[^\d]/g, '')) * 100 + Number(part.padEnd(2, '0'));
