import { Locale } from '../../src/conversation/locale';
import { english } from '../../src/localization/english';
import { spanish } from '../../src/localization/spanish';
import { CORE_KEYS } from '../support/builtKeys';

const SENTENCES = { en: english, es: spanish };

describe.each(Locale.options)('every id of the core has its words in %s', (locale) => {
  it.each(CORE_KEYS.map(([namespace, ids]) => [namespace, ids] as const))('in %s', (namespace, ids) => {
    const held = SENTENCES[locale][namespace] ?? {};
    expect(ids.filter((id) => !(id in held) && !(`${id}_other` in held))).toEqual([]);
  });
});
