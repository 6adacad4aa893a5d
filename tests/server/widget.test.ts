import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { complaints, violations } from '../support/chatPage';
import { startChromium, watchedPage, type WatchedPage } from '../support/chromium';
import { removeFolder, startServer, type TestServer } from '../support/server';

let browser: Browser;
let server: TestServer;
let allowed: Server;
let refused: Server;

/** Another website that brings the widget with one line. */
const website = async (): Promise<Server> => {
  const site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    // A site with a strict policy of its own: our script and our frame are all that it lets in.
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${server.address}; frame-src ${server.address}`,
    );
    response.end(
      `<!doctype html><html lang="es"><title>Site</title><h1>Site</h1><script src="${server.address}/widget.js"></script>`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  return site;
};
const addressOf = (site: Server): string => `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

beforeAll(async () => {
  browser = await startChromium();
  // The sites are made first, because the server must know their ports; they learn its address when they answer.
  [allowed, refused] = await Promise.all([website(), website()]);
  server = await startServer({ settings: { ALLOWED_SITES: addressOf(allowed) } });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  removeFolder(server.folder);
  [allowed, refused].forEach((each) => each.close());
});

describe('the widget', () => {
  const visit = async (site: Server): Promise<WatchedPage> => {
    const watched = await watchedPage(browser, [server.address, addressOf(site)], { locale: 'en-US' });
    await watched.page.goto(addressOf(site));
    return watched;
  };

  it('opens the chat on an allowed site, with the keyboard, in the language of the site', async () => {
    const watched = await visit(allowed);
    const { page } = watched;
    const launcher = page.getByRole('button', { name: 'Ayuda con una carta del IRS' });
    await launcher.focus();
    expect(await launcher.getAttribute('aria-expanded')).toBe('false');
    expect(page.frames()).toHaveLength(1);
    await page.keyboard.press('Enter');
    const chat = page.frameLocator('iframe');
    await chat.getByText('Hello.', { exact: true }).last().waitFor();
    await chat.getByRole('textbox').fill('hola');
    await chat.getByRole('textbox').press('Enter');
    await chat.getByText('You said: hola', { exact: true }).last().waitFor();
    expect(await chat.locator('html').getAttribute('lang')).toBe('es');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-expanded')`)).toBe('false');
    await page.keyboard.press('Enter');
    await chat.getByText('You said: hola', { exact: true }).last().waitFor();
    expect(complaints(watched)).toEqual([]);
    expect(watched.outside).toEqual([]);
    await watched.close();
  });

  it('shows no chat on a site that is not allowed', async () => {
    const watched = await visit(refused);
    await Promise.all([
      watched.page.waitForEvent('console', { predicate: (each) => each.text().includes('frame-ancestors') }),
      watched.page.getByRole('button', { name: 'Ayuda con una carta del IRS' }).click(),
    ]);
    expect(await watched.page.frameLocator('iframe').getByText('Hello.').count()).toBe(0);
    await watched.close();
  });

  it('has nothing for axe to find around the chat', async () => {
    const watched = await watchedPage(browser, [server.address, addressOf(allowed)], { bypassCSP: true });
    await watched.page.goto(addressOf(allowed));
    await watched.page.getByRole('button').click();
    const own = (await violations(watched.page)).filter((each) => /irs-notice-guide|button/.test(each));
    expect(own).toEqual([]);
    await watched.close();
  });
});
