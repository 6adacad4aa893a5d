import { RootDialog } from '../../dialogs/rootDialog';
import { NoticeBot } from '../bot/noticeBot';
import { maskActivity } from '../bot/privacy';
import { Turn } from '../bot/turn';
import { chooseLocale } from '../localization/chooseLocale';
import { translatorFor } from '../localization/translator';
import { channelProfile } from '../rendering/channelProfile';
import { renderOutgoing } from '../rendering/renderOutgoing';
import type { BotParts, ComposedBot } from './compose';
import { coreServices } from './coreServices';

/** Wires the turn, the dialogs, the core and the words: the same bot for every channel. */
export function composeBot({ turns, clock, retentionDays, pictures, onBug, onTurn }: BotParts): ComposedBot {
  const bot = new NoticeBot(new RootDialog());
  const turn = new Turn({
    store: turns,
    core: coreServices(clock),
    now: clock.now,
    startedAt: clock.now(),
    retentionDays,
    employerMayRead: (channel) => channelProfile(channel).workplace,
    onTurn,
    localeOf: ({ locale }) => chooseLocale(locale),
    mask: maskActivity,
    render: (replies, locale, channel) =>
      renderOutgoing(replies, {
        translator: translatorFor(locale),
        locale,
        profile: channelProfile(channel),
        draw: pictures?.draw,
      }),
    onBug,
  });
  return {
    middleware: [turn],
    logic: (context) => bot.run(context),
    mask: (activity) => maskActivity(activity).activity,
  };
}
