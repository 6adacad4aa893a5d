import type { Request, Response, Server } from 'restify';
import { Refusal } from '../channels/webChat';
import { answering, sendJson } from './answer';

/** A balancer gives up about then; a store that hangs is not ready. */
const LIMIT_MS = 1000;

/** `/healthz`: the process answers. `/readyz`: it can also keep what it is told, and is not on its way out. */
export function mountHealth(server: Server, isReady: () => Promise<boolean>): void {
  const isReadyInTime = inTime(isReady);
  server.get('/healthz', async (_request: Request, response: Response) =>
    sendJson(response, 200, { ok: true }),
  );
  server.get('/readyz', async (_request: Request, response: Response) =>
    answering(
      response,
      () => undefined,
      async () => {
        if (!(await isReadyInTime())) throw new Refusal('Unavailable');
        sendJson(response, 200, { ok: true });
      },
    ),
  );
}

/** Whoever asks while a look is under way waits for the same one: asking often never piles up on a store that hangs. */
function inTime(isReady: () => Promise<boolean>): () => Promise<boolean> {
  let looking: Promise<boolean> | undefined;
  return async () => {
    looking ??= isReady().finally(() => (looking = undefined));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), LIMIT_MS)));
    return Promise.race([looking, late]).finally(() => clearTimeout(timer));
  };
}
