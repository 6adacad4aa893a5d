import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listening } from './listening';

/** A message as it arrives at the channel: its words, its buttons and its cards, as one text. */
type Receiver = (said: string) => void;

/** The channel's side of the protocol: it takes the bot's messages and hands each to whoever waits in its conversation. */
export class Connector {
  /** Messages that nobody waited for. */
  strays = 0;
  private readonly receivers = new Map<string, Receiver>();
  private readonly server: Server = createServer((request, response) => void this.take(request, response));

  /** Starts it on a free port; the address is what activities carry as their service URL. */
  async start(): Promise<string> {
    this.server.keepAliveTimeout = 120_000;
    return listening(this.server);
  }

  hear(conversation: string, receiver: Receiver): void {
    this.receivers.set(conversation, receiver);
  }

  forget(conversation: string): void {
    this.receivers.delete(conversation);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const conversation = /^\/v3\/conversations\/([^/]+)\/activities/.exec(request.url ?? '')?.[1];
    const activity: Sent = JSON.parse(Buffer.concat(parts).toString());
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"1"}');
    if (activity.type !== 'message' || conversation === undefined) return;
    const receiver = this.receivers.get(decodeURIComponent(conversation));
    if (receiver) receiver(saidBy(activity));
    else this.strays += 1;
  }
}

interface Sent {
  readonly type?: string;
  readonly text?: string;
  readonly attachments?: readonly unknown[];
  readonly suggestedActions?: unknown;
}

const saidBy = ({ text = '', attachments = [], suggestedActions = '' }: Sent): string =>
  `${text}\n${JSON.stringify(suggestedActions)}\n${JSON.stringify(attachments)}`;
