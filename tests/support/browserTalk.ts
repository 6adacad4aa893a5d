import type { Browser, Page } from 'playwright-core';
import { NoticeBot } from '../../src/bot/noticeBot';
import { maskActivity } from '../../src/bot/privacy';
import { Turn } from '../../src/bot/turn';
import type { Locale } from '../../src/conversation/locale';
import { REPLY_VALUE_TYPE, type Reply } from '../../src/conversation/reply';
import { translatorFor } from '../../src/localization/translator';
import { channelProfile } from '../../src/rendering/channelProfile';
import { renderOutgoing } from '../../src/rendering/renderOutgoing';
import type { BotParts, ComposedBot } from '../../src/server/compose';
import { RootDialog } from '../../dialogs/rootDialog';
import { say as typeIn } from './chatPage';
import { watchedPage, type WatchedPage } from './chromium';
import { removeFolder, startServer, type TestServer } from './server';
import { coreFor, hear, type Heard } from './talk';
import { day } from '../../src/assessment';

/** A talk with the real bot through the real page: typed and clicked there, and heard as keys where the bot says them. */
export interface BrowserTalk {
  readonly watched: WatchedPage;
  meet(): Promise<Heard>;
  type(text: string): Promise<Heard>;
  press(choice: string): Promise<Heard>;
  close(): Promise<void>;
}

export async function startBrowserTalk(
  browser: Browser,
  options: { today: string; locale: Locale; bypassCSP?: boolean },
): Promise<BrowserTalk> {
  const turns = new Turns();
  const server = await startServer({
    settings: { TODAY: options.today },
    composeBot: (parts) => overheard(parts, options, turns),
  });
  const watched = await watchedPage(browser, [server.address], {
    viewport: { width: 480, height: 900 },
    ...(options.bypassCSP && { bypassCSP: true }),
  });
  return talkOver(server, watched, { turns, locale: options.locale });
}

function talkOver(
  server: TestServer,
  watched: WatchedPage,
  { turns, locale }: { turns: Turns; locale: Locale },
): BrowserTalk {
  const { page } = watched;
  let last: Heard | undefined;
  const after = async (act: () => Promise<unknown>): Promise<Heard> => {
    const turn = turns.next();
    await act();
    last = hear(await turn, locale);
    return last;
  };
  return {
    watched,
    meet: () => after(() => page.goto(`${server.address}/?lang=${locale}`)),
    type: (text) => after(() => typeIn(page, text)),
    press: (choice) => after(() => clickOn(page, last, choice, locale)),
    close: async () => {
      await watched.close();
      await server.close();
      removeFolder(server.folder);
    },
  };
}

async function clickOn(page: Page, heard: Heard | undefined, choice: string, locale: Locale): Promise<void> {
  const button = heard?.choices.find(({ id }) => id === choice);
  if (!button) throw new Error(`no button ${choice} is shown`);
  const name = translatorFor(locale)(button.label);
  await page.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
}

/** What the bot says, turn by turn. */
class Turns {
  private waiting: ((replies: readonly Reply[]) => void) | undefined;

  next(): Promise<readonly Reply[]> {
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  said(replies: readonly Reply[]): void {
    this.waiting?.(replies);
    this.waiting = undefined;
  }
}

/** The bot as the server composes it, with an ear at its mouth. */
function overheard(
  { turns: store, clock, onBug, onTurn }: BotParts,
  options: { today: string; locale: Locale },
  turns: Turns,
): ComposedBot {
  const bot = new NoticeBot(new RootDialog());
  const turn = new Turn({
    store,
    core: coreFor(day(options.today)),
    now: clock.now,
    startedAt: 0,
    employerMayRead: () => false,
    retentionDays: 30,
    onTurn,
    localeOf: () => options.locale,
    mask: maskActivity,
    render: (activities, locale, channel) => {
      turns.said(
        activities.flatMap((each) => (each.valueType === REPLY_VALUE_TYPE ? [each.value as Reply] : [])),
      );
      return renderOutgoing(activities, {
        translator: translatorFor(locale),
        locale,
        profile: channelProfile(channel),
      });
    },
    onBug,
  });
  return {
    middleware: [turn],
    logic: (context) => bot.run(context),
    mask: (activity) => maskActivity(activity).activity,
  };
}
