import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { WatchedPage } from './chromium';
import type { TestServerOptions } from './server';
import { echo } from './server';

/** Resolves when a bubble says this; Web Chat writes each message a second time, for screen readers, and that earlier. */
export const said = (page: Page, text: string): Promise<void> =>
  page
    .locator('.webchat__bubble__content')
    .getByText(text, { exact: true })
    .last()
    .waitFor({ state: 'visible' });

export async function say(page: Page, text: string): Promise<void> {
  await typingBox(page).fill(text);
  await typingBox(page).press('Enter');
}

export const typingBox = (page: Page): Locator => page.getByRole('textbox');

/** What went wrong on the page. The one harmless complaint: Web Chat applies one empty inline style, which the policy refuses. */
export const complaints = ({ errors }: WatchedPage): readonly string[] =>
  errors.filter((each) => !each.startsWith('Applying inline style violates'));

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page whose policy is switched off for it. */
export const violations = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`${axe}; axe.run(document, { iframes: false }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 200)).join(' | ')))`);

/** A bot that shows, when it is asked, what Web Chat can show; to anything else it is an echo. */
export const showing: TestServerOptions['logic'] = async (context) => {
  if (context.activity.text === 'choose') await context.sendActivity(choices());
  else if (context.activity.text === 'card') await context.sendActivity(card());
  else await echo(context);
};

const choices = () => ({
  type: 'message',
  text: 'Which?',
  suggestedActions: {
    to: [],
    actions: ['Blue', 'A long label that needs more room than a narrow screen has'].map((title) => ({
      type: 'messageBack',
      title,
      text: title,
      displayText: title,
      value: { choice: title },
    })),
  },
});

const card = () => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [
          { type: 'TextBlock', text: 'Your letter', style: 'heading', weight: 'bolder', wrap: true },
          { type: 'TextBlock', text: 'Subtle words', isSubtle: true, wrap: true },
          ...['accent', 'emphasis', 'attention', 'warning', 'good'].map((style) => ({
            type: 'Container',
            style,
            items: [{ type: 'TextBlock', text: `In a container of ${style}`, wrap: true }],
          })),
          { type: 'FactSet', facts: [{ title: 'Amount', value: '$34,200.00' }] },
          {
            type: 'Table',
            firstRowAsHeaders: true,
            columns: [{ width: 2 }, { width: 1 }],
            rows: [
              ['Way', 'In all'],
              ['$600.00 each month', '$44,673.05'],
            ].map((cells) => ({
              type: 'TableRow',
              cells: cells.map((text) => ({
                type: 'TableCell',
                items: [{ type: 'TextBlock', text, wrap: true }],
              })),
            })),
          },
          { type: 'Image', url: PIXEL, altText: 'The balance over time', size: 'stretch' },
        ],
      },
    },
  ],
});

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
