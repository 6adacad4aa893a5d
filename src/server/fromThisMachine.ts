import type { IncomingMessage } from 'node:http';

/**
 * Whether a program of this machine asks for itself. A proxy on this machine asks for others: its headers give it
 * away, and so does the name that its callers used, which a page in a local browser cannot choose either.
 */
export const isFromThisMachine = ({ socket, headers }: IncomingMessage): boolean =>
  LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
  LOOPBACK_HOST.test(headers.host ?? '') &&
  !Object.keys(headers).some((name) => OF_A_PROXY.test(name));

const LOOPBACK_ADDRESS = /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)$/;
const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
const OF_A_PROXY = /^(?:forwarded|x-forwarded-.+|x-real-ip|via)$/;
