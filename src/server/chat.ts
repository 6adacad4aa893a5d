import './requireNode24';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Activity } from 'botbuilder';
import { LocalDate } from '../assessment';
import { ConsoleAdapter } from '../channels/console/consoleAdapter';
import { openStore } from '../storage';
import { clock } from './clock';
import { composeBot } from './composeBot';
import { readConfig } from './config';
import { onBug } from './onBug';

const USAGE = 'usage: npm run chat -- [--locale en|es] [--today YYYY-MM-DD] [--json]';

/** The bot in a terminal: a line in is a message, `--json` prints one object a reply. Nothing is kept when it ends. */
async function chat(): Promise<void> {
  const { locale, today, json } = settings();
  const store = await openStore({ kind: 'memory' });
  const time = clock(today);
  const bot = composeBot({
    turns: store.turns,
    clock: time,
    retentionDays: readConfig({}).retentionDays,
    onBug,
    onTurn: () => undefined,
  });
  const adapter = new ConsoleAdapter({
    channel: json ? 'console-json' : 'console',
    show: json ? showJson : showText,
    locale,
    now: () => new Date(time.now()),
  });
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

/** One object a reply: its words, the labels of its buttons (typed, they are the press), and its language. */
const showJson = ({ text, suggestedActions, locale }: Partial<Activity>): void =>
  console.log(
    JSON.stringify({ text, choices: (suggestedActions?.actions ?? []).map(({ title }) => title), locale }),
  );

chat().catch((failure: unknown) => {
  onBug(failure);
  process.exit(1);
});
