import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { removeFolder, startServer, type TestServer } from '../support/server';

const SITE = 'https://site.example';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ settings: { ALLOWED_SITES: SITE } });
});
afterAll(async () => {
  await server.close();
  removeFolder(server.folder);
});

describe('what is served', () => {
  const scripts = async (): Promise<readonly string[]> => {
    const html = await (await fetch(server.address)).text();
    return [...html.matchAll(/src="([^"]+)"/g)].map((each) => each[1] ?? '');
  };

  it('names its scripts by their content and lets them be kept', async () => {
    const [bundle = '', chat = ''] = await scripts();
    expect(bundle).toMatch(/^\/assets\/webchat\.[0-9a-f]{16}\.js$/);
    expect(chat).toMatch(/^\/assets\/chat\.[0-9a-f]{16}\.js$/);
    const { headers } = await fetch(server.address + bundle);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('packs Web Chat well and unchanged', async () => {
    const [bundle = ''] = await scripts();
    const plain = await fetch(server.address + bundle, { headers: { 'accept-encoding': 'identity' } });
    const body = Buffer.from(await plain.arrayBuffer());
    expect(plain.headers.get('content-encoding')).toBeNull();
    const packed = await new Promise<Buffer>((resolve) => {
      get(server.address + bundle, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve(Buffer.concat(parts)));
      });
    });
    expect(packed.length).toBeLessThan(1_000_000);
    expect(gunzipSync(packed).equals(body)).toBe(true);
  });

  it('has a new nonce in each page, the same in its policy', async () => {
    const pages = await Promise.all([fetch(server.address), fetch(server.address)]);
    const nonces = await Promise.all(
      pages.map(async (each) => {
        const inPolicy =
          /script-src 'nonce-([^']+)'/.exec(each.headers.get('content-security-policy') ?? '')?.[1] ?? '';
        expect(await each.text()).toContain(`nonce="${inPolicy}"`);
        return inPolicy;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it('allows nothing inline, nothing evaluated, nobody else', async () => {
    const policy = (await fetch(server.address)).headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe|\*|https:/);
    expect(policy).toContain("frame-ancestors 'none'");
    const framed = (await fetch(`${server.address}/chat`)).headers.get('content-security-policy') ?? '';
    expect(framed).toContain(`frame-ancestors ${SITE}`);
  });

  it.each([
    ['es-MX,es;q=0.9', '', 'es'],
    ['fr,de;q=0.9', '', 'en'],
    ['fr,es;q=0.5,en;q=0.4', '', 'es'],
    ['en;q=0.4,es;q=0.5', '', 'es'],
    ['es;q=0', '', 'en'],
    ['es', '?lang=en', 'en'],
    ['en', '?lang=es', 'es'],
    ['en', '?lang=xx', 'en'],
    ['en', '?lang="><script>', 'en'],
  ])('chooses its language for %s%s: %s', async (accept, query, lang) => {
    const html = await (
      await fetch(`${server.address}/${query}`, { headers: { 'accept-language': accept } })
    ).text();
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).not.toContain('"><script>');
  });
});
