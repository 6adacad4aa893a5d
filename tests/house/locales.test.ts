import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Locale } from '../../src/conversation/locale';
import { english } from '../../src/localization/english';
import type { Sentences } from '../../src/localization/sentences';
import { spanish } from '../../src/localization/spanish';
import { expectNone } from '../support/guardMessage';
import { orphanKeys } from '../support/orphanKeys';
import { breaches, differences, type AnySentences } from '../support/sentenceRules';

const SENTENCES: Readonly<Record<Locale, Sentences>> = { en: english, es: spanish };
const LOCALES = resolve(__dirname, '../../locales');

/** Words that readers type, not words that we say: their shape differs from language to language. */
const NOT_SENTENCES = ['words.json', 'asked.json'];

it('every language folder is a language that the bot speaks', () =>
  expect(readdirSync(LOCALES).sort()).toEqual([...Locale.options].sort()));

describe.each(Locale.options)('in %s', (locale) => {
  it('every file is loaded, and none is missing', () => {
    const files = readdirSync(resolve(LOCALES, locale)).filter((file) => !NOT_SENTENCES.includes(file));
    expect(files.sort()).toEqual(
      Object.keys(SENTENCES[locale])
        .map((namespace) => `${namespace}.json`)
        .sort(),
    );
  });

  it('every sentence of English stands, with the same values, and no other', () =>
    expectNone(differences(english, SENTENCES[locale]), {
      what: `locales/en and locales/${locale} differ in keys or in the {{values}} of a sentence.`,
      why: 'A reader would be answered in the wrong language, or with a sentence that lacks its date or amount.',
      fix: `Write the sentence in both languages in the same commit, with the same {{values}}.`,
    }));

  it('no sentence breaks the tone', () =>
    expectNone(breaches(SENTENCES[locale], locale), {
      what: `A sentence of locales/${locale} is empty, shouts, begs, pities, decides for the IRS or says usted.`,
      why: 'The reader is frightened: calm, direct words help; a promise that the IRS may not keep harms.',
      fix: 'Write it again: state the fact, say what can be done, use "may fit because", in Spanish the tú form.',
    }));
});

it('every sentence is said somewhere', () =>
  expectNone(orphanKeys(english), {
    what: 'locales/ holds keys that nothing says.',
    why: 'A sentence that nobody reads is translated, checked and kept right for nothing, or shows that a reply forgot it.',
    fix: 'Say it or delete it in every language; if it is built from an id, tell tests/support/builtKeys.ts how.',
  }));

describe('the guards bite', () => {
  const english: AnySentences = { a: { day: 'Pay by {{day}}.', plain: 'Fine.' } };

  it.each<[string, AnySentences]>([
    ['a missing sentence', { a: { day: 'Paga antes del {{day}}.' } }],
    ['a sentence too many', { a: { ...english['a'], more: 'Otra.' } }],
    ['a missing namespace', {}],
    ['a missing value', { a: { day: 'Paga.', plain: 'Bien.' } }],
    ['a value by another name', { a: { day: 'Paga antes del {{date}}.', plain: 'Bien.' } }],
  ])('on %s', (_what, other) => expect(differences(english, other)).not.toEqual([]));

  it('on nothing else', () =>
    expect(differences(english, { a: { day: 'Paga antes del {{day}}.', plain: 'Bien.' } })).toEqual([]));

  it('on a sentence that nobody says, and on no other', () =>
    expect(orphanKeys({ plan: { 'options.title': 'All ways out', planted: 'Fine.' } })).toEqual([
      'plan:planted',
    ]));

  it.each<[Locale, string]>([
    ['en', ''],
    ['en', ' Fine.'],
    ['en', 'Act now!'],
    ['en', 'Please call.'],
    ['en', 'We are sorry.'],
    ['en', 'Unfortunately, no.'],
    ['en', 'You qualify for this plan.'],
    ['en', 'You may qualify.'],
    ['en', "You're eligible."],
    ['en', 'By {{ day }}.'],
    ['en', 'By {{day, long}}.'],
    ['en', 'See $t(a:day).'],
    ['es', '¡Cuidado'],
    ['es', 'Llama, por favor.'],
    ['es', 'Lo siento.'],
    ['es', 'Lamentablemente, no.'],
    ['es', 'Calificas para este plan.'],
    ['es', 'Usted debe pagar.'],
    ['es', 'Guarde la carta.'],
    ['es', 'Es tarde. Llame hoy.'],
  ])('on tone or form in %s: "%s"', (locale, sentence) =>
    expect(breaches({ a: { planted: sentence } }, locale)).not.toEqual([]),
  );

  it.each<[Locale, string]>([
    ['en', 'This may fit because you owe {{amount}}. Call {{phone}}.'],
    ['es', 'Esto puede servirte porque debes {{amount}}. Guarda la carta.'],
    ['es', 'Espera a que el IRS responda.'],
  ])('not on calm words in %s: "%s"', (locale, sentence) =>
    expect(breaches({ a: { planted: sentence } }, locale)).toEqual([]),
  );

  it('and say what, why and how to mend it', () =>
    expect(() => expectNone(['a:day'], { what: 'w', why: 'y', fix: 'f' })).toThrow(
      /WHAT {2}w\nWHY {3}y\nFIX {3}f\n\na:day/,
    ));
});
