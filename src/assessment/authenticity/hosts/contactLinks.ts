import type { FactBook } from '../../facts/factBook';
import type { Anchor } from '../text/visibleWords';
import type { ContactLink } from './contactLink';
import { judgedHost, knownHosts, type JudgedHost, type KnownHosts } from './hostKind';
import { hostOf, type Host } from './hostOf';
import type { HostTrick } from './hostTrick';
import { namesTheIrs } from './imitation';
import { linkTextOf } from './linkText';
import { linksIn } from './linksIn';

/** An address on its way to being judged. */
interface Candidate {
  readonly shown: string;
  readonly address: string;
  readonly medium: ContactLink['medium'];
  readonly tricks: readonly HostTrick[];
  readonly clear: boolean;
}

/** Every address of a message, judged; one of each host and kind of trick, in the order of the message. */
export function contactLinks(
  words: string,
  anchors: readonly Anchor[],
  sites: FactBook['sites'],
): readonly ContactLink[] {
  const judge = judgeOnce(sites);
  const links = new Map<string, ContactLink>();
  for (const candidate of [
    ...anchors.slice(0, MOST_ANCHORS).flatMap((anchor) => fromAnchor(anchor, judge)),
    ...fromText(words),
  ]) {
    const link = linkOf(candidate, judge);
    if (!link) continue;
    const key = [link.medium, link.host, ...link.tricks].join(' ');
    if (!links.has(key)) links.set(key, link);
  }
  return [...links.values()];
}

/** More links than any honest mail has. */
const MOST_ANCHORS = 300;

type Judge = (address: string) => JudgedHost & Host;

/** Each written host is judged once, however often it stands there. */
function judgeOnce(sites: FactBook['sites']): Judge {
  const hosts = knownHosts(sites);
  const known = new Map<string, JudgedHost & Host>();
  return (address) => {
    const end = /^(?:[a-z]+:[/\\]*)?[^/\\?#]*/i.exec(address)?.[0] ?? address;
    const judged = known.get(end) ?? judgedAs(hostOf(end), hosts);
    known.set(end, judged);
    return judged;
  };
}

function judgedAs(host: Host, known: KnownHosts): JudgedHost & Host {
  const judged = judgedHost(host, known);
  return { ...host, ...judged, tricks: [...host.tricks, ...judged.tricks] };
}

function linkOf({ shown, address, medium, tricks, clear }: Candidate, judge: Judge): ContactLink | undefined {
  const judged = judge(medium === 'email' ? address.replace(/^.*@/, '') : address);
  if (judged.host === '' || (!clear && judged.kind === 'other')) return undefined;
  const { host, registrable, kind } = judged;
  const sender =
    medium === 'email' && kind === 'other' && namesTheIrs(address.replace(/@.*$/, '').toLowerCase());
  const forwards = medium === 'page' && forwarded(address) !== undefined ? (['redirect'] as const) : [];
  return {
    shown,
    host,
    registrable,
    kind,
    medium,
    tricks: [
      ...new Set([
        ...judged.tricks,
        ...tricks,
        ...forwards,
        ...(sender ? (['official-name-on-the-left'] as const) : []),
      ]),
    ],
  };
}

/** The addresses in a text, and those that they forward to. */
const fromText = (words: string): readonly Candidate[] =>
  linksIn(words).flatMap(({ text, medium, clear, disguised }) => {
    const link = {
      shown: text,
      address: text,
      medium,
      clear,
      tricks: disguised ? (['disguised'] as const) : [],
    };
    return [link, ...(medium === 'page' ? target(text) : [])];
  });

function fromAnchor({ href, shown, hidden }: Anchor, judge: Judge): readonly Candidate[] {
  const link = linkTextOf(href.replace(/\?.*$/, (query) => (href.startsWith('mailto:') ? '' : query)));
  if (!link) return [];
  const named = linksIn(shown).filter(({ medium }) => medium === link.medium)[0];
  const elsewhere =
    named && judge(hostPart(named.text)).registrable !== judge(hostPart(link.text)).registrable;
  const tricks: readonly HostTrick[] = [
    ...(elsewhere ? (['shown-as-another'] as const) : []),
    ...(hidden ? (['hidden-link'] as const) : []),
  ];
  const found = { shown: shown || href, address: link.text, medium: link.medium, clear: true, tricks };
  return [found, ...(link.medium === 'page' ? target(link.text) : [])];
}

const hostPart = (address: string): string =>
  address.includes('://') ? address : address.replace(/^.*@/, '');

/** The address inside an address: where an honest-looking one sends its visitor. */
function target(address: string): readonly Candidate[] {
  const inner = forwarded(address);
  const link = inner === undefined ? undefined : linkTextOf(inner);
  return link ? [{ shown: address, address: link.text, medium: 'page', clear: true, tricks: [] }] : [];
}

function forwarded(address: string): string | undefined {
  const rest = address.replace(/^[a-z]+:[/\\]*[^/?#]*/i, '');
  return /https?(?::|%3a)(?:\/|%2f){2}[^&\s]+/i
    .exec(rest)?.[0]
    .replace(/%3a/gi, ':')
    .replace(/%2f/gi, '/')
    .replace(/%40/gi, '@');
}
