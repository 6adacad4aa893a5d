import type { Browser } from 'playwright-core';
import type { LocalDate } from '../../../src/assessment';
import type { Locale } from '../../../src/conversation/locale';
import { say } from '../../../src/conversation/reply';
import { translatorFor } from '../../../src/localization/translator';
import { startBrowserTalk, type BrowserTalk } from '../../support/browserTalk';
import { complaints, said, violations } from '../../support/chatPage';
import { startChromium } from '../../support/chromium';
import { realLetters } from './letters';
import type { RealLetter } from './realLetter';
import { tellLetter, type Told } from './tellLetter';

/** A first bill, a final reminder, a final notice with its hearing right, and a bank that holds the money. */
const IN_THE_BROWSER = ['CP14', 'CP504', 'LT11', 'Form 668-A(C)'];

const letters = IN_THE_BROWSER.map((code) => {
  const letter = realLetters.find(({ expected }) => expected.code === code);
  if (!letter) throw new Error(`no real letter ${code}`);
  return letter;
});

const cases = letters.flatMap((letter) =>
  (['en', 'es'] as const).map((locale) => [locale, letter.name, letter] as const),
);

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
}, 60_000);
afterAll(() => browser.close());

describe.each(cases)('in the browser in %s, %s', (locale, _name, letter) => {
  let talk: BrowserTalk;
  let told: Told;
  beforeAll(async () => {
    talk = await startBrowserTalk(browser, { today: letter.asOf, locale });
    told = await tellLetter(talk, letter, locale);
  }, 60_000);
  afterAll(() => talk.close());

  it('shows the day of the law in words', async () => {
    const lastDay = dayIn(letter);
    expect(told.plan.blocks).toContainEqual(expect.objectContaining({ kind: 'deadline', day: lastDay }));
    await talk.watched.page.getByText(inWords(lastDay, locale), { exact: false }).first().waitFor();
  });

  it('links the official pages, and asks nobody else for anything', async () => {
    const { page } = talk.watched;
    await said(page, translatorFor(locale)(say('plan:notAdvice')));
    expect(await page.locator('a[href*=".gov/"]').count()).toBeGreaterThan(0);
    expect(talk.watched.outside).toEqual([]);
    expect(complaints(talk.watched)).toEqual([]);
  });
});

it('leaves nothing for axe to find in a whole plan', async () => {
  const [letter] = letters;
  if (!letter) throw new Error('no letter');
  const talk = await startBrowserTalk(browser, { today: letter.asOf, locale: 'es', bypassCSP: true });
  await tellLetter(talk, letter, 'es');
  await said(talk.watched.page, translatorFor('es')(say('plan:notAdvice')));
  expect(await violations(talk.watched.page)).toEqual([]);
  await talk.close();
}, 60_000);

function dayIn({ expected }: RealLetter): LocalDate {
  const lastDay = (expected.inTalk ?? expected.main)?.lastDay;
  if (!lastDay) throw new Error('the letter has no day');
  return lastDay as LocalDate;
}

const inWords = (day: LocalDate, locale: Locale): string =>
  translatorFor(locale)(say('root:asIs', { what: { type: 'date', day } }));
