import { chooseLocale } from '../../src/localization/chooseLocale';

it.each([
  ['es', 'es'],
  ['es-MX', 'es'],
  ['ES_us', 'es'],
  ['en-GB', 'en'],
  ['en', 'en'],
])('speaks the language of the locale %s', (tag, locale) => expect(chooseLocale(tag)).toBe(locale));

it.each([['fr-FR'], ['est'], [''], ['-'], ['x'.repeat(10_000)], [undefined]])(
  'speaks English where the locale is %s',
  (tag) => expect(chooseLocale(tag)).toBe('en'),
);
