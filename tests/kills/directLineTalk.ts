import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { ask, insist, type Question } from './insist';
import { scriptOf } from './script';
import type { HeardReply, Site, Talk } from './talk';

const ROOT = '/v3/directline';

const LOOK_AGAIN_MS = 20;

/** After so many looks without news a reader opens the page anew. */
const PATIENT_LOOKS = 100;

/** So many looks that were answered and brought nothing: the answer does not come any more. */
const MOST_IDLE_LOOKS = 1500;

/** Opening the page is the first thing that the bot hears. */
const MEETING = 'the meeting';

/** A reader in the website chat, with a page that sends again what was not taken and reads on where it was. */
export async function talkOverDirectLine(site: Site, reader: number): Promise<Talk> {
  const page = await openPage(site);
  const said = [MEETING];
  await page.untilHeard(MEETING, /letter/);
  for (const [place, step] of scriptOf(reader).entries()) {
    const id = `r${reader}.${place}`;
    said.push(`u-${id}`);
    await page.say(step.say, id);
    await page.untilHeard(`u-${id}`, step.hears);
  }
  return {
    reader,
    key: `webchat/${page.conversation}`,
    said,
    heard: page.heard,
  };
}

/** A page that opens the chat and follows it by polling. */
export async function openPage(site: Site) {
  const { conversationId: conversation, token } = Credentials.parse(
    JSON.parse((await insist(site, { method: 'POST', path: `${ROOT}/tokens/generate`, body: {} })).body),
  );
  const at = (method: Question['method'], path: string, body?: unknown): Question => ({
    method,
    path: `${ROOT}/conversations${path}`,
    token,
    body,
  });
  await insist(site, at('POST', '', { locale: 'en-US' }));
  const heard: HeardReply[] = [];
  let watermark = '0';
  let lost = false;
  let looks = 0;

  /** Reads on; whether there was news. A page that lost its server says first that it is back. */
  async function look(): Promise<boolean> {
    if (lost) {
      lost = (await ask(site, at('GET', `/${conversation}`)))?.status !== 200;
      return false;
    }
    const answered = await ask(site, at('GET', `/${conversation}/activities?watermark=${watermark}`));
    lost = answered?.status !== 200;
    if (lost || !answered) return false;
    const read = Read.parse(JSON.parse(answered.body));
    heard.push(...read.activities.filter(({ from }) => !from.id.startsWith('dl_')).map(repliedOf));
    watermark = read.watermark;
    looks += 1;
    lost = looks % PATIENT_LOOKS === 0;
    return read.activities.length > 0;
  }

  return {
    conversation,
    heard,
    look,
    say: (text: string, clientActivityID: string, to = site) =>
      insist(
        to,
        at('POST', `/${conversation}/activities`, {
          type: 'message',
          text,
          channelData: { clientActivityID },
        }),
      ),
    untilHeard: async (id: string, holds: RegExp) => {
      looks = 0;
      while (!heard.some(({ replyTo }) => replyTo === id)) {
        if (looks > MOST_IDLE_LOOKS) throw new Error(`${id} was never answered`);
        if (!(await look())) await pause(LOOK_AGAIN_MS);
      }
      const text = heard.filter(({ replyTo }) => replyTo === id).map((each) => each.text);
      if (!holds.test(text.join('\n'))) throw new Error(`${id} was answered: ${text.join('\n')}`);
    },
  };
}

const Credentials = z.object({ conversationId: z.string(), token: z.string() });

const Said = z.looseObject({
  id: z.string(),
  from: z.object({ id: z.string() }),
  // A greeting answers no message.
  replyToId: z.string().default(MEETING),
});
const Read = z.object({ activities: z.array(Said), watermark: z.string() });

/** Words may stand in a card, so the whole activity is what was heard. */
const repliedOf = (said: z.infer<typeof Said>): HeardReply => ({
  id: said.id,
  replyTo: said.replyToId,
  text: JSON.stringify(said),
});
