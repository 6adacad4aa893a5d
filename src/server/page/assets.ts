import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

/** A script as it is served, under a name that changes with its content. */
export interface Asset {
  readonly path: string;
  readonly body: Buffer;
  /** Made when it is first asked for; a megabyte of Web Chat takes a moment that a start should not wait for. */
  packed(): Promise<Buffer>;
}

/** The page's own scripts, which the build puts beside the compiled code. */
export const BROWSER_FOLDER = join(__dirname, 'browser');

/** Microsoft's Web Chat with Adaptive Cards, as its package brings it. */
export const packagedWebChat = (): string =>
  join(require.resolve('botframework-webchat'), '..', '..', 'dist', 'webchat.js');

/** The copy that a build made, so that the server runs without the package; without a build, the package's own. */
export function webChatBundle(): string {
  const copied = join(BROWSER_FOLDER, 'webchat.js');
  return existsSync(copied) ? copied : packagedWebChat();
}

/** Reads a script from its file; `before` is put in front of it. */
export async function scriptAsset(file: string, before = ''): Promise<Asset> {
  const body = Buffer.concat([Buffer.from(before), await readFile(file)]);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  let packed: Promise<Buffer> | undefined;
  return {
    path: `/assets/${basename(file, '.js')}.${hash}.js`,
    body,
    packed: () => (packed ??= pack(body, { level: constants.Z_BEST_COMPRESSION })),
  };
}

const pack = promisify<Buffer, { readonly level: number }, Buffer>(gzip);
