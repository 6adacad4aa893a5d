import { inLatin, mixesScripts } from '../text/lookAlikes';
import type { HostTrick } from './hostTrick';
import { hurriedly } from './hurriedly';
import { fromPunycode } from './punycode';

/** The true host behind an address. */
export interface Host {
  /** Lower case, no user name, no port, no trailing dot; international letters decoded. */
  readonly host: string;
  /** The host as a hurried reader sees it: look-alike letters and digits in plain Latin letters. */
  readonly seenAs: string;
  readonly isIp: boolean;
  readonly tricks: readonly HostTrick[];
}

/** Reads the host of an address as a browser would: what stands before an `@` is no part of it, nor is what follows. */
export function hostOf(address: string): Host {
  const plain = plainHost.exec(address)?.[1]?.toLowerCase();
  if (plain !== undefined && !plain.includes('xn--'))
    return { host: plain, seenAs: hurriedly(plain), isIp: false, tricks: [] };
  const withScheme = hasScheme.test(address) ? address : `https://${address}`;
  const url = URL.parse(withScheme);
  const written = writtenHost(withScheme);
  const ascii = (url?.hostname || written).toLowerCase();
  const host = withoutLastDots(ascii).split('.').map(fromPunycode).join('.');
  const isIp = /^[\d.]+$|^\[/.test(ascii) && url !== null;
  return {
    host,
    seenAs: hurriedly(host.split('.').map(inLatin).join('.')),
    isIp,
    tricks: [
      ...tricksOfAddress(url, written),
      ...(isIp ? ipTricks(written) : []),
      ...scriptTricks(host, written),
    ],
  };
}

/** Letters, digits and hyphens below a suffix of letters: no browser reads it in another way. */
const plainHost = /^(?:https?:\/\/)?((?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,24})$/i;
const hasScheme = /^[a-z][a-z0-9+.-]{1,9}:[/\\]*/i;

/** The host as it was written, between the last `@` and the first slash, query, fragment or port. */
const writtenHost = (address: string): string =>
  (address.replace(hasScheme, '').split(/[/\\?#]/)[0] ?? '')
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '')
    .toLowerCase();

const tricksOfAddress = (url: URL | null, written: string): readonly HostTrick[] => [
  ...(url?.username || url?.password ? (['userinfo'] as const) : []),
  ...(url?.port ? (['port'] as const) : []),
  ...(written.endsWith('.') ? (['trailing-dot'] as const) : []),
  ...(written.includes('%') ? (['escaped-host'] as const) : []),
  ...(written.includes('xn--') ? (['punycode'] as const) : []),
];

/** A browser takes hexadecimal, octal and whole numbers for addresses; nobody who wants to be read writes them. */
const ipTricks = (written: string): readonly HostTrick[] =>
  /^(?:(?:0|[1-9]\d{0,2})(?:\.(?!$)|$)){4}$/.test(written) || written.startsWith('[')
    ? ['ip-address']
    : ['ip-address', 'numeric-host'];

function scriptTricks(host: string, written: string): readonly HostTrick[] {
  const labels = host.split('.');
  const homoglyphs = labels.some((label) => inLatin(label) !== label);
  return [
    ...(labels.some(mixesScripts) ? (['mixed-script'] as const) : []),
    ...(homoglyphs || mixesScripts(written) ? (['homoglyph'] as const) : []),
  ];
}

/** `irs.gov.` and `irs.gov..` are `irs.gov`. */
function withoutLastDots(host: string): string {
  let end = host.length;
  while (host[end - 1] === '.') end -= 1;
  return host.slice(0, end);
}
