import { LevyKind } from '../../../assessment';
import { patternBook, type Fit } from '../words/patternBook';
import { phrasesUnder } from '../words/words';
import { assertionsIn } from './assertionsIn';
import { isDoubted } from './isDoubted';

/** A sentence that says that money is being taken: of which kinds, and the words around that say something else. */
export interface LevyStated {
  readonly kinds: readonly LevyKind[];
  readonly rest: string;
}

const UNSAID = 'unsaid';
const book = patternBook<LevyKind | typeof UNSAID>([
  [UNSAID, phrasesUnder('levies', 'any')],
  ...LevyKind.options.map((kind) => [kind, phrasesUnder('levies', kind)] as const),
]);

/** Every sentence that says that something is already taken: "if they take my pay" says nothing of the kind. */
export const leviesStated = (folded: string): readonly LevyStated[] =>
  assertionsIn(folded).flatMap((words) => {
    const fits = book.findAll(words).filter(({ from }) => !isDoubted(words, from));
    return fits.length === 0 ? [] : [{ kinds: kindsOf(fits), rest: without(words, fits) }];
  });

const kindsOf = (fits: readonly Fit<LevyKind | typeof UNSAID>[]): readonly LevyKind[] => [
  ...new Set(fits.flatMap(({ value }) => (value === UNSAID ? [] : [value]))),
];

const without = (words: string, fits: readonly Fit<unknown>[]): string =>
  [...words].filter((_, at) => !fits.some(({ from, to }) => at >= from && at < to)).join('');
