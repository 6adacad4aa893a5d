import { createInstance, type i18n, type TFunction } from 'i18next';
import { assertNever } from '../assessment/kernel/assertNever';
import type { Locale } from '../conversation/locale';
import type { Param, Say } from '../conversation/reply';
import { english } from './english';
import { intlFormats, type IntlFormats } from './intlFormats';
import type { Sentences } from './sentences';
import { spanish } from './spanish';

/** Gives the words of a sentence in one language, as plain text: whoever renders it escapes it. */
export type Translator = (say: Say) => string;

/**
 * Translators over these sentences, one a language. A sentence that a language lacks is said in English; one that
 * English lacks, or a value that a sentence needs and did not get, is a bug and throws: nobody is shown a raw key
 * or a sentence with a hole in it.
 */
export function createTranslators(
  sentences: Readonly<Record<Locale, Sentences>>,
): (locale: Locale) => Translator {
  const instance = i18nOver(sentences);
  const translators: Readonly<Record<Locale, Translator>> = {
    en: translatorIn(instance, 'en'),
    es: translatorIn(instance, 'es'),
  };
  return (locale) => translators[locale];
}

/** The translator of a language over the sentences of `locales/`. */
export const translatorFor: (locale: Locale) => Translator = createTranslators({ en: english, es: spanish });

function i18nOver(sentences: Readonly<Record<Locale, Sentences>>): i18n {
  const instance = createInstance();
  void instance.init({
    resources: sentences,
    fallbackLng: 'en',
    ns: Object.keys(sentences.en),
    initAsync: false,
    keySeparator: false,
    nsSeparator: ':',
    appendNamespaceToMissingKey: true,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new TypeError(`no sentence for ${key}`);
    },
    missingInterpolationHandler: (sentence: string, match: readonly string[]) => {
      throw new TypeError(`no value for ${match[0]} in: ${sentence}`);
    },
  });
  return instance;
}

function translatorIn(instance: i18n, locale: Locale): Translator {
  const fixed: TFunction = instance.getFixedT(locale);
  const formats = intlFormats(locale);
  const plain = new Map<string, string>();
  const translate: Translator = ({ key, params }) => {
    if (params) return fixed(key, { replace: textsOf(params, formats, translate), ...countOf(params) });
    const known = plain.get(key) ?? fixed(key);
    plain.set(key, known);
    return known;
  };
  return translate;
}

/** i18next picks the plural form by `count`, and takes it beside the values. */
const countOf = ({ count }: NonNullable<Say['params']>): { readonly count?: number } =>
  typeof count === 'number' ? { count } : {};

const textsOf = (params: NonNullable<Say['params']>, formats: IntlFormats, translate: Translator) =>
  Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, textOf(param, formats, translate)]),
  );

/** A bare number is printed digit by digit: ours are years and counts, and `2,021` is no tax year. */
function textOf(param: Param, formats: IntlFormats, translate: Translator): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return String(param);
  switch (param.type) {
    case 'date':
      return formats.date(param.day, param.style ?? 'long');
    case 'money':
      return formats.money(param.cents, param.style);
    case 'say':
      return translate(param.say);
    case 'list':
      return formats.list(
        param.items.map((item) => textOf(item, formats, translate)),
        param.join ?? 'and',
      );
    default:
      return assertNever(param);
  }
}
