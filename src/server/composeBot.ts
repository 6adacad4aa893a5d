import { randomUUID } from 'node:crypto';
import { RootDialog } from '../../dialogs/rootDialog';
import { assessCase, identifyNotice } from '../assessment';
import { NoticeBot } from '../bot/noticeBot';
import { maskActivity } from '../bot/privacy';
import type { CoreServices } from '../bot/sessionServices';
import { Turn } from '../bot/turn';
import { Locale } from '../conversation/locale';
import { factBook } from '../facts';
import { chooseLocale } from '../localization/chooseLocale';
import { translatorFor } from '../localization/translator';
import { channelProfile } from '../rendering/channelProfile';
import { renderOutgoing } from '../rendering/renderOutgoing';
import type { Clock } from './clock';
import type { BotParts, ComposedBot } from './compose';
import { phoneNumber } from './phoneNumber';

/** Wires the turn, the dialogs, the core and the words: the same bot for every channel. */
export function composeBot({ turns, clock, onBug }: BotParts): ComposedBot {
  const bot = new NoticeBot(new RootDialog());
  const turn = new Turn({
    store: turns,
    core: coreServices(clock),
    now: clock.now,
    process: randomUUID(),
    localeOf: ({ locale }) => chooseLocale(locale),
    mask: maskActivity,
    render: (replies, locale, channel) =>
      renderOutgoing(replies, {
        translator: translatorFor(locale),
        locale,
        profile: channelProfile(channel),
      }),
    onBug,
  });
  return {
    middleware: [turn],
    logic: (context) => bot.run(context),
    mask: (activity) => maskActivity(activity).activity,
  };
}

const coreServices = (clock: Clock): CoreServices => ({
  assess: (caseFile, asOf) => assessCase(caseFile, factBook, asOf),
  identify: (text) => identifyNotice(text, factBook),
  today: (timeZone) => clock.today(timeZone),
  labelsOf: (label) => Locale.options.map((locale) => translatorFor(locale)(label)),
  cite: (ids) => ids.flatMap((id) => factBook.sources[id] ?? []),
  phones: { irs: phoneNumber('irs-individual'), taxpayerAdvocate: phoneNumber('taxpayer-advocate') },
});
