import type { Activity } from 'botbuilder';
import { REPLY_VALUE_TYPE, type Block, type Choice, type Reply, type Say } from '../conversation/reply';
import type { Locale } from '../conversation/locale';
import type { Translator } from '../localization/translator';
import type { AdaptiveCard } from './adaptiveCard';
import type { ChannelProfile } from './channelProfile';
import { choiceAction } from './choiceAction';
import { plainText } from './plainText';
import { replyCard, type Draw } from './replyCard';

/** Who is spoken to: in which words, and on what kind of channel. */
export interface Audience {
  readonly translator: Translator;
  readonly locale: Locale;
  readonly profile: ChannelProfile;
  /** Absent while nothing can draw: then pictures are told in words. */
  readonly draw?: Draw | undefined;
}

/**
 * Turns what the bot says into what a channel shows. Traces are dropped: the SDK puts a talk's whole memory into
 * them. An activity that carries no reply of ours passes unchanged.
 */
export const renderOutgoing = (
  activities: readonly Partial<Activity>[],
  audience: Audience,
): Partial<Activity>[] =>
  activities
    .filter(({ type }) => type !== 'trace')
    .map((activity) =>
      activity.valueType === REPLY_VALUE_TYPE
        ? rendered(activity, { ...audience, translator: eachOnce(audience.translator) })
        : activity,
    );

/** A card shows a sentence, speaks it and falls back to it: worded once. */
function eachOnce(translate: Translator): Translator {
  const worded = new Map<Say, string>();
  return (say) => {
    const words = worded.get(say) ?? translate(say);
    worded.set(say, words);
    return words;
  };
}

/** Teams refuses messages from 28 KB on; a card larger than this goes without its picture, or is said in words. */
const LARGEST_CARD_BYTES = 25 * 1024;

function rendered(activity: Partial<Activity>, audience: Audience): Partial<Activity> {
  const { translator, locale, profile } = audience;
  const { value, valueType: _ours, ...rest } = activity;
  const reply: Reply = value;
  const choices = reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
  const shown = profile.suggestedActions ? withoutChoices(reply) : reply;
  return {
    ...rest,
    ...body(shown, audience),
    ...(choices.length > 0 && { inputHint: 'expectingInput' }),
    ...(choices.length > 0 && profile.suggestedActions && buttons(choices, translator)),
    locale,
  };
}

/**
 * Words that need no look go as plain text, exactly as written: a channel's Markdown can then not change them. A card
 * goes without `text`, which Web Chat would show a second time.
 */
function body(reply: Reply, audience: Audience): Partial<Activity> {
  const { translator, profile } = audience;
  const inWords = (): string => plainText(reply, translator);
  if (!profile.cards) return words(inWords());
  if (reply.blocks.every(isPlainWords)) return words(lineAParagraph(inWords()));
  const content = cardWithin(reply, audience);
  if (!content) return words(lineAParagraph(inWords()));
  return {
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    summary: plainText(headline(reply), translator),
    speak: content.speak,
  };
}

/** The card, without its picture when it would be too large with it; `undefined` when it is too large even so. */
function cardWithin(
  reply: Reply,
  { translator, draw }: Pick<Audience, 'translator' | 'draw'>,
): AdaptiveCard | undefined {
  const card = replyCard(reply, translator, draw);
  if (Buffer.byteLength(JSON.stringify(card)) <= LARGEST_CARD_BYTES) return card;
  return draw && reply.blocks.some(({ kind }) => kind === 'balances')
    ? cardWithin(reply, { translator, draw: undefined })
    : undefined;
}

const words = (text: string): Partial<Activity> => ({ text, textFormat: 'plain', speak: text });

/** A channel with cards sets each line of plain text as a paragraph: an empty line would be a hole in the bubble. */
const lineAParagraph = (text: string): string => text.replaceAll(/\n{2,}/g, '\n');

const isPlainWords = (block: Block): boolean => block.kind === 'text' && (block.tone ?? 'plain') === 'plain';

const withoutChoices = (reply: Reply): Reply => ({
  blocks: reply.blocks.filter(({ kind }) => kind !== 'choices'),
});

/** What a notification shows of a card: its day if it has one, else what it opens with. */
const headline = ({ blocks }: Reply): Reply => ({
  blocks: [blocks.find(({ kind }) => kind === 'deadline') ?? blocks[0]].filter(
    (block) => block !== undefined,
  ),
});

const buttons = (choices: readonly Choice[], translator: Translator): Partial<Activity> => ({
  suggestedActions: { to: [], actions: choices.map((choice) => choiceAction(choice, translator)) },
});
