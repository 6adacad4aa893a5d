import { wireActivity } from '../../../src/channels/botFramework';
import { teamsMessage } from '../../support/botMessages';

it('takes a message as it is, with what we do not know about it', () => {
  const message = teamsMessage({
    channelData: { tenant: { id: 't' } },
    rawTimestamp: '2026-11-22T10:00:00Z',
  });
  expect(wireActivity(message)).toEqual(message);
});

it.each([
  ['no recipient', { recipient: undefined }],
  ['no id', { id: undefined }],
  ['no text', { text: undefined }],
  ['members', { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], membersRemoved: [] }],
  ['a card', { value: { choice: 'x' }, attachments: [{ contentType: 'text/html', content: '<p>' }] }],
  ['an id of 500 characters', { id: 'x'.repeat(500) }],
  ['a conversation of Teams', { conversation: { id: '19:abc@thread.tacv2;messageid=1', isGroup: true } }],
])('takes %s', (_what, more) => expect(wireActivity({ ...teamsMessage(), ...more })).toBeDefined());

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'message'],
  ['a list', [teamsMessage()]],
  ['an empty object', {}],
])('does not take %s', (_what, body) => expect(wireActivity(body)).toBeUndefined());

it.each([
  ['no type', { type: undefined }],
  ['an empty type', { type: '' }],
  ['a type that is no text', { type: 7 }],
  ['a type beyond measure', { type: 'x'.repeat(101) }],
  ['no channel', { channelId: undefined }],
  ['a blank channel, for which no key vouches', { channelId: ' ' }],
  ['a channel that reaches into another conversation', { channelId: 'webchat/x' }],
  ['no conversation', { conversation: undefined }],
  ['a conversation without an id', { conversation: {} }],
  ['a conversation id that is no text', { conversation: { id: 7 } }],
  ['an empty conversation id', { conversation: { id: '' } }],
  ['a conversation id beyond measure', { conversation: { id: 'x'.repeat(501) } }],
  ['a conversation id that a database refuses', { conversation: { id: 'a\u0000' } }],
  ['a conversation id that no address can hold', { conversation: { id: 'a\ud800' } }],
  ['a conversation id that leads up in an address', { conversation: { id: '..' } }],
  ['an id to answer that leads up in an address', { replyToId: '..' }],
  ['an activity id beyond measure', { id: 'x'.repeat(501) }],
  ['an activity id that is no text', { id: {} }],
  ['no sender', { from: undefined }],
  ['a sender that is a text', { from: 'user' }],
  ['a sender without an id', { from: { name: 'x' } }],
  ['a recipient that is a text', { recipient: 'bot' }],
  ['text that is no text', { text: { toString: 'x' } }],
  ['members that are no list', { membersAdded: { id: 'x' } }],
  ['members that are nobody', { membersAdded: [null] }],
  ['attachments that are none', { attachments: ['x'] }],
])('does not take %s', (_what, more) => expect(wireActivity({ ...teamsMessage(), ...more })).toBeUndefined());

it.each([
  ['locale', 'es-US', 'es-US'],
  ['locale', 'zh-Hant-TW', 'zh-Hant-TW'],
  ['locale', '', undefined],
  ['locale', 'call me at 555', undefined],
  ['locale', 7, undefined],
  ['localTimezone', 'America/Port-au-Prince', 'America/Port-au-Prince'],
  ['localTimezone', 'x y', undefined],
])('drops a %s that is none: %j', (field, given, kept) =>
  expect(wireActivity({ ...teamsMessage(), [field]: given })).toMatchObject({ [field]: kept }),
);
