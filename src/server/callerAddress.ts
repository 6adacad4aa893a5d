import type { IncomingMessage } from 'node:http';
import { isIP, type Socket } from 'node:net';

/**
 * Where a request came from, as one caller counts: an IPv4 address, or the /64 of an IPv6 one, of which a household gets
 * all. Each trusted proxy adds whom it saw at the right of `X-Forwarded-For`; what stands further left anyone can have
 * written. Where the header does not reach that far, or holds no address there, it is whoever opened the connection.
 */
export function callerAddress({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const told = trustedProxies === 0 ? undefined : addressIn(forwardedOf(headers).at(-trustedProxies));
  return told === undefined ? networkOfSocket(socket) : networkOf(told);
}

/** Who opened a connection, as one caller counts. */
export const networkOfSocket = ({ remoteAddress }: Pick<Socket, 'remoteAddress'>): string =>
  networkOf(addressIn(remoteAddress) ?? '');

const forwardedOf = (headers: IncomingMessage['headers']): readonly string[] =>
  String(headers['x-forwarded-for'] ?? '').split(',');

/** Some proxies write the port beside the address, or the zone of a local one. */
function addressIn(text = ''): string | undefined {
  const [, bracketed, dotted] = /^\[([^\]]*)\](?::\d+)?$|^([\d.]+)(?::\d+)?$/.exec(text.trim()) ?? [];
  const address = (bracketed ?? dotted ?? text.trim()).replace(/%.*$/, '');
  return isIP(address) === 0 ? undefined : address;
}

function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const groups = groupsOf(address);
  return groups.slice(0, 6).join() === MAPPED
    ? dotted(groups.slice(6))
    : `${groups.slice(0, 4).join(':')}::/64`;
}

/** An IPv4 address in IPv6 dress, as sockets that listen to both show it. */
const MAPPED = '0,0,0,0,0,ffff';

/** The URL parser knows every way to write an IPv6 address, and writes each in one. */
function groupsOf(address: string): readonly string[] {
  const [left = [], right = []] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
}

const dotted = (groups: readonly string[]): string =>
  groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((value) => [value >> 8, value & 255])
    .join('.');
