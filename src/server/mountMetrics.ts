import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { Refusal } from '../channels/webChat';
import { answering, send } from './answer';
import { isFromThisMachine } from './fromThisMachine';
import type { Metrics } from './metrics';

export interface MetricsMount {
  readonly metrics: Pick<Metrics, 'contentType' | 'exposition'>;
  readonly token: string | undefined;
  readonly onBug: (failure: unknown) => void;
}

/** `/metrics` for whoever has the token, or, without one, for programs of this machine; for all others there is nothing here. */
export function mountMetrics(server: Server, { metrics, token, onBug }: MetricsMount): void {
  const mayRead = token === undefined ? isFromThisMachine : hasToken(token);
  server.get('/metrics', async (request: Request, response: Response) =>
    answering(response, onBug, async () => {
      if (!mayRead(request)) throw new Refusal('NotFound');
      send(response, { status: 200, type: metrics.contentType, body: await metrics.exposition() });
    }),
  );
}

/** Digests are compared, in a time that tells neither how long the token is nor how much of it was right. */
function hasToken(token: string): (request: IncomingMessage) => boolean {
  const expected = digestOf(token);
  return ({ headers }) => {
    const given = /^Bearer (\S{1,1000})$/i.exec(headers.authorization ?? '')?.[1];
    return given !== undefined && timingSafeEqual(digestOf(given), expected);
  };
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
