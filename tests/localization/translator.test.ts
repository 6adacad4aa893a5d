import { centsOf, day } from '../../src/assessment';
import type { Param, Say } from '../../src/conversation/reply';
import { Locale } from '../../src/conversation/locale';
import { createTranslators, translatorFor } from '../../src/localization/translator';
import { english } from '../../src/localization/english';

const SENTENCES = {
  value: 'value: {{value}}',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  only: 'only here',
} as const;

const spoken = createTranslators({
  en: { ...english, common: { ...english.common, ...SENTENCES } },
  es: {
    ...english,
    common: { value: 'valor: {{value}}', days_one: '{{count}} día', days_other: '{{count}} días' },
  },
});

/** A key of the test's own sentences; the real type knows only the real ones. */
const own = (key: string, params?: Say['params']): Say => ({
  key: `common:${key}` as Say['key'],
  params: params ?? {},
});
const valued = (locale: Locale, value: Param): string => spoken(locale)(own('value', { value }));

describe('dates', () => {
  it.each<[Locale, 'long' | 'short' | undefined, string]>([
    ['en', undefined, 'Friday, November 27, 2026'],
    ['en', 'long', 'Friday, November 27, 2026'],
    ['en', 'short', 'November 27, 2026'],
    ['es', undefined, 'viernes, 27 de noviembre de 2026'],
    ['es', 'short', '27 de noviembre de 2026'],
  ])('are written in letters in %s (%s)', (locale, style, text) =>
    expect(valued(locale, { type: 'date', day: day('2026-11-27'), ...(style && { style }) })).toContain(text),
  );

  it.each([
    ['2026-01-01', 'Thursday, January 1, 2026'],
    ['2025-12-31', 'Wednesday, December 31, 2025'],
    ['2024-02-29', 'Thursday, February 29, 2024'],
    ['2026-03-08', 'Sunday, March 8, 2026'],
    ['1969-12-31', 'Wednesday, December 31, 1969'],
  ])('keep the day of the notice: %s', (date, text) =>
    expect(valued('en', { type: 'date', day: day(date) })).toBe(`value: ${text}`),
  );
});

describe('amounts', () => {
  it.each<[Locale]>([['en'], ['es']])('are written as in the United States in %s', (locale) => {
    expect(valued(locale, { type: 'money', cents: centsOf('34200') })).toContain('$34,200.00');
    expect(valued(locale, { type: 'money', cents: centsOf('0.07') })).toContain('$0.07');
    expect(valued(locale, { type: 'money', cents: centsOf('1234567.89') })).toContain('$1,234,567.89');
  });

  it('leave the digits of a year alone', () => expect(valued('en', 2021)).toBe('value: 2021'));
});

describe('lists', () => {
  const of = (join?: 'and' | 'or'): Param => ({
    type: 'list',
    items: [2019, '2020', 'iris'],
    ...(join && { join }),
  });

  it('are joined by the language', () => {
    expect(valued('en', of())).toBe('value: 2019, 2020, and iris');
    expect(valued('en', of('or'))).toBe('value: 2019, 2020, or iris');
    expect(valued('es', of())).toBe('valor: 2019, 2020 e iris');
    expect(valued('es', of('or'))).toBe('valor: 2019, 2020 o iris');
  });

  it('set whole sentences one after the other', () =>
    expect(valued('en', { type: 'list', items: ['One.', 'Two.'], join: 'sentences' })).toBe(
      'value: One. Two.',
    ));

  it('may hold days and sentences', () => {
    const item: Param = {
      type: 'say',
      say: own('value', { value: { type: 'date', day: day('2026-11-27') } }),
    };
    expect(valued('en', { type: 'list', items: [item] })).toBe('value: value: Friday, November 27, 2026');
  });
});

describe('sentences', () => {
  it('count in the plural form of the language', () => {
    expect(spoken('en')(own('days', { count: 1 }))).toBe('1 day');
    expect(spoken('en')(own('days', { count: 2 }))).toBe('2 days');
    expect(spoken('es')(own('days', { count: 1 }))).toBe('1 día');
    expect(spoken('es')(own('days', { count: 0 }))).toBe('0 días');
  });

  it.each([['$t(common:yes)'], ['{{value}}'], ['<b>&'], ["$& $1 $'"], ['__proto__'], ['\u202Etxt']])(
    'take a value as it is: %s',
    (value) => expect(valued('en', value)).toBe(`value: ${value}`),
  );

  it('take values named like options of the library', () => {
    const named = createTranslators({
      en: { ...english, common: { all: '{{context}} {{lng}} {{ns}}' } },
      es: english,
    });
    expect(named('en')(own('all', { context: 'a', lng: 'es', ns: 'b' }))).toBe('a es b');
  });

  it('are said in English where a language lacks them', () =>
    expect(spoken('es')(own('only'))).toBe('only here'));

  it('are a bug where English lacks them, and never a raw key', () =>
    expect(() => spoken('es')(own('nowhere'))).toThrow('no sentence for common:nowhere'));

  it('are a bug where a value is missing, and never a hole', () =>
    expect(() => spoken('en')(own('value'))).toThrow('no value for {{value}}'));
});

it.each(Locale.options)('speaks %s side by side with the other language', (locale) => {
  const [mine, other] = [translatorFor(locale), translatorFor(locale === 'en' ? 'es' : 'en')];
  expect([mine({ key: 'common:yes' }), other({ key: 'common:yes' }), mine({ key: 'common:yes' })]).toEqual(
    locale === 'en' ? ['Yes', 'Sí', 'Yes'] : ['Sí', 'Yes', 'Sí'],
  );
});
