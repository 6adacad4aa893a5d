import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ActivityLog } from './activityLog';
import { keyOf } from './directLineAdapter';
import { DIRECT_LINE, watermarkOf } from './directLineRoutes';
import type { DirectLineTokens } from './directLineTokens';
import { FollowedLog } from './followedLog';
import { REFUSALS, Refusal, type RefusalCode } from './refusal';

/** Often enough that proxies keep the connection and a page that went away is noticed. */
const HEARTBEAT_MS = 30_000;

/** More pages than a person has open on one talk. The next is refused: clients come back, and would take turns at evicting each other. */
const PAGES_A_CONVERSATION = 10;

/** The web sockets of open pages: each follows its conversation's log from its own watermark, so nothing is sent twice. */
export class DirectLineStreams {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  private readonly pages = new Map<string, Set<FollowedLog>>();
  private readonly stopWatching: () => void;
  private readonly heartbeat: NodeJS.Timeout;

  constructor(
    private readonly log: ActivityLog,
    private readonly tokens: DirectLineTokens,
  ) {
    this.stopWatching = log.watch((key) => this.pagesOf(key).forEach((page) => page.sendNews()));
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS).unref();
  }

  /** Answers an HTTP upgrade: a web socket for a good token, a plain refusal for anything else. */
  async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    try {
      const { key, watermark } = await this.admitted(request);
      if (this.pagesOf(key).size >= PAGES_A_CONVERSATION) throw new Refusal('TooManyPages');
      this.sockets.handleUpgrade(request, socket, head, (page) => this.follow(page, key, watermark));
    } catch (failure) {
      refuse(socket, failure instanceof Refusal ? failure.code : 'ServerError');
    }
  }

  /** Ends every stream; clients come back by themselves, to whichever process answers. */
  close(): void {
    this.stopWatching();
    clearInterval(this.heartbeat);
    for (const page of this.allPages()) page.end();
    this.sockets.close();
  }

  private async admitted(request: IncomingMessage): Promise<{ key: string; watermark: number }> {
    const url = addressOf(request);
    const conversation = STREAM_PATH.exec(url.pathname)?.[1];
    if (conversation === undefined) throw new Refusal('NotFound');
    const claims = this.tokens.read('stream', url.searchParams.get('t') ?? '');
    if (claims?.conversation !== conversation) throw new Refusal('TokenRefused');
    if (!(await this.log.find(keyOf(conversation)))) throw new Refusal('NotFound');
    return { key: keyOf(conversation), watermark: watermarkOf(url.searchParams) };
  }

  private follow(socket: WebSocket, key: string, watermark: number): void {
    const pages = this.pages.get(key) ?? new Set();
    const page = new FollowedLog(socket, (after) => this.log.since(key, after), watermark);
    this.pages.set(key, pages.add(page));
    socket.on('close', () => {
      pages.delete(page);
      if (pages.size === 0 && this.pages.get(key) === pages) this.pages.delete(key);
    });
    page.sendNews();
  }

  /** Also reads the log, in case a word from another process was lost on its way. */
  private beat(): void {
    for (const page of this.allPages()) {
      page.checkAlive();
      page.sendNews();
    }
  }

  private pagesOf(key: string): ReadonlySet<FollowedLog> {
    return this.pages.get(key) ?? new Set();
  }

  private allPages(): readonly FollowedLog[] {
    return [...this.pages.values()].flatMap((each) => [...each]);
  }
}

const STREAM_PATH = new RegExp(`^${DIRECT_LINE}/conversations/([\\w-]{1,64})/stream$`);

function addressOf(request: IncomingMessage): URL {
  const base = 'http://localhost';
  if (!URL.canParse(request.url ?? '', base)) throw new Refusal('BadRequest');
  return new URL(request.url ?? '', base);
}

function refuse(socket: Duplex, code: RefusalCode): void {
  const { status } = REFUSALS[code];
  socket.end(`HTTP/1.1 ${status} ${code}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
