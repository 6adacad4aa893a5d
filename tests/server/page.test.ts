import type { Browser, BrowserContextOptions } from 'playwright-core';
import { complaints, said, say, showing, typingBox, violations } from '../support/chatPage';
import { startChromium, watchedPage, type WatchedPage } from '../support/chromium';
import { removeFolder, startServer, type TestServer } from '../support/server';

let browser: Browser;
let server: TestServer;
let later = 0;
beforeAll(async () => {
  browser = await startChromium();
  server = await startServer({
    settings: { TODAY: '2026-11-22' },
    logic: showing,
    now: () => Date.now() + later,
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  removeFolder(server.folder);
});

const opened = async (path = '/', options: BrowserContextOptions = {}): Promise<WatchedPage> => {
  const watched = await watchedPage(browser, [server.address], { locale: 'en-US', ...options });
  await watched.page.goto(server.address + path);
  await said(watched.page, 'Hello.');
  return watched;
};

describe.each([
  ['narrow', 320, 640],
  ['wide', 1280, 800],
])('the chat page on a %s screen', (_name, width, height) => {
  it('talks, asks nobody else for anything, and fits', async () => {
    const watched = await opened('/', { viewport: { width, height } });
    const { page } = watched;
    await say(page, 'hi there');
    await said(page, 'You said: hi there');
    await say(page, 'card');
    await said(page, '$34,200.00');
    await say(page, 'choose');
    await said(page, 'Which?');
    expect(watched.outside).toEqual([]);
    expect(complaints(watched)).toEqual([]);
    const overflow = await page.evaluate(`({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cut: [...document.querySelectorAll('.webchat__suggested-actions__button-text')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1).length,
    })`);
    expect(overflow).toEqual({ wide: 0, cut: 0 });
    await watched.close();
  });

  it.each(['/', '/chat?lang=es'])('has nothing for axe to find at %s', async (path) => {
    const watched = await opened(path, { viewport: { width, height }, bypassCSP: true });
    await say(watched.page, 'card');
    await said(watched.page, '$34,200.00');
    await say(watched.page, 'choose');
    await said(watched.page, 'Which?');
    expect(await violations(watched.page)).toEqual([]);
    await watched.close();
  });
});

it('can be used with the keyboard alone', async () => {
  const { page, close } = await opened();
  await page.keyboard.press('Tab');
  const outline = 'getComputedStyle(document.activeElement).outlineStyle';
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Español');
  expect(await page.evaluate(outline)).toBe('solid');
  await typingBox(page).focus();
  await page.keyboard.type('choose');
  await page.keyboard.press('Enter');
  await page.getByRole('toolbar').getByRole('button', { name: 'Blue' }).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await said(page, 'You said: Blue');
  await close();
});

it('finds the talk again after a reload, each message once', async () => {
  const { page, close } = await opened();
  await say(page, 'remember me');
  await said(page, 'You said: remember me');
  await page.reload();
  await said(page, 'You said: remember me');
  await say(page, 'next');
  await said(page, 'You said: next');
  const bubbles = await page.evaluate(
    `[...document.querySelectorAll('.webchat__bubble__content')].map((each) => each.innerText.trim())`,
  );
  expect(bubbles).toEqual(['Hello.', 'remember me', 'You said: remember me', 'next', 'You said: next']);
  await close();
});

it('goes on after a sleep that was longer than its token lasts', async () => {
  const { page, close } = await opened();
  later = 31 * 60 * 1000;
  const renewed = page.waitForResponse((each) => /conversations\/[\w-]+$/.test(each.url()));
  await page.evaluate(`{
    const woken = Date.now() + ${later};
    Date.now = () => woken;
    dispatchEvent(new Event('focus'));
  }`);
  expect((await renewed).status()).toBe(200);
  await say(page, 'good morning');
  await said(page, 'You said: good morning');
  later = 0;
  await close();
});

it('begins anew in another tab', async () => {
  const first = await opened();
  await say(first.page, 'mine alone');
  await said(first.page, 'You said: mine alone');
  const second = await opened();
  expect(await second.page.getByText('mine alone').count()).toBe(0);
  await Promise.all([first.close(), second.close()]);
});

it("speaks the browser's language, and another one in the middle of a talk", async () => {
  const watched = await opened('/', { locale: 'es-MX' });
  const { page } = watched;
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Entiende tu carta del IRS');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Understand your IRS letter' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await said(page, 'You said: English');
  expect(complaints(watched)).toEqual([]);
  await watched.close();
});

it('says that it is a preview', async () => {
  const { page, close } = await opened();
  expect(await page.getByRole('banner').innerText()).toContain('November 22, 2026');
  await close();
});

it('says what helps when the chat does not open', async () => {
  const { page, close } = await watchedPage(browser, [server.address], { locale: 'en-US' });
  await page.route('**/tokens/generate', (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.goto(server.address);
  await page.getByRole('alert').waitFor();
  await page.unroute('**/tokens/generate');
  await page.getByRole('button', { name: 'Try again' }).click();
  await said(page, 'Hello.');
  await close();
});

it('tells people without JavaScript what is missing', async () => {
  const { page, close } = await watchedPage(browser, [server.address], {
    locale: 'en-US',
    javaScriptEnabled: false,
  });
  await page.goto(server.address);
  await page.locator('noscript .notice').waitFor({ state: 'visible' });
  expect(await page.locator('#chat').isVisible()).toBe(false);
  await close();
});
