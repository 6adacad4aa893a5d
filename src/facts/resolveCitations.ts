import type { Citation } from '../assessment/facts/citation';

/** Puts the cited source in the place of each citation id, at any depth; an id that no source has is a mistake in the facts. */
export function resolveCitations(raw: unknown, sources: Readonly<Record<string, Citation>>): unknown {
  if (Array.isArray(raw)) return raw.map((each) => resolveCitations(each, sources));
  if (typeof raw !== 'object' || raw === null) return raw;
  const resolved: Record<string, unknown> = { ...raw };
  for (const [key, value] of Object.entries(raw)) {
    resolved[key] = key === 'citations' ? cited(value, sources) : resolveCitations(value, sources);
  }
  return resolved;
}

function cited(ids: unknown, sources: Readonly<Record<string, Citation>>): readonly Citation[] {
  if (!Array.isArray(ids)) throw new TypeError(`facts: citations must be a list of ids, not ${String(ids)}`);
  return ids.map((id) => {
    const source = Object.hasOwn(sources, String(id)) ? sources[String(id)] : undefined;
    if (!source) throw new RangeError(`facts: no source has the id "${String(id)}"; add it to sources.json`);
    return source;
  });
}
