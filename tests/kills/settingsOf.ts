import { join } from 'node:path';

/** A server for a crowd that comes from one address, open to the emulator of this machine; what it keeps is in this folder. */
export const settingsOf = (folder: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  DATA_DIR: folder,
  NODE_COMPILE_CACHE: join(folder, 'compiled'),
  PORT: '0',
  DIRECT_LINE_SECRET: 'a secret that outlives each process',
  ALLOW_ANONYMOUS_BOT: 'true',
  RATE_PER_ADDRESS: '0',
  RATE_PER_CONVERSATION: '0',
  LOG_LEVEL: 'error',
  TODAY: '2026-11-22',
  ...more,
});
