import packed from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A real Chromium from npm. When it does not start, the test fails: nothing here is passed over. */
export const startChromium = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await packed.executablePath(),
    // In a single process the first page that closes would end the browser.
    args: packed.args.filter((each) => each !== '--single-process').concat('--disable-background-networking'),
    headless: true,
  });

/** A page with what went wrong on it: requests to anyone but us, and errors on the console. */
export interface WatchedPage {
  readonly page: Page;
  readonly outside: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens an empty page that may talk to these origins only, and writes down what else it tries. */
export async function watchedPage(
  browser: Browser,
  origins: readonly string[],
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const outside: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (origins.some((origin) => url.startsWith(`${origin}/`)) || /^(data|blob):/.test(url))
      return route.continue();
    outside.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, outside, errors, close: () => context.close() };
}
