import type { LocalDate, Result } from '../../assessment';
import type { Locale } from '../locale';
import type { Choice, Say } from '../reply';

/** What arrived: the masked words, and the id of the button when one was pressed. */
export interface Utterance {
  readonly text: string;
  readonly choice?: string | undefined;
}

export interface ReaderContext {
  readonly today: LocalDate;
  readonly locale: Locale;
  /** The day that this answer corrects, so that "the 14th" keeps its month. */
  readonly about?: LocalDate | undefined;
  /** The day that the answer cannot be before, such as the date of the letter that prints a last day. */
  readonly after?: LocalDate | undefined;
}

/** What to say when words could not be read as a value, with buttons for the likely meanings. */
export interface Misread {
  readonly say: Say;
  readonly choices?: readonly Choice[];
  /** The words are understood, and leave the question open all the same: nobody has to mend a reader for them. */
  readonly understood?: true;
}

/** Turns raw words into a value, in one place, without a bot: pure, bounded in time, anchored, capped. */
export type Reader<T> = (utterance: Utterance, context: ReaderContext) => Result<T, Misread>;

/** Recognises what some words are besides an answer: a wish, a sign, an "I don't know". Pure and bounded like a reader. */
export type Recogniser<T> = (utterance: Utterance, context: ReaderContext) => T;
