import type { StubConnector } from '../support/stubConnector';
import { insist } from './insist';
import { scriptOf } from './script';
import type { HeardReply, Site, Talk } from './talk';

/** Runs readers of Microsoft's channels, whose messages come to `/api/messages` and whose replies go to a connector. */
export function connectorTalks(connector: StubConnector) {
  const replies = new Map<string, HeardReply[]>();
  let read = 0;

  /** Sorts what arrived since the last look by its conversation. */
  function repliesIn(conversation: string): readonly HeardReply[] {
    for (; read < connector.heard.length; read += 1) {
      const { activity } = connector.heard[read] ?? {};
      const { id } = activity?.['conversation'] as { readonly id: string };
      const reply = { id: '', replyTo: String(activity?.['replyToId']), text: JSON.stringify(activity) };
      replies.set(id, [...(replies.get(id) ?? []), reply]);
    }
    return replies.get(conversation) ?? [];
  }

  return async (site: Site, reader: number): Promise<Talk> => {
    const conversation = `talk-${reader}`;
    const said: string[] = [];
    for (const [place, step] of scriptOf(reader).entries()) {
      const id = `r${reader}.${place}`;
      said.push(id);
      const body = messageOf(reader, id, step.say, connector.serviceUrl);
      await insist(site, { method: 'POST', path: '/api/messages', body });
      const heard = repliesIn(conversation).filter(({ replyTo }) => replyTo === id);
      const text = heard.map((each) => each.text).join('\n');
      if (heard.length > 0 && !step.hears.test(text)) throw new Error(`${id} was answered: ${text}`);
    }
    return { reader, key: `emulator/${conversation}`, said, heard: repliesIn(conversation) };
  };
}

/** A message as the emulator sends it. */
export const messageOf = (reader: number, id: string, text: string, serviceUrl: string) => ({
  type: 'message',
  id,
  text,
  serviceUrl,
  channelId: 'emulator',
  locale: 'en-US',
  conversation: { id: `talk-${reader}` },
  from: { id: `reader-${reader}` },
  recipient: { id: 'bot' },
});
