import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import type { LocalDate } from '../../assessment/kernel/localDate';
import { Refusal } from '../../channels/webChat';
import { Locale } from '../../conversation/locale';
import { say } from '../../conversation/reply';
import { translatorFor } from '../../localization/translator';
import { answering, send } from '../answer';
import { BROWSER_FOLDER, scriptAsset, webChatBundle, type Asset } from './assets';
import { chatPage } from './chatPage';
import { contentPolicy } from './contentPolicy';
import { pageLocale } from './pageLocale';

export interface Pages {
  /** Origins that may show the chat in a frame. */
  readonly sites: readonly string[];
  readonly preview: LocalDate | undefined;
  readonly retentionDays: number;
  readonly onBug: (failure: unknown) => void;
}

/** `/` is the chat, `/chat` the same inside a frame, `/widget.js` the button that opens the frame. */
export async function mountPages(server: Server, pages: Pages): Promise<void> {
  const [bundle, chat, widget] = await Promise.all([
    scriptAsset(webChatBundle()),
    scriptAsset(join(BROWSER_FOLDER, 'chat.js'), await readFile(join(BROWSER_FOLDER, 'look.js'), 'utf8')),
    scriptAsset(join(BROWSER_FOLDER, 'widget.js'), widgetWords()),
  ]);
  const scripts = [bundle, chat].map((each) => each.path);
  mount(server, '/', pages, async (request, response) =>
    showPage(request, response, { pages, scripts, framed: false }),
  );
  mount(server, '/chat', pages, async (request, response) =>
    showPage(request, response, { pages, scripts, framed: true }),
  );
  mount(server, '/widget.js', pages, async (request, response) => {
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    await sendScript(request, response, { asset: widget, cache: 'public, max-age=300' });
  });
  mount(server, '/assets/:name', pages, async (request, response) => {
    const asset = [bundle, chat].find((each) => each.path === request.path());
    if (!asset) throw new Refusal('NotFound');
    await sendScript(request, response, { asset, cache: 'public, max-age=31536000, immutable' });
  });
}

type Handle = (request: Request, response: Response) => Promise<void>;

function mount(server: Server, path: string, { onBug }: Pages, handle: Handle): void {
  const handler = async (request: Request, response: Response) =>
    answering(response, onBug, () => handle(request, response));
  server.get(path, handler);
  server.head(path, handler);
}

interface Showing {
  readonly pages: Pages;
  readonly scripts: readonly string[];
  readonly framed: boolean;
}

async function showPage(
  request: Request,
  response: Response,
  { pages, scripts, framed }: Showing,
): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const locale = pageLocale(new URLSearchParams(request.getQuery()), request.headers['accept-language']);
  const { preview, retentionDays } = pages;
  const host = request.headers.host ?? '';
  response.setHeader(
    'Content-Security-Policy',
    contentPolicy({ nonce, host, framedBy: framed ? pages.sites : [] }),
  );
  response.setHeader('Vary', 'Accept-Language');
  const body = chatPage({
    locale,
    words: translatorFor(locale),
    nonce,
    scripts,
    preview,
    retentionDays,
    framed,
  });
  send(response, { status: 200, type: 'text/html; charset=utf-8', body });
}

async function sendScript(
  request: Request,
  response: Response,
  { asset, cache }: { asset: Asset; cache: string },
): Promise<void> {
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  send(response, {
    status: 200,
    type: 'text/javascript; charset=utf-8',
    body: packed ? await asset.packed() : asset.body,
    headers: {
      'Cache-Control': cache,
      Vary: 'Accept-Encoding',
      ...(packed && { 'Content-Encoding': 'gzip' }),
    },
  });
}

/** The widget runs on other websites, so it brings its few words in every language. */
function widgetWords(): string {
  const words = Object.fromEntries(
    Locale.options.map((locale) => {
      const text = translatorFor(locale);
      return [
        locale,
        {
          title: text(say('page:chat')),
          open: text(say('page:widgetOpen')),
          close: text(say('page:widgetClose')),
        },
      ];
    }),
  );
  return `const WORDS = ${JSON.stringify(words)};\n`;
}
