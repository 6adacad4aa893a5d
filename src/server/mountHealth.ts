import type { Request, Response, Server } from 'restify';
import { answering, sendJson } from './answer';
import { Refusal } from '../channels/webChat';

/** `/healthz`: the process answers. `/readyz`: it can also keep what it is told, and is not on its way out. */
export function mountHealth(server: Server, isReady: () => Promise<boolean>): void {
  server.get('/healthz', async (_request: Request, response: Response) =>
    sendJson(response, 200, { ok: true }),
  );
  server.get('/readyz', async (_request: Request, response: Response) =>
    answering(
      response,
      () => undefined,
      async () => {
        if (!(await isReady())) throw new Refusal('Unavailable');
        sendJson(response, 200, { ok: true });
      },
    ),
  );
}
