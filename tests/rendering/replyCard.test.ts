import { Locale } from '../../src/conversation/locale';
import { reply, say, type Block } from '../../src/conversation/reply';
import { translatorFor } from '../../src/localization/translator';
import type { CardElement } from '../../src/rendering/adaptiveCard';
import { replyCard } from '../../src/rendering/replyCard';
import { cardProblems } from '../support/cardProblems';
import { everyBlock, everyKind, typed } from '../support/everyBlock';
import { webChatMarkdown } from '../support/webChatMarkdown';

const cardOf = (...blocks: readonly Block[]) => replyCard(reply(...blocks), translatorFor('en'));
const EVIL =
  '[IRS](http://evil.example) <script>alert(1)</script> `x` @agent evil.com ![p](https://evil.com/p.png)';

describe.each(Locale.options)('in %s', (locale) => {
  it.each(everyKind.map((block) => [block.kind, block] as const))(
    'Web Chat shows a card with %s',
    (_kind, block) => expect(cardProblems(replyCard(reply(block), translatorFor(locale)))).toEqual([]),
  );

  it('Web Chat shows card after card of every kind at once', () => {
    const card = replyCard(reply(...everyKind), translatorFor(locale));
    expect([1, 2, 3, 4].map(() => cardProblems(card))).toEqual([[], [], [], []]);
  });
});

it('the check of cards bites', () => {
  expect(cardProblems({ ...cardOf(), body: [{ type: 'Nonsense' }] })).toHaveLength(1);
  expect([1, 2].flatMap(() => cardProblems({ ...cardOf(), lang: 'en' }))).toHaveLength(1);
});

it('tells a screen reader the words, without addresses and buttons', () => {
  const { speak } = cardOf(...everyKind);
  expect(speak).toContain('Friday, November 27, 2026');
  expect(speak).not.toContain('https://');
});

it('falls back to every word it shows', () => {
  const { fallbackText } = cardOf(...everyKind);
  expect(fallbackText).toContain('https://www.irs.gov/help/contact');
  expect(fallbackText).toContain("I don't know");
});

it.each([
  ['open', 'accent'],
  ['today', 'attention'],
  ['passed', 'warning'],
  ['unknown', 'emphasis'],
] as const)('makes a day that is %s stand out', (standing, style) =>
  expect(cardOf({ ...everyBlock.deadline, standing }).body).toMatchObject([
    { type: 'Container', style, items: [{ style: 'heading' }, { size: 'large', weight: 'bolder' }, {}] },
  ]),
);

it('shows headings as headings', () =>
  expect(cardOf(everyBlock.heading).body).toMatchObject([
    { type: 'TextBlock', style: 'heading', wrap: true },
  ]));

it('shows a list as a list', () => {
  expect(webChatMarkdown(markdownOf(cardOf(everyBlock.list)))).toMatch(
    /<ul>\n<li>.*<\/li>\n<li>.*<\/li>\n<\/ul>/s,
  );
  expect(webChatMarkdown(markdownOf(cardOf({ ...everyBlock.list, ordered: true })))).toContain('<ol>');
});

it('links a source on an official host, and keeps its section as written', () => {
  const html = webChatMarkdown(markdownOf(cardOf(everyBlock.sources)));
  expect(html).toContain('href="https://uscode.house.gov/view.xhtml?req=%28title:26%20section:6330%29"');
  expect(html).toContain('6330(c)(2)');
});

it('shows the address of any other host as words', () => {
  const label = say('plan:officialPage');
  const html = webChatMarkdown(
    markdownOf(cardOf({ kind: 'links', links: [{ label, url: 'https://evil.com/irs.gov' }] })),
  );
  expect(html).toContain('evil.com/irs.gov');
  expect(html).not.toContain('<a');
});

it.each<[string, Block]>([
  ['a heading', { kind: 'heading', say: typed(EVIL) }],
  ['a text', { kind: 'text', say: typed(EVIL) }],
  ['a deadline', { ...everyBlock.deadline, title: typed(EVIL), notes: [typed(EVIL)] }],
  ['a list', { kind: 'list', title: typed(EVIL), items: [typed(EVIL), typed(`\n\n# ${EVIL}`)] }],
  ['facts', { kind: 'facts', title: typed(EVIL), rows: [{ label: typed(EVIL), value: typed(EVIL) }] }],
])('shows what a reader typed into %s as words', (_where, block) => {
  const html = webChatMarkdown(markdownOf(cardOf(block)));
  expect(html).toContain('@agent');
  expect(html).not.toMatch(/<(?!\/?(?:p|ul|li)>)/);
});

/** Everything in a card that a channel reads as Markdown, a paragraph each. */
const markdownOf = ({ body }: { readonly body: readonly CardElement[] }): string =>
  body.flatMap(markdownIn).join('\n\n');

function markdownIn(element: CardElement): readonly string[] {
  if (element.type === 'TextBlock') return [element.text];
  if (element.type === 'Container') return element.items.flatMap(markdownIn);
  if (element.type === 'FactSet') return element.facts.flatMap(({ title, value }) => [title, value]);
  return [];
}

describe('a table', () => {
  const table = (columns: number): Block => ({
    kind: 'table',
    columns: Array.from({ length: columns }, () => say('plan:menu.options')),
    rows: [Array.from({ length: columns }, () => say('common:yes'))],
  });
  const typesOf = (columns: number) => cardOf(table(columns)).body.map(({ type }) => type);

  it('of three columns is a table', () => expect(typesOf(3)).toEqual(['Table']));

  it('of four columns is a list under each name, for a phone has no room for it', () => {
    expect(typesOf(4)).toEqual(['TextBlock', 'FactSet']);
    expect(cardProblems(cardOf(table(4)))).toEqual([]);
  });
});
