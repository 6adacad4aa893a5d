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

type Sites = FactBook['sites'];

/** Judges a host from the right, against the lists of the fact book. Look-alike letters make no host official. */
export function judgedHost({ host, seenAs, isIp }: Host, sites: Sites): JudgedHost {
  if (isIp) return { registrable: host, kind: 'other', tricks: [] };
  const registrable = registrableOf(host);
  const known = knownKind(host, registrable, sites);
  if (known) return { registrable, ...known };
  const officialHosts = [...sites.official, ...sites.processors].map((site) => site.host);
  const tricks = isUnder(officialHosts, seenAs)
    ? (['near-spelling'] as const)
    : imitationsIn({ seenAs, registrable: registrableOf(seenAs), officialHosts });
  return { registrable, kind: kindWith(tricks, host), tricks };
}

function knownKind(
  host: string,
  registrable: string,
  sites: Sites,
): Omit<JudgedHost, 'registrable'> | undefined {
  const current = sites.processors.filter(({ until }) => !until).map((site) => site.host);
  if (
    isUnder(
      sites.official.map((site) => site.host),
      host,
    )
  )
    return { kind: 'official', tricks: [] };
  if (isUnder(current, host)) return { kind: 'official-processor', tricks: [] };
  if (
    isUnder(
      sites.processors.map((site) => site.host),
      host,
    )
  )
    return { kind: 'other', tricks: ['no-longer-authorised'] };
  const forwards = sites.shorteners.includes(host) || sites.shorteners.includes(registrable);
  return forwards ? { kind: 'shortener', tricks: [] } : undefined;
}

const kindWith = (tricks: readonly HostTrick[], host: string): HostKind => {
  const governs = isGovernment.test(host);
  if (tricks.includes('near-spelling') || (tricks.length > 0 && !governs)) return 'look-alike';
  return governs ? 'state-or-local-gov' : 'other';
};

/** `.gov` and `.mil` go to verified governments only; below `.us` the places of a state have their own names (RFC 1480). */
const isGovernment =
  /(?:^|\.)[a-z0-9-]+\.(?:gov|mil)$|(?:^|\.)(?:state|co|ci|county|city|town|dst|cog)\.(?:[a-z-]+\.)?[a-z]{2}\.us$|(?:^|\.)(?:co|ci)\.[a-z0-9-]+\.[a-z]{2}\.us$/;

const isUnder = (sites: readonly string[], host: string): boolean =>
  sites.some((site) => host === site || host.endsWith(`.${site}`));
