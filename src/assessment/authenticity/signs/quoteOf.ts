import type { Contact } from '../contact';
import type { Seen } from './rule';

const MOST_CHARACTERS = 160;

/** The words in which a sign was seen, in their own case where they can be found again. */
export function quoteOf(seen: Seen, { read, reading }: Contact): string | undefined {
  if (!('from' in seen)) return seen.quote?.slice(0, MOST_CHARACTERS);
  const first = reading.tokens[seen.from];
  const last = reading.tokens[Math.min(seen.to, reading.tokens.length) - 1];
  if (!first || !last) return undefined;
  const folded = reading.folded.slice(first.from, Math.min(last.to, first.from + MOST_CHARACTERS));
  const at = read.words.toLowerCase().indexOf(folded);
  return at < 0 ? folded : read.words.slice(at, at + folded.length);
}
