/**
 * The part of a host that somebody had to register (`safe-paying.com` of `irs.gov.safe-paying.com`), by the Public
 * Suffix List with its private part; the host itself when there is none.
 */
export const registrableOf = (host: string): string =>
  suffixes().getDomain(host, { allowPrivateDomains: true }) ?? host;

/** Whether a host ends in a suffix that the registries really give out, or in one that is reserved for examples. */
export function endsInSuffix(host: string): boolean {
  const { isIcann, isIp } = suffixes().parse(host);
  return isIcann === true || isIp === true || /\.(?:example|test|invalid)$/i.test(host);
}

/** The list is large: it is read when the first address is. */
function suffixes(): typeof import('tldts') {
  const tldts: typeof import('tldts') = require('tldts');
  return tldts;
}
