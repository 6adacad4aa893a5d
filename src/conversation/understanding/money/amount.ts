import type { Locale } from '../../locale';
import type { MoneyToken } from './moneyToken';
import { numeralCents, numeralFactor } from './numeral';

/** The amounts in cents that a stretch of tokens can stand for: none, one, or the two to ask about. */
export function amountsOf(run: readonly MoneyToken[], locale: Locale): readonly number[] {
  const numbers = run.filter(({ part }) => SCALED.includes(part));
  const [only] = numbers;
  if (!only) return [];
  if (numbers.length === 1 && only.part === 'numeral' && !run.some(({ part }) => part === 'cents'))
    return numeralCents(only.text, { commaIsCents: locale === 'es' });
  if (numbers.length === 1 && only.part === 'word' && only.worth < 100 && run.length === 1) return [];
  const sum = summed(run);
  if (sum === undefined) return [];
  return isMilInEnglish(numbers, locale) ? [sum, sum * 1000] : [sum];
}

const SCALED: readonly MoneyToken['part'][] = ['numeral', 'word', 'hundred', 'multiplier'];

/** In an English sentence "5 mil" is thousands to some and millions to others. */
const isMilInEnglish = (numbers: readonly MoneyToken[], locale: Locale): boolean =>
  locale === 'en' && numbers.length === 2 && numbers[0]?.part === 'numeral' && numbers[1]?.text === 'mil';

interface Sum {
  readonly dollars: number;
  readonly current: number;
  readonly cents: number;
}

/** Adds as people count aloud: "thirty-four thousand two hundred dollars and fifty cents". */
function summed(run: readonly MoneyToken[]): number | undefined {
  let sum: Sum = { dollars: 0, current: 0, cents: 0 };
  for (const token of run) {
    const next = added(sum, token);
    if (next === undefined) return undefined;
    sum = next;
  }
  return Math.round((sum.dollars + sum.current) * 100) + sum.cents;
}

function added(sum: Sum, token: MoneyToken): Sum | undefined {
  switch (token.part) {
    case 'numeral': {
      const factor = numeralFactor(token.text);
      return factor === undefined ? undefined : { ...sum, current: sum.current + factor };
    }
    case 'word':
      return { ...sum, current: sum.current + token.worth };
    case 'hundred':
      return { ...sum, current: (sum.current || 1) * 100 };
    case 'multiplier':
      return { ...sum, dollars: sum.dollars + (sum.current || 1) * token.worth, current: 0 };
    case 'currency':
      return { ...sum, dollars: sum.dollars + sum.current, current: 0 };
    case 'cents':
      return { ...sum, cents: Math.round(sum.current), current: 0 };
    default:
      return sum;
  }
}
