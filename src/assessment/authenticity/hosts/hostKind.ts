import type { FactBook } from '../../facts/factBook';
import type { HostKind } from './contactLink';
import type { Host } from './hostOf';
import type { HostTrick } from './hostTrick';
import { imitationsIn } from './imitation';
import { registrableOf } from './registrableOf';

/** What a host's name alone tells. */
export interface JudgedHost {
  readonly registrable: string;
  readonly kind: HostKind;
  readonly tricks: readonly HostTrick[];
}

/** The lists of the fact book by what a host under them is. */
export interface KnownHosts {
  readonly official: ReadonlySet<string>;
  readonly processors: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly shorteners: ReadonlySet<string>;
  /** All that an address may pretend to be. */
  readonly imitated: ReadonlySet<string>;
}

/** Sorts the sites of the fact book once for a whole message. */
export function knownHosts({ official, processors, shorteners }: FactBook['sites']): KnownHosts {
  const hostsOf = (sites: readonly { readonly host: string }[]): ReadonlySet<string> =>
    new Set(sites.map(({ host }) => host));
  return {
    official: hostsOf(official),
    processors: hostsOf(processors.filter(({ until }) => !until)),
    former: hostsOf(processors.filter(({ until }) => until)),
    shorteners: new Set(shorteners),
    imitated: hostsOf([...official, ...processors]),
  };
}

/** Judges a host from the right, against the lists of the fact book. Look-alike letters make no host official. */
export function judgedHost({ host, seenAs, isIp }: Host, known: KnownHosts): JudgedHost {
  if (isIp) return { registrable: host, kind: 'other', tricks: [] };
  const registrable = registrableOf(host);
  const listed = listedKind(host, registrable, known);
  if (listed) return { registrable, kind: listed, tricks: [] };
  if (isUnder(known.former, host)) return { registrable, kind: 'other', tricks: ['no-longer-authorised'] };
  const seen = { seenAs, registrable: seenAs === host ? registrable : registrableOf(seenAs) };
  const tricks = isUnder(known.imitated, seenAs)
    ? (['near-spelling'] as const)
    : imitationsIn({ ...seen, officialHosts: [...known.imitated] });
  return { registrable, kind: kindWith(tricks, host), tricks };
}

function listedKind(host: string, registrable: string, known: KnownHosts): HostKind | undefined {
  if (isUnder(known.official, host)) return 'official';
  if (isUnder(known.processors, host)) return 'official-processor';
  return known.shorteners.has(host) || known.shorteners.has(registrable) ? 'shortener' : undefined;
}

const kindWith = (tricks: readonly HostTrick[], host: string): HostKind => {
  const governs = isGovernment.test(host);
  if (tricks.includes('near-spelling') || (tricks.length > 0 && !governs)) return 'look-alike';
  return governs ? 'state-or-local-gov' : 'other';
};

/** `.gov` and `.mil` go to verified governments only; below `.us` the places of a state have their own names (RFC 1480). */
const isGovernment =
  /(?:^|\.)[a-z0-9-]+\.(?:gov|mil)$|(?:^|\.)(?:state|co|ci|county|city|town|dst|cog)\.(?:[a-z-]+\.)?[a-z]{2}\.us$|(?:^|\.)(?:co|ci)\.[a-z0-9-]+\.[a-z]{2}\.us$/;

/** Whether a host is one of the sites or below one: looked up from the right, label by label. */
function isUnder(sites: ReadonlySet<string>, host: string): boolean {
  for (let stop = host.length; stop > 0;) {
    stop = host.lastIndexOf('.', stop - 1);
    if (sites.has(host.slice(stop + 1))) return true;
  }
  return false;
}
