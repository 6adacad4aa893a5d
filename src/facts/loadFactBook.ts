import { z } from 'zod';
import { Citation } from '../assessment/facts/citation';
import { FactBook } from '../assessment/facts/factBook';
import { mistakesIn } from './checkFactBook';
import { deepFreeze } from './deepFreeze';
import { resolveCitations } from './resolveCitations';

/** The files of this folder as they are read, before anything about them is known. */
export interface RawFacts extends Readonly<Record<Exclude<keyof FactBook, 'sources'>, unknown>> {
  readonly sources: Readonly<Record<string, object>>;
}

/** Parses, resolves, checks and freezes the facts; throws with the place of the mistake, so that nothing starts on bad facts. */
export function loadFactBook({ sources: rawSources, ...raw }: RawFacts): FactBook {
  const named = Object.entries(rawSources).map(([id, source]) => [id, { id, ...source }]);
  const sources = parse(z.record(z.string(), Citation), Object.fromEntries(named), 'sources');
  const book = { ...parse(Statements, resolveCitations(raw, sources), 'facts'), sources };
  const [mistake] = mistakesIn(book);
  if (mistake) throw new RangeError(`facts: ${mistake}`);
  return deepFreeze(book);
}

/** All but the sources, which must be known before anything that cites them. */
const Statements = FactBook.omit({ sources: true });

/** Without the code that zod writes for a schema in use: what is parsed once would pay for it and never use it. */
function parse<T extends z.ZodType>(schema: T, value: unknown, what: string): z.infer<T> {
  const parsed = schema.safeParse(value, { jitless: true });
  if (parsed.success) return parsed.data;
  throw new TypeError(`${what}: ${z.prettifyError(parsed.error)}`);
}
