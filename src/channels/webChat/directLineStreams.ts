import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { ENTRIES_AT_ONCE, type ActivityLog } from './activityLog';
import { admit, type Admission } from './admission';
import { keyOf } from './directLineAdapter';
import { DIRECT_LINE, watermarkOf } from './directLineRoutes';
import type { DirectLineTokens } from './directLineTokens';
import { FollowedLog } from './followedLog';
import { Heartbeat } from './heartbeat';
import { OpenPages } from './openPages';
import { REFUSALS, Refusal, refusalBody } from './refusal';

/** More pages than a person has open on one talk. The next is refused: clients come back, and would take turns at evicting each other. */
const PAGES_A_CONVERSATION = 10;

/** What a client is told that asks for one page too many: others close theirs in minutes, not in moments. */
const FULL_SECONDS = 30;

/** How many streams may be open at once, and who counts as one caller. */
export interface StreamLimits {
  readonly most: number;
  readonly mostOfAddress: number;
  readonly addressOf: (request: IncomingMessage) => string;
  /** Counts the request against its address. */
  readonly mayAsk: (request: IncomingMessage) => Admission;
}

/** The web sockets of open pages: each follows its conversation's log from its own watermark, so nothing is sent twice. */
export class DirectLineStreams {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  private readonly pages = new OpenPages();
  private readonly pagesOfAddress = new OpenPages();
  private readonly stopWatching: () => void;
  private readonly heartbeat = new Heartbeat();

  constructor(
    private readonly log: ActivityLog,
    private readonly tokens: DirectLineTokens,
    private readonly limits: StreamLimits,
  ) {
    this.stopWatching = log.watch((key) => this.pages.of(key).forEach((page) => page.sendNews()));
  }

  /** Answers an HTTP upgrade: a web socket for a good token, a plain refusal for anything else. */
  async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    try {
      admit(this.limits.mayAsk(request));
      const stream = await this.streamOf(request);
      this.makeSureOfRoom(stream);
      this.sockets.handleUpgrade(request, socket, head, (page) => this.follow(page, stream));
    } catch (failure) {
      refuse(socket, failure instanceof Refusal ? failure : new Refusal('ServerError'));
    }
  }

  /** How many streams are open. */
  get open(): number {
    return this.sockets.clients.size;
  }

  /** Ends every stream; clients come back by themselves, to whichever process answers. */
  close(): void {
    this.stopWatching();
    this.heartbeat.stop();
    for (const page of this.pages.all()) page.end();
    this.sockets.close();
  }

  /** Cuts the streams whose page did not answer the end. */
  cut(): void {
    for (const socket of this.sockets.clients) socket.terminate();
  }

  private async streamOf(request: IncomingMessage): Promise<Stream> {
    const url = addressOf(request);
    const conversation = STREAM_PATH.exec(url.pathname)?.[1];
    if (conversation === undefined) throw new Refusal('NotFound');
    const claims = this.tokens.read('stream', url.searchParams.get('t') ?? '');
    if (claims?.conversation !== conversation) throw new Refusal('TokenRefused');
    if (!(await this.log.find(keyOf(conversation)))) throw new Refusal('NotFound');
    const address = this.limits.addressOf(request);
    return { key: keyOf(conversation), address, watermark: watermarkOf(url.searchParams) };
  }

  private makeSureOfRoom({ key, address }: Stream): void {
    const { most, mostOfAddress } = this.limits;
    if (this.sockets.clients.size >= most) throw new Refusal('Unavailable', FULL_SECONDS);
    if (
      this.pages.of(key).size >= PAGES_A_CONVERSATION ||
      this.pagesOfAddress.of(address).size >= mostOfAddress
    )
      throw new Refusal('TooManyPages', FULL_SECONDS);
  }

  private follow(socket: WebSocket, { key, address, watermark }: Stream): void {
    const read = (after: number) => this.log.since(key, after, ENTRIES_AT_ONCE);
    const page = new FollowedLog(socket, read, watermark);
    this.pages.add(key, page);
    this.pagesOfAddress.add(address, page);
    const leave = this.heartbeat.add(page);
    socket.on('close', () => {
      leave();
      this.pages.remove(key, page);
      this.pagesOfAddress.remove(address, page);
    });
    page.sendNews();
  }
}

/** What a request for a stream asks for. */
interface Stream {
  readonly key: string;
  readonly address: string;
  readonly watermark: number;
}

const STREAM_PATH = new RegExp(`^${DIRECT_LINE}/conversations/([\\w-]{1,64})/stream$`);

function addressOf(request: IncomingMessage): URL {
  const base = 'http://localhost';
  if (!URL.canParse(request.url ?? '', base)) throw new Refusal('BadRequest');
  return new URL(request.url ?? '', base);
}

function refuse(socket: Duplex, { code, retryAfterSeconds }: Refusal): void {
  const body = refusalBody(code);
  const lines = [
    `HTTP/1.1 ${REFUSALS[code].status} ${code}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(retryAfterSeconds === undefined ? [] : [`Retry-After: ${retryAfterSeconds}`]),
  ];
  // The caller may never end its side.
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
