import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TurnContext } from 'botbuilder';
import { clock } from '../../src/server/clock';
import { compose, type ComposedBot, type Composition } from '../../src/server/compose';
import { readConfig } from '../../src/server/config';

export interface TestServer {
  readonly address: string;
  readonly folder: string;
  /** What the server reported as bugs. */
  readonly bugs: readonly unknown[];
  close(): Promise<void>;
}

export interface TestServerOptions {
  readonly settings?: NodeJS.ProcessEnv;
  readonly logic?: ComposedBot['logic'];
  readonly mask?: ComposedBot['mask'];
  /** The bot itself, instead of a logic of the test's own. */
  readonly composeBot?: Composition['composeBot'];
  readonly onTurn?: Composition['onTurn'];
  readonly onResealed?: Composition['onResealed'];
  readonly now?: () => number;
  /** A folder of an earlier server, to start again on what it kept. */
  readonly folder?: string;
}

/** The whole server on a free port, with an echo for a bot unless another one is given. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'notice-guide-server-'));
  // All tests come from one address, so limits are for those that ask for them.
  const config = readConfig({ PORT: '0', DATA_DIR: folder, RATE_PER_ADDRESS: '0', ...options.settings });
  const bugs: unknown[] = [];
  const { logic = echo, mask = (activity) => activity } = options;
  const app = await compose({
    config,
    clock: clock(config.today, options.now),
    composeBot: options.composeBot ?? (() => ({ middleware: [], logic, mask })),
    onBug: (failure) => bugs.push(failure),
    ...(options.onTurn && { onTurn: options.onTurn }),
    ...(options.onResealed && { onResealed: options.onResealed }),
  });
  return { address: await app.listen(), folder, bugs, close: () => app.close() };
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Greets once, and says back what it hears. */
export async function echo(context: TurnContext): Promise<void> {
  if (context.activity.type === 'conversationUpdate') await context.sendActivity('Hello.');
  if (context.activity.type === 'message') await context.sendActivity(`You said: ${context.activity.text}`);
}
