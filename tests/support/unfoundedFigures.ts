import { day, valueOn, type Rules } from '../../src/assessment';
import type { Locale } from '../../src/conversation/locale';
import { figuresIn, type Figure } from './figuresIn';
import { entriesOf, type AnySentences } from './sentenceRules';

/** Why a sentence may name a figure: a fact of the book, or the reason why the figure is none of law. */
export interface Ground {
  readonly figure: string;
  readonly because: string;
  /** Keys of the sentences: `actions:ask-abatement.how`. */
  readonly said: readonly string[];
}

/** The figures that sentences take from facts, as the facts stand on the day; a fact without a value gives a ground that no sentence meets. */
export const groundsIn = (
  said: Readonly<Partial<Record<keyof Rules, readonly string[]>>>,
  rules: Rules,
  on: string,
): readonly Ground[] =>
  Object.values(rules).flatMap((fact) => {
    const value = valueOn<number>(fact, day(on));
    const keys = Object.entries(said).find(([id]) => id === fact.id)?.[1] ?? [];
    const figure = value.ok ? figureOf(fact.id, value.value.value) : 'unknown';
    return [{ figure, because: `the fact ${fact.id}`, said: keys }];
  });

/** Every figure of the sentences that no ground holds, with the figures that its sentence may name. */
export const unfounded = (
  sentences: AnySentences,
  locale: Locale,
  grounds: readonly Ground[],
): readonly string[] =>
  spoken(sentences, locale).flatMap(({ key, figure, words }) => {
    const own = grounds.filter(({ said }) => said.includes(key));
    if (own.some((ground) => ground.figure === figure)) return [];
    const lawful = own.map((ground) => `${ground.figure} (${ground.because})`).join(', ');
    return [`${key} says "${words}"; its grounds: ${lawful || 'none'}`];
  });

/** Grounds whose sentence names the figure in no language any more: a list that holds them hides the next mistake. */
export const unsaid = (
  languages: Readonly<Record<Locale, AnySentences>>,
  grounds: readonly Ground[],
): readonly string[] => {
  const said = new Set(
    [...spoken(languages.en, 'en'), ...spoken(languages.es, 'es')].map(
      ({ key, figure }) => `${key} ${figure}`,
    ),
  );
  return grounds.flatMap((ground) =>
    ground.said
      .filter((key) => !said.has(`${key} ${ground.figure}`))
      .map((key) => `${key} does not say ${ground.figure} (${ground.because})`),
  );
};

const spoken = (sentences: AnySentences, locale: Locale): readonly (Figure & { readonly key: string })[] =>
  entriesOf(sentences).flatMap(({ key, sentence }) =>
    figuresIn(sentence, locale).map((figure) => ({ key, ...figure })),
  );

/** The unit of a fact is in its name; facts count money in cents and sentences in dollars. */
function figureOf(id: string, value: number): string {
  const [unit] = /(?:Days|Months|Years|Percent|Cents)(?![a-z])/.exec(id) ?? [];
  if (unit === 'Cents') return `${value / 100} dollar`;
  return `${value} ${(unit ?? 'of no unit').toLowerCase().replace(/s$/, '')}`;
}
