import { join } from 'node:path';
import type { Talk } from './talk';
import { bookingTalk, echoTalk, guideTalk } from './talks';

/** A bot under measurement: what runs, with which settings, where its state rests, and how one talks with it. */
export interface Contender {
  readonly name: string;
  readonly store: string;
  readonly program: string;
  /** Flags of Node's that its start command gives. */
  readonly flags: readonly string[];
  readonly settings: (folder: string) => NodeJS.ProcessEnv;
  readonly talk: Talk;
}

const built = join(process.cwd(), 'dist');
const stock = (name: string): string => join(built, 'tests', 'bench', 'stock', `${name}.js`);

/** Everything is compared with this one. */
export const echo: Contender = {
  name: 'stock EchoBot',
  store: 'none',
  program: stock('echo'),
  flags: [],
  settings: () => ({}),
  talk: echoTalk,
};

export const booking: Contender = {
  name: 'stock waterfall',
  store: 'MemoryStorage',
  program: stock('booking'),
  flags: [],
  settings: () => ({}),
  talk: bookingTalk,
};

/** The guide as it runs for others, except that anyone may post and that nobody is slowed down. */
export const guide: Contender = {
  name: 'guide',
  store: 'SQLite, WAL, durable',
  program: join(built, 'src', 'server', 'main.js'),
  flags: ['--max-semi-space-size=4'],
  settings: (folder) => ({
    DATA_DIR: folder,
    TODAY: '2026-11-22',
    ALLOW_ANONYMOUS_BOT: 'true',
    RATE_PER_ADDRESS: '0',
    RATE_PER_CONVERSATION: '0',
    LOG_LEVEL: 'info',
  }),
  talk: guideTalk,
};

export const silentGuide: Contender = {
  ...guide,
  name: 'guide, no log',
  settings: (folder) => ({ ...guide.settings(folder), LOG_LEVEL: 'silent' }),
};

export const guideOnPostgres = (url: string): Contender => ({
  ...guide,
  name: 'guide on PostgreSQL',
  store: 'PostgreSQL',
  settings: (folder) => ({ ...guide.settings(folder), DATABASE_URL: url }),
});
