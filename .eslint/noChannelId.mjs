import { message } from './explain.mjs';

/** Keeps the channel out of questions and law. */
export const noChannelId = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      channel: message({
        what: '`channelId` outside channels, rendering and bot.',
        why: 'a dialog that asks which channel it is on must be changed for each new one.',
        fix: 'send a Block; if the look differs by channel, add a Block kind or a field of the channel profile.',
      }),
    },
  },
  create: (context) => ({
    'Identifier[name="channelId"]': (node) => context.report({ node, messageId: 'channel' }),
    'Literal[value="channelId"]': (node) => context.report({ node, messageId: 'channel' }),
  }),
};
