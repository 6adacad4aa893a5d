import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ENTRIES_AT_ONCE, type ActivityLog } from './activityLog';
import { admit, type Admission } from './admission';
import { keyOf, type DirectLineAdapter } from './directLineAdapter';
import { TALK_SECONDS, type DirectLineTokens } from './directLineTokens';
import type { Answer, Call, Route } from './door';
import { IncomingActivity, type Talk } from './incomingActivity';
import { logPart } from './logPart';
import { Refusal } from './refusal';
import { LanguageTag } from './wireFields';

export const DIRECT_LINE = '/v3/directline';

/** Where a talk begins: what is asked here leaves something behind that is kept. */
export const OPENING_PATHS: ReadonlySet<string> = new Set(
  ['/tokens/generate', '/conversations'].map((path) => DIRECT_LINE + path),
);

export interface DirectLineDoors {
  readonly adapter: DirectLineAdapter;
  readonly log: ActivityLog;
  readonly tokens: DirectLineTokens;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether a page of this origin may open a chat. */
  readonly mayOpen: (origin: string | undefined, host: string) => boolean;
  /** Counts a message against its conversation. */
  readonly mayHear: (conversation: string) => Admission;
}

/** The Direct Line 3.0 protocol, as far as a chat without files and sign-in needs it. */
export function directLineRoutes(doors: DirectLineDoors): readonly Route[] {
  const at = (
    method: Route['method'],
    path: string,
    answer: (doors: DirectLineDoors, call: Call) => Promise<Answer>,
  ): Route => ({
    method,
    path: DIRECT_LINE + path,
    answer: (call) => answer(doors, call),
  });
  return [
    at('POST', '/tokens/generate', generateToken),
    at('POST', '/tokens/refresh', refreshToken),
    at('POST', '/conversations', startConversation),
    at('GET', '/conversations/:id', reconnect),
    at('GET', '/conversations/:id/activities', poll),
    at('POST', '/conversations/:id/activities', postActivity),
    at('POST', '/conversations/:id/upload', refuseFiles),
  ];
}

/** A new conversation's first token; with a `resume` token, one for the conversation that it names. */
async function generateToken({ tokens, log, mayOpen }: DirectLineDoors, call: Call): Promise<Answer> {
  if (!mayOpen(call.origin, call.host)) throw new Refusal('SiteRefused');
  const { resume } = parsed(z.object({ resume: z.string().optional() }), call.body ?? {});
  const earlier = resume === undefined ? undefined : tokens.read('resume', resume);
  const known = earlier && (await log.find(keyOf(earlier.conversation)));
  const talk = earlier && known ? earlier : newTalk();
  return found({
    ...credentials(tokens, talk),
    resume: tokens.issue({ conversation: talk.conversation, user: talk.user, use: 'resume' }),
    resumed: known !== undefined,
  });
}

async function refreshToken({ tokens }: DirectLineDoors, call: Call): Promise<Answer> {
  return found(credentials(tokens, talkOf(tokens, call)));
}

/** Opens the token's conversation. The bot greets once, in the language of the page. */
async function startConversation(
  { tokens, log, adapter, now }: DirectLineDoors,
  call: Call,
): Promise<Answer> {
  const talk = talkOf(tokens, call);
  const { locale } = parsed(StartBody, call.body ?? {});
  const isNew = await log.open(
    keyOf(talk.conversation),
    { userId: talk.user, ...(locale && { locale }) },
    now(),
  );
  if (isNew) adapter.greet(talk, locale);
  const body = { ...credentials(tokens, talk), streamUrl: streamUrl(tokens, talk, call) };
  return isNew ? { status: 201, body } : found(body);
}

/** After a lost connection or a page reload. Whoever was at work on the talk may be gone: it goes on from where that left it. */
async function reconnect({ tokens, log, adapter }: DirectLineDoors, call: Call): Promise<Answer> {
  const talk = talkOf(tokens, call);
  const known = await log.find(keyOf(talk.conversation));
  if (!known) throw new Refusal('NotFound');
  if (known.watermark === 0) adapter.greet(talk, known.locale);
  else await adapter.goOn(talk, known.watermark);
  return found({ ...credentials(tokens, talk), streamUrl: streamUrl(tokens, talk, call) });
}

async function poll({ tokens, log }: DirectLineDoors, call: Call): Promise<Answer> {
  const key = keyOf(talkOf(tokens, call).conversation);
  const after = watermarkOf(call.query);
  const [known, entries] = await Promise.all([log.find(key), log.since(key, after, ENTRIES_AT_ONCE)]);
  if (!known) throw new Refusal('NotFound');
  return { status: 200, json: logPart(entries, after).json };
}

/** Counted once the token has shown whose conversation it is, so that nobody uses up another's allowance. */
async function postActivity({ tokens, adapter, mayHear }: DirectLineDoors, call: Call): Promise<Answer> {
  const talk = talkOf(tokens, call);
  admit(mayHear(keyOf(talk.conversation)));
  const id = await adapter.receive(talk, parsed(IncomingActivity, call.body));
  if (id === undefined) throw new Refusal('NotFound');
  return found({ id });
}

async function refuseFiles({ tokens }: DirectLineDoors, call: Call): Promise<Answer> {
  talkOf(tokens, call);
  throw new Refusal('FilesNotTaken');
}

const StartBody = z.object({ locale: LanguageTag });

/** Where a stream or a poll goes on: the place of the last entry that the client has. */
export function watermarkOf(query: URLSearchParams): number {
  const given = query.get('watermark') ?? '';
  if (!/^\d{0,9}$/.test(given)) throw new Refusal('BadRequest');
  return Number(given);
}

const newTalk = (): Talk => ({
  conversation: randomBytes(16).toString('base64url'),
  user: `dl_${randomBytes(12).toString('base64url')}`,
});

/** Who talks where, by the token; the address must name the same conversation. */
function talkOf(tokens: DirectLineTokens, { bearer, params }: Call): Talk {
  if (bearer === undefined) throw new Refusal('Unauthorized');
  const claims = tokens.read('talk', bearer);
  if (!claims || (params['id'] ?? claims.conversation) !== claims.conversation)
    throw new Refusal('TokenRefused');
  return { conversation: claims.conversation, user: claims.user };
}

const credentials = (tokens: DirectLineTokens, { conversation, user }: Talk) => ({
  conversationId: conversation,
  token: tokens.issue({ conversation, user, use: 'talk' }),
  expires_in: TALK_SECONDS,
});

/** Browsers cannot send a header with a web socket, so a token of one minute stands in the address. */
function streamUrl(tokens: DirectLineTokens, { conversation, user }: Talk, call: Call): string {
  const query = new URLSearchParams({
    watermark: String(watermarkOf(call.query)),
    t: tokens.issue({ conversation, user, use: 'stream' }),
  });
  const scheme = call.secure ? 'wss' : 'ws';
  return `${scheme}://${call.host}${DIRECT_LINE}/conversations/${conversation}/stream?${query}`;
}

const found = (body: unknown): Answer => ({ status: 200, body });

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw new Refusal('BadRequest');
  return result.data;
}
