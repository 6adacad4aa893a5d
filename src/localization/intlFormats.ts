import { day, daysBetween, type LocalDate } from '../assessment/kernel/localDate';
import type { Cents } from '../assessment/kernel/cents';
import type { Locale } from '../conversation/locale';

/** How one language writes a day, an amount and a list. */
export interface IntlFormats {
  date(of: LocalDate, style: 'long' | 'short'): string;
  money(cents: Cents, style?: 'whole'): string;
  /** `sentences` sets whole sentences one after the other; the others make one phrase of them. */
  list(items: readonly string[], join: 'and' | 'or' | 'sentences'): string;
}

/** The formats of a language as it is written in the United States: money is `$34,200.00` in each of them. */
export const intlFormats = (locale: Locale): IntlFormats => FORMATS[locale];

const EPOCH = day('1970-01-01');
const MS_A_DAY = 86_400_000;

const FORMATS: Readonly<Record<Locale, IntlFormats>> = { en: formatsOf('en-US'), es: formatsOf('es-US') };

function formatsOf(region: string): IntlFormats {
  const date = { long: dateFormat(region, 'long'), short: dateFormat(region, undefined) };
  const dollars = { style: 'currency', currency: 'USD' } as const;
  const money = new Intl.NumberFormat(region, dollars);
  const whole = new Intl.NumberFormat(region, { ...dollars, maximumFractionDigits: 0 });
  const list = {
    and: new Intl.ListFormat(region, { type: 'conjunction' }),
    or: new Intl.ListFormat(region, { type: 'disjunction' }),
  };
  return {
    date: (of, style) => date[style].format(daysBetween(EPOCH, of) * MS_A_DAY),
    money: (cents, style) => (style === 'whole' ? whole : money).format(cents / 100),
    list: (items, join) => (join === 'sentences' ? items.join(' ') : list[join].format(items)),
  };
}

/** In UTC, where a calendar day starts and ends, so that no reader's zone moves it. */
function dateFormat(region: string, weekday: 'long' | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(region, {
    timeZone: 'UTC',
    weekday,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
}
