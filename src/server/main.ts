import './requireNode24';
import { Fault } from '../bot/fault';
import { clock } from './clock';
import { compose } from './compose';
import { composeBot } from './composeBot';
import { readConfig } from './config';
import { openLog, type Log } from './log';
import { onBug } from './onBug';
import type { App } from './runningApp';

/** Starts the server with the settings of the environment, and ends it in order when it is asked to. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const time = clock(config.today);
  const app = await compose({
    config,
    clock: time,
    composeBot,
    onBug: log.failure,
    onTurn: log.turn,
    onResealed: log.resealed,
  });
  const address = await app.listen();
  if (config.today) console.log(`Preview: the chat acts as if today is ${config.today}.`);
  console.log(`The chat is at ${address}/`);
  log.started();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop(app, log).then(() => process.exit(0), fail));
  }
}

async function stop(app: App, log: Log): Promise<void> {
  await app.close();
  log.stopped();
  await log.close();
}

/** A person at the terminal reads it, whatever the level of the log. */
function fail(failure: unknown): void {
  if (failure instanceof Fault) console.error(String(failure));
  else onBug(failure);
  process.exit(1);
}

// Node would print the message of the error, which can carry words of people.
process.once('uncaughtException', fail);
main().catch(fail);
