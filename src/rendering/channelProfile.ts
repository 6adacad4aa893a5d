/** What a channel can show. What it cannot is said in words. */
export interface ChannelProfile {
  readonly cards: boolean;
  readonly suggestedActions: boolean;
  /** It belongs to a workplace, whose employer may read what is written there. */
  readonly workplace: boolean;
}

/** The profile of a channel by its id; a channel that nobody has tried gets words alone, which every channel shows. */
export const channelProfile = (channelId: string): ChannelProfile => PROFILES.get(channelId) ?? WORDS_ALONE;

const WORDS_ALONE: ChannelProfile = { cards: false, suggestedActions: false, workplace: false };
const WEB_CHAT: ChannelProfile = { cards: true, suggestedActions: true, workplace: false };

/** Teams shows suggested actions only beside plain text and only as typed words, so its buttons go into the card. */
const TEAMS: ChannelProfile = { cards: true, suggestedActions: false, workplace: true };

const PROFILES: ReadonlyMap<string, ChannelProfile> = new Map([
  ['directline', WEB_CHAT],
  ['webchat', WEB_CHAT],
  ['emulator', WEB_CHAT],
  ['msteams', TEAMS],
  ['slack', { cards: false, suggestedActions: false, workplace: true }],
  ['console', WORDS_ALONE],
  ['console-json', { cards: false, suggestedActions: true, workplace: false }],
]);
