import { loadedOnce } from '../loadedOnce';

/**
 * The part of a host that somebody had to register (`safe-paying.com` of `irs.gov.safe-paying.com`), by the Public
 * Suffix List with its private part; the host itself when there is none.
 */
export const registrableOf = (host: string): string =>
  suffixes().getDomain(host, { ...asHost, allowPrivateDomains: true }) ?? host;

/** Whether a host ends in a suffix that the registries really give out, or in one that RFC 2606 reserves for examples. */
export const endsInSuffix = (host: string): boolean =>
  suffixes().parse(host, asHost).isIcann === true || /\.(?:example|test|invalid)$/.test(host);

/** What is asked about is a host already. */
const asHost = { extractHostname: false, validateHostname: false, detectIp: false } as const;

/** The list is large: it is read when the first address is. */
const suffixes = loadedOnce((): typeof import('tldts') => require('tldts'));
