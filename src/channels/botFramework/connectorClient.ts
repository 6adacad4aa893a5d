import type { Activity, ConversationReference } from 'botbuilder';
import { z } from 'zod';
import { NotDelivered, Refused } from '../../bot/delivery';
import type { BotToken } from './botCloud';
import { Exchange, type Answer, type Question } from './exchange';
import { retryAfter } from './retryAfter';
import type { ServiceUrlPolicy } from './serviceUrlPolicy';

export interface ConnectorParts {
  readonly mayReply: ServiceUrlPolicy;
  /** The bot's own token; without one nothing is signed. */
  readonly token: BotToken | undefined;
  /** Waits, unless the signal ends it. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** How long one message may take, waits included. */
  readonly limitMs: number;
}

/**
 * Speaks to a channel's connector service, one request a message. `NotDelivered` when the channel certainly did not
 * take it; any other failure leaves that open, and is never repeated here.
 */
export class ConnectorClient {
  private readonly exchange = new Exchange();

  constructor(private readonly parts: ConnectorParts) {}

  /** The id that the channel gave the message; empty when it gave none. */
  async send(activity: Partial<Activity>): Promise<string> {
    const { id: _ours, ...said } = activity;
    return idIn(await this.deliver('POST', { ...said, id: said.replyToId }, JSON.stringify(said)));
  }

  async update(activity: Partial<Activity>): Promise<string> {
    return idIn(await this.deliver('PUT', activity, JSON.stringify(activity)));
  }

  async remove({ activityId, ...address }: Partial<ConversationReference>): Promise<void> {
    await this.deliver('DELETE', { ...address, id: activityId }, '');
  }

  private async deliver(method: Question['method'], address: Address, body: string): Promise<Answer> {
    const url = this.parts.mayReply(address.serviceUrl);
    if (!url) throw new Refused('no message may go to this address');
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.parts.limitMs);
    try {
      const question = { method, url, path: pathOf(url, address), body, signal: limit.signal };
      return await this.untilTaken({ ...question, headers: await this.headers(body, limit.signal) });
    } finally {
      clearTimeout(timer);
    }
  }

  /** A channel that is busy says so instead of taking the message, so it may be asked again. */
  private async untilTaken(question: Question): Promise<Answer> {
    for (;;) {
      const answer = await this.exchange.ask(question);
      if (answer.status !== 429) return taken(answer);
      const wait = retryAfter(answer.retryAfter);
      if (wait >= this.parts.limitMs) throw refusedWith(answer);
      await orNotDelivered(this.parts.pause(wait, question.signal), question.signal);
    }
  }

  private async headers(body: string, signal: AbortSignal): Promise<Question['headers']> {
    const { token } = this.parts;
    return {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      ...(token && { Authorization: `Bearer ${await orNotDelivered(token(), signal)}` }),
    };
  }
}

/** Where a message goes: into a conversation, and there to the activity that it answers or changes. */
type Address = Pick<Partial<Activity>, 'serviceUrl' | 'conversation' | 'id'>;

function pathOf({ pathname }: URL, { conversation, id }: Address): string {
  const activities = `/v3/conversations/${encodeURIComponent(conversation?.id ?? '')}/activities`;
  return pathname.replace(/\/$/, '') + activities + (id ? `/${encodeURIComponent(id)}` : '');
}

/** A redirect is not followed: the bot's token goes where the activity came from, and nowhere else. */
function taken(answer: Answer): Answer {
  if (answer.status >= 500) throw new Error(`the channel failed: ${answer.status}`);
  if (answer.status >= 300) throw refusedWith(answer);
  return answer;
}

const refusedWith = ({ status }: Answer): NotDelivered =>
  new (PASSING.has(status) ? NotDelivered : Refused)(`the channel refused: ${status}`);

/** Refusals that may be over a minute later: our token, the channel's time, its load. */
const PASSING: ReadonlySet<number> = new Set([401, 408, 412, 425, 429]);

/** What happens before a request is made leaves no doubt when it fails, or when the time is up. */
function orNotDelivered<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown): void => reject(new NotDelivered('the message was not sent', { cause }));
    signal.addEventListener('abort', () => fail(), { once: true });
    work.then(resolve, fail);
  });
}

function idIn({ body }: Answer): string {
  try {
    return Taken.parse(JSON.parse(body)).id;
  } catch {
    return '';
  }
}

const Taken = z.object({ id: z.string() });
