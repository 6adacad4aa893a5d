import type { Locale } from '../../src/conversation/locale';
import type { Sentences } from '../../src/localization/sentences';

/** Namespaces of keys and sentences, as `locales/` holds them; looser than the real ones so that a test can plant faults. */
export type AnySentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One key of one language with its sentence: `intake:askDate`. */
export interface Entry {
  readonly key: string;
  readonly sentence: string;
}

export const entriesOf = (sentences: Sentences | AnySentences): readonly Entry[] =>
  Object.entries(sentences).flatMap(([namespace, entries]) =>
    Object.entries(entries).map(([key, sentence]) => ({ key: `${namespace}:${key}`, sentence })),
  );

/** Keys, and values inside sentences, that one of two languages has and the other lacks. */
export function differences(
  one: Sentences | AnySentences,
  other: Sentences | AnySentences,
): readonly string[] {
  const [mine, theirs] = [bySentence(one), bySentence(other)];
  const keys = new Set([...mine.keys(), ...theirs.keys()]);
  return [...keys].flatMap((key) => {
    const [a, b] = [mine.get(key), theirs.get(key)];
    if (a === undefined || b === undefined) return [`${key} stands in one language only`];
    return valuesIn(a) === valuesIn(b) ? [] : [`${key} has {${valuesIn(a)}} here and {${valuesIn(b)}} there`];
  });
}

/** Keys whose sentence breaks a rule of tone or form of its language, with the rule. */
export const breaches = (sentences: Sentences | AnySentences, locale: Locale): readonly string[] =>
  entriesOf(sentences).flatMap(({ key, sentence }) =>
    [...FORM, ...TONE[locale]]
      .filter(([, pattern]) => pattern.test(sentence))
      .map(([rule]) => `${key}: ${rule}: "${sentence}"`),
  );

const bySentence = (sentences: Sentences | AnySentences): ReadonlyMap<string, string> =>
  new Map(entriesOf(sentences).map(({ key, sentence }) => [key, sentence]));

const valuesIn = (sentence: string): string =>
  [...new Set(Array.from(sentence.matchAll(/\{\{(.*?)\}\}/g), ([, name]) => name))].sort().join(', ');

type Rule = readonly [rule: string, broken: RegExp];

const FORM: readonly Rule[] = [
  ['is empty', /^\s*$/],
  ['starts or ends with a space', /^\s|\s$/],
  ['has a value with more than a name', /\{\{(?!\w+\}\})|(?<!\{\{\w+)\}\}/],
  ['calls another sentence', /\$t\(/],
  ['shouts', /[!¡]/],
];

/** Only where a sentence starts: further in, the same word may be the subjunctive of somebody else. */
const USTED_ORDER =
  /(?:^|[.?:;] )(?:Llame|Escriba|Presione|Oprima|Elija|Escoja|Envíe|Mande|Pague|Pida|Responda|Conteste|Guarde|Lea|Vaya|Haga|Diga|Busque|Mire|Revise|Espere|Firme|Llene|Complete|Verifique|Ponga|Tenga|Use|Visite|Hable|Solicite|Presente|Marque)(?=[ ,.])/;

const TONE: Readonly<Record<Locale, readonly Rule[]>> = {
  en: [
    ['begs', /\bplease\b/i],
    ['says sorry', /\b(?:sorry|apologi[sz]e|apologies)\b/i],
    ['pities', /\bunfortunately\b/i],
    [
      'decides for the IRS',
      /\byou (?:may |might |will |do |already )?qualify\b|\byou(?:'re| are) eligible\b/i,
    ],
  ],
  es: [
    ['begs', /\bpor favor\b/i],
    ['says sorry', /\blo s(?:iento|entimos)\b|\bdisculp/i],
    ['pities', /\b(?:lamentable|desafortunada|desgraciada)mente\b|\bpor desgracia\b/i],
    ['decides for the IRS', /\bcalificas?\b|\b(?:eres|es usted) elegible\b/i],
    ['says usted', /\busted(?:es)?\b/i],
    ['orders in the usted form', USTED_ORDER],
  ],
};
