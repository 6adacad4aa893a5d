import type { Request, Response, Server } from 'restify';
import { Refusal } from '../channels/webChat';
import { answering, sendJson } from './answer';

/** A balancer gives up about then; a store that hangs is not ready. */
const LIMIT_MS = 1000;

/** A look writes, and anyone may ask: an answer holds for this long. */
const KEPT_MS = 1000;

export interface Health {
  /** On its way out, and to be asked for nothing new. */
  readonly isClosing: () => boolean;
  /** Fails when the store can no longer keep what it is told. */
  readonly check: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `/healthz`: the process answers. `/readyz`: it can also keep what it is told, and is not on its way out. */
export function mountHealth(server: Server, { isClosing, check, now }: Health): void {
  const isReady = inTime(kept(check, now));
  server.get('/healthz', async (_request: Request, response: Response) =>
    sendJson(response, 200, { ok: true }),
  );
  server.get('/readyz', async (_request: Request, response: Response) =>
    answering(
      response,
      () => undefined,
      async () => {
        if (isClosing() || !(await isReady())) throw new Refusal('Unavailable');
        sendJson(response, 200, { ok: true });
      },
    ),
  );
}

/** Whoever asks while a look is under way, or shortly after one, gets the same answer: asking often costs nothing, and never piles up on a store that hangs. */
function kept(check: () => Promise<void>, now: () => number): () => Promise<boolean> {
  let looked = Promise.resolve(false);
  let until = -Infinity;
  return () => {
    if (now() < until) return looked;
    until = Infinity;
    looked = check()
      .then(
        () => true,
        () => false,
      )
      .finally(() => (until = now() + KEPT_MS));
    return looked;
  };
}

function inTime(isReady: () => Promise<boolean>): () => Promise<boolean> {
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), LIMIT_MS)));
    return Promise.race([isReady(), late]).finally(() => clearTimeout(timer));
  };
}
