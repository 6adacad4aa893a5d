import type { Fact } from '../assessment/facts/fact';
import type { FactBook } from '../assessment/facts/factBook';
import { isOfficial } from './officialHosts';

/** What the schemas cannot see: official addresses, codes that exist, values in order. Gives one sentence a mistake. */
export function mistakesIn(book: FactBook): readonly string[] {
  return [
    ...unofficialAddresses(book),
    ...doubleNames(book),
    ...unknownCodes(book),
    ...disorderedValues(book),
  ];
}

function unofficialAddresses({ sources, notices, outOfScope, forms }: FactBook): readonly string[] {
  const addresses = [
    ...Object.values(sources).map(({ id, url }) => ({ of: `source ${id}`, url })),
    ...notices.map(({ code, page }) => ({ of: `notice ${code}`, url: page })),
    ...outOfScope.map(({ id, page }) => ({ of: `mail ${id}`, url: page })),
    ...Object.values(forms).map(({ id, page }) => ({ of: `form ${id}`, url: page })),
  ];
  return addresses
    .filter(({ url }) => !isOfficial(url))
    .map(({ of, url }) => `${of}: ${url} is not on an official host`);
}

function unknownCodes({ notices, phrases }: FactBook): readonly string[] {
  const known = new Set(notices.map(({ code }) => code));
  const named = [
    ...notices.flatMap(({ code, previous, next }) =>
      [...previous, ...next].map((named) => ({ of: code, named })),
    ),
    ...phrases.flatMap(({ codes }) => codes.map((named) => ({ of: 'a phrase', named }))),
  ];
  return named
    .filter(({ named }) => !known.has(named))
    .map(({ of, named }) => `${of} names ${named}, which is no notice`);
}

/** Two names are the same when only their spacing or case differs: `668-A` and `668a`. */
function doubleNames({ notices }: FactBook): readonly string[] {
  const names = notices.flatMap(({ code, aliases, spanishTwin }) => [
    code,
    ...aliases,
    ...(spanishTwin ? [spanishTwin.code] : []),
  ]);
  const ids = notices.map(({ id }) => id);
  return [...repeated(names), ...repeated(ids)].map((name) => `${name} stands for two notices`);
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    return seen.size === seen.add(plain).size;
  });
}

function disorderedValues(book: FactBook): readonly string[] {
  return factsIn(book).flatMap(({ id, values }) =>
    values
      .filter(({ from, lapses }, at) => {
        const before = values[at - 1];
        return (before && before.from >= from) || (lapses && lapses <= from);
      })
      .map(({ from }) => `fact ${id}: the value from ${from} is out of order`),
  );
}

/** Every figure over time, whichever subject it belongs to. */
const factsIn = ({ rules, charges, plans, living, offers, levies }: FactBook): readonly Fact<unknown>[] =>
  Object.values({ ...rules, ...charges, ...plans, ...living, ...offers, ...levies });
