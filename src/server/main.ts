import './requireNode24';
import { Fault } from '../bot/fault';
import { clock } from './clock';
import { compose } from './compose';
import { composeBot } from './composeBot';
import { readConfig } from './config';

/** Starts the server with the settings of the environment, and ends it in order when it is asked to. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await compose({ config, clock: clock(config.today), composeBot, onBug });
  const address = await app.listen();
  if (config.today) console.log(`Preview: the chat acts as if today is ${config.today}.`);
  console.log(`The chat is at ${address}/`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void app.close().then(() => process.exit(0), fail));
  }
}

/** Where our code threw is worth knowing; messages of errors can carry words of people and are left out. */
function onBug(failure: unknown): void {
  const place =
    failure instanceof Error ? failure.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(['A bug was caught.', ...(place ?? []).slice(0, 8)].join('\n'));
}

function fail(failure: unknown): void {
  console.error(failure instanceof Fault ? String(failure) : failure);
  process.exit(1);
}

main().catch(fail);
