import { once } from 'node:events';
import type { Server } from 'node:http';

/** Starts to listen on a free port of this machine, and says where. */
export async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('it listens on no port');
  return `http://127.0.0.1:${address.port}`;
}
