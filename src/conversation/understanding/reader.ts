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
}

/** What to say when words could not be read as a value, with buttons for the likely meanings. */
export interface Misread {
  readonly say: Say;
  readonly choices?: readonly Choice[];
}

/** Turns raw words into a value, in one place, without a bot: pure, bounded in time, anchored, capped. */
export type Reader<T> = (utterance: Utterance, context: ReaderContext) => Result<T, Misread>;
