import type { IncomingMessage } from 'node:http';
import { Refusal } from '../channels/webChat';

/** Reads a body as JSON, never more of it than the limit; no body at all is `undefined`. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Refusal('TooLarge');
  const text = await readText(request, limit);
  if (text === '') return undefined;
  if (!isJson(request)) throw new Refusal('NotJson');
  return parse(text);
}

/** Stops listening at the limit instead of closing the connection, so that the refusal still reaches the caller. */
function readText(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      request.removeAllListeners('data').pause();
      reject(new Refusal('TooLarge'));
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', () => reject(new Refusal('BadRequest')));
  });
}

const isJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/(?:[\w.]+\+)?json\s*(?:;|$)/i.test(headers['content-type'] ?? '') &&
  headers['content-encoding'] === undefined;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('BadRequest');
  }
}
