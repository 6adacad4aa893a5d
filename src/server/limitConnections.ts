import type { Server, Socket } from 'node:net';
import { networkOfSocket } from './callerAddress';
import type { Rates } from './config';

/** Many times what a household or an office opens, and a small part of all that may be open. */
const MOST_OF_ADDRESS = 500;

/**
 * Closes what one address opens beyond its share, so that it does not shut out everyone else. Behind proxies all
 * connections are theirs, and it is they who count.
 */
export function limitConnections(
  server: Server,
  { perAddress, trustedProxies }: Pick<Rates, 'perAddress' | 'trustedProxies'>,
  most = MOST_OF_ADDRESS,
): void {
  if (perAddress === 0 || trustedProxies > 0) return;
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = networkOfSocket(socket);
    const now = (open.get(address) ?? 0) + 1;
    open.set(address, now);
    if (now > most) socket.destroy();
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}
