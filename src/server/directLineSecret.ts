import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../bot/fault';
import type { Store } from '../storage';
import type { Config } from './config';

/**
 * What signs chat tokens: the setting, else a secret made at the first start and kept, so that open chats outlive a
 * restart. It rests beside a store of one process, and in one that several share, so that each reads the others' tokens.
 */
export async function directLineSecret(
  { directLineSecret: setting, dataFolder }: Pick<Config, 'directLineSecret' | 'dataFolder'>,
  store: Pick<Store, 'alone' | 'secret'>,
): Promise<string> {
  if (setting !== undefined) return setting;
  const made = randomBytes(32).toString('base64url');
  return store.alone ? secretInFile(dataFolder, made) : readable(NAME, () => store.secret(NAME, made));
}

const NAME = 'direct-line-secret';

function secretInFile(folder: string, made: string): Promise<string> {
  const file = join(folder, NAME);
  return readable(file, async () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    keepNew(file, made);
    return kept(file);
  });
}

async function readable(place: string, read: () => Promise<string>): Promise<string> {
  try {
    return await read();
  } catch (cause) {
    throw new Fault('secretUnreadable', place, { cause });
  }
}

/** Of two processes that start together one writes; both read what it wrote. */
function keepNew(file: string, secret: string): void {
  try {
    writeFileSync(file, secret, { flag: 'wx', mode: 0o600 });
  } catch (failure) {
    if (!isThereAlready(failure)) throw failure;
  }
}

function kept(file: string): string {
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new RangeError('the kept secret is too short');
  return secret;
}

const isThereAlready = (failure: unknown): boolean =>
  typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === 'EEXIST';
