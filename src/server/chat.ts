import './requireNode24';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Activity } from 'botbuilder';
import { LocalDate } from '../assessment';
import { ConsoleAdapter } from '../channels/console/consoleAdapter';
import { openStore } from '../storage';
import { clock } from './clock';
import { composeBot } from './composeBot';

const USAGE = 'usage: npm run chat -- [--locale en|es] [--today YYYY-MM-DD] [--json]';

/** The bot in a terminal: a line in is a message, `--json` prints one object a reply. Nothing is kept when it ends. */
async function chat(): Promise<void> {
  const { locale, today, json } = settings();
  const store = await openStore({ kind: 'memory' });
  const time = clock(today);
  const bot = composeBot({ turns: store.turns, clock: time, onBug: (bug) => console.error(bug) });
  const show = json ? showJson : showText;
  const adapter = new ConsoleAdapter(show, locale, () => new Date(time.now()));
  for (const each of bot.middleware) adapter.use(each);
  await adapter.meet(bot.logic);
  for await (const line of createInterface({ input: process.stdin })) await adapter.hear(line, bot.logic);
  await store.close();
}

function settings() {
  try {
    const { values } = parseArgs({
      options: {
        locale: { type: 'string', default: 'en' },
        today: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const today = values.today === undefined ? undefined : LocalDate.parse(values.today);
    return { locale: values.locale, today, json: values.json === true };
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

const showText = ({ text }: Partial<Activity>): void => console.log(`\n${text ?? ''}`);

const showJson = (activity: Partial<Activity>): void => console.log(JSON.stringify(activity));

void chat();
