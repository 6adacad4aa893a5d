import './requireNode24';
import { Fault } from '../bot/fault';
import { clock } from './clock';
import { compose } from './compose';
import { composeBot } from './composeBot';
import { readConfig } from './config';
import { onBug } from './onBug';

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

function fail(failure: unknown): void {
  if (failure instanceof Fault) console.error(String(failure));
  else onBug(failure);
  process.exit(1);
}

main().catch(fail);
