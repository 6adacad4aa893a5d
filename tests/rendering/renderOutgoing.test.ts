import type { Activity } from 'botbuilder';
import { Locale } from '../../src/conversation/locale';
import { asActivity, reply, say, type Block } from '../../src/conversation/reply';
import { translatorFor } from '../../src/localization/translator';
import { channelProfile } from '../../src/rendering/channelProfile';
import { renderOutgoing } from '../../src/rendering/renderOutgoing';
import { cardProblems } from '../support/cardProblems';
import { everyBlock, everyKind } from '../support/everyBlock';

const CARD = 'application/vnd.microsoft.card.adaptive';
const CHANNELS = ['directline', 'webchat', 'emulator', 'console', 'msteams', 'a channel nobody tried'];

const audience = (channel: string, locale: Locale = 'en') => ({
  translator: translatorFor(locale),
  locale,
  profile: channelProfile(channel),
});

const send = (activity: Partial<Activity>, channel: string, locale: Locale = 'en'): Partial<Activity> =>
  renderOutgoing([activity], audience(channel, locale))[0] ?? {};

const sendBlocks = (channel: string, ...blocks: readonly Block[]) =>
  send(asActivity(reply(...blocks)), channel);

describe.each(CHANNELS)('on %s', (channel) => {
  it.each(everyKind.flatMap((block) => Locale.options.map((locale) => [block.kind, locale, block] as const)))(
    'a reply of %s in %s arrives as words or as a card, not both',
    (_kind, locale, block) => {
      const sent = send(asActivity(reply(block)), channel, locale);
      expect([sent.text === undefined, sent.attachments === undefined].filter(Boolean)).toHaveLength(1);
      expect(sent).toMatchObject({ type: 'message', locale });
      expect(sent).not.toHaveProperty('value');
      expect(sent).not.toHaveProperty('valueType');
      expect(sent.attachments?.flatMap(({ content }) => cardProblems(content)) ?? []).toEqual([]);
    },
  );

  it('traces are dropped, for they carry the memory of the talk', () =>
    expect(renderOutgoing([{ type: 'trace', value: { secret: true } }], audience(channel))).toEqual([]));

  it('what is no reply of ours passes unchanged', () => {
    const others: Partial<Activity>[] = [{ type: 'typing' }, { type: 'event', name: 'x', value: { a: 1 } }];
    expect(renderOutgoing(others, audience(channel))).toEqual(others);
  });
});

describe('in the web chat', () => {
  it('plain words go out exactly as written', () =>
    expect(sendBlocks('directline', everyBlock.text, everyBlock.choices)).toMatchObject({
      text: translatorFor('en')(say('glossary:lien')),
      textFormat: 'plain',
    }));

  it('blocks of words are a paragraph each, with no empty one between', () =>
    expect(sendBlocks('directline', everyBlock.text, everyBlock.text).text?.split('\n')).toHaveLength(2));

  it('a button sends its label as text and its id as value', () =>
    expect(sendBlocks('directline', everyBlock.text, everyBlock.choices).suggestedActions?.actions).toEqual([
      { type: 'messageBack', title: 'Yes', text: 'Yes', displayText: 'Yes', value: { choice: 'yes' } },
      {
        type: 'messageBack',
        title: "I don't know",
        text: "I don't know",
        displayText: "I don't know",
        value: { choice: 'dontKnow' },
      },
    ]));

  it('buttons stand once, beside the card', () => {
    const sent = sendBlocks('webchat', everyBlock.deadline, everyBlock.choices);
    expect(sent.suggestedActions?.actions).toHaveLength(2);
    expect(JSON.stringify(sent.attachments)).not.toContain('ActionSet');
  });

  it('a card is summed up by its day', () =>
    expect(sendBlocks('directline', everyBlock.heading, everyBlock.deadline)).toMatchObject({
      attachments: [{ contentType: CARD }],
      summary: expect.stringContaining('Friday, November 27, 2026'),
      speak: expect.stringContaining('Friday, November 27, 2026'),
    }));

  it('a card too large for a channel is said in words', () => {
    const items = Array.from({ length: 200 }, () => say('glossary:cdpHearing'));
    const sent = sendBlocks('directline', { kind: 'list', items }, everyBlock.choices);
    expect(sent).toMatchObject({ textFormat: 'plain', suggestedActions: { actions: [{}, {}] } });
    expect(sent.attachments).toBeUndefined();
  });
});

describe('where a channel has no suggested actions', () => {
  it.each(['console', 'a channel nobody tried'])('%s lists them in the words', (channel) => {
    const sent = sendBlocks(channel, everyBlock.text, everyBlock.choices);
    expect(sent.text).toContain("(2) I don't know");
    expect(sent.suggestedActions).toBeUndefined();
  });

  it('Teams has them in the card', () => {
    const sent = sendBlocks('msteams', everyBlock.text, everyBlock.choices);
    expect(sent.attachments?.[0]?.content.body[1].actions[0]).toMatchObject({
      type: 'Action.Submit',
      data: { choice: 'yes', msteams: { type: 'messageBack', text: 'Yes', value: { choice: 'yes' } } },
    });
  });
});

it('a reply with choices waits for an answer', () =>
  expect(sendBlocks('console', everyBlock.choices)).toMatchObject({ inputHint: 'expectingInput' }));

it('a reply without choices keeps the hint of its prompt', () =>
  expect(
    send({ ...asActivity(reply(everyBlock.text)), inputHint: 'expectingInput' }, 'console'),
  ).toMatchObject({
    inputHint: 'expectingInput',
  }));

it('leaves what it was given as it was', () => {
  const activity = asActivity(reply(...everyKind));
  const before = JSON.stringify(activity);
  send(activity, 'directline');
  expect(JSON.stringify(activity)).toBe(before);
});

describe('balances over time', () => {
  const drawn = (address: string, ...blocks: readonly Block[]) =>
    renderOutgoing([asActivity(reply(...blocks))], { ...audience('directline'), draw: () => address })[0];
  const bodyOf = (sent: Partial<Activity> | undefined): readonly object[] =>
    sent?.attachments?.[0]?.content.body ?? [];

  it('are a picture with its words for those who do not see it', () => {
    const told = translatorFor('en')(everyBlock.balances.told);
    expect(bodyOf(drawn('data:image/png;base64,AA', everyBlock.balances))).toEqual([
      { type: 'Image', url: 'data:image/png;base64,AA', altText: told, size: 'stretch' },
    ]);
  });

  it('are told in words where the picture would make the card too large', () => {
    const sent = drawn(
      `data:image/png;base64,${'A'.repeat(25 * 1024)}`,
      everyBlock.heading,
      everyBlock.balances,
    );
    expect(bodyOf(sent)).toMatchObject([{ type: 'TextBlock' }, { type: 'TextBlock' }]);
  });

  it('are told in words where nothing can draw', () =>
    expect(bodyOf(sendBlocks('directline', everyBlock.balances))).toMatchObject([{ type: 'TextBlock' }]));
});
