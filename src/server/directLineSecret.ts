import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../bot/fault';
import type { Config } from './config';

/** What signs chat tokens: the setting, else a secret made at the first start and kept, so that open chats outlive a restart. */
export function directLineSecret({
  directLineSecret: setting,
  dataFolder,
}: Pick<Config, 'directLineSecret' | 'dataFolder'>): string {
  if (setting !== undefined) return setting;
  const file = join(dataFolder, 'direct-line-secret');
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    keepNew(file, randomBytes(32).toString('base64url'));
    return kept(file);
  } catch (cause) {
    throw new Fault('secretUnreadable', file, { cause });
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
