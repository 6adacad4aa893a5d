import type { BalanceLine, Reply, Say } from '../conversation/reply';
import type { Translator } from '../localization/translator';
import { textBlock, type AdaptiveCard, type CardElement, type Image, type TextBlock } from './adaptiveCard';
import { renderBlock, type BlockOf, type BlockRenderers, type Source } from './blockRenderers';
import { cardTable } from './cardTable';
import { choiceAction } from './choiceAction';
import { deadlineDay } from './deadlineDay';
import { escapeMarkdown, escapeMarkdownLine } from './escapeMarkdown';
import { officialLink } from './officialHosts';
import { plainText } from './plainText';
import { sourceChecked } from './sourceChecked';

/** A reply as an Adaptive Card, with the same words as plain text for clients that show no cards. */
export function replyCard(reply: Reply, translate: Translator, draw?: Draw): AdaptiveCard {
  const renderers = draw ? drawnWith(draw) : CARD;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    speak: plainText(spoken(reply), translate),
    fallbackText: plainText(reply, translate),
    body: reply.blocks.flatMap((block) => renderBlock<readonly CardElement[]>(renderers, block, translate)),
  };
}

/** Draws balances as a picture, and gives its address: `data:image/png;base64,…`. */
export type Draw = (lines: readonly BalanceLine[], translate: Translator) => string;

/** Balances as a picture, with their words as the alternative text. */
const drawnWith = (draw: Draw): BlockRenderers<readonly CardElement[]> => ({
  ...CARD,
  balances: ({ lines, told }, translate) => [image(draw(lines, translate), translate(told))],
});

const image = (url: string, altText: string): Image => ({ type: 'Image', url, altText, size: 'stretch' });

const CARD = {
  heading: ({ say }, translate) => [heading(say, translate)],
  text: ({ say, tone }, translate) => [textBlock(escapeMarkdown(translate(say)), TONES[tone ?? 'plain'])],
  deadline: (block, translate) => [
    {
      type: 'Container',
      style: STANDINGS[block.standing],
      items: [
        heading(block.title, translate),
        textBlock(line(deadlineDay(block), translate), { size: 'large', weight: 'bolder' }),
        ...block.notes.map((note) => textBlock(escapeMarkdown(translate(note)), { spacing: 'small' })),
      ],
    },
  ],
  list: ({ title, items, ordered }, translate) => [
    ...titled(title, translate),
    bullets(
      items.map((item) => line(item, translate)),
      ordered,
    ),
  ],
  facts: ({ title, rows }, translate) => [
    ...titled(title, translate),
    {
      type: 'FactSet',
      facts: rows.map(({ label, value }) => ({
        title: line(label, translate),
        value: line(value, translate),
      })),
    },
  ],
  table: ({ title, columns, rows }, translate) => [
    ...titled(title, translate),
    ...cardTable(
      columns.map((each) => line(each, translate)),
      rows.map((row) => row.map((each) => line(each, translate))),
    ),
  ],
  balances: ({ told }, translate) => [textBlock(escapeMarkdown(translate(told)))],
  sources: ({ title, citations }, translate) => [
    heading(title, translate),
    {
      ...bullets(
        citations.map((each) => source(each, translate)),
        true,
      ),
      size: 'small',
    },
  ],
  links: ({ links }, translate) => [bullets(links.map(({ label, url }) => link(translate(label), url)))],
  choices: ({ choices }, translate) => [
    {
      type: 'ActionSet',
      actions: choices.map((choice) => {
        const action = choiceAction(choice, translate);
        return { type: 'Action.Submit', title: action.title, data: { choice: choice.id, msteams: action } };
      }),
    },
  ],
} satisfies BlockRenderers<readonly CardElement[]>;

const TONES = { plain: {}, strong: { weight: 'bolder' }, subtle: { isSubtle: true } } as const;

/** The word beside the day says the same: `deadlineDay`. */
const STANDINGS = {
  open: 'accent',
  unknown: 'emphasis',
  today: 'attention',
  passed: 'warning',
} as const satisfies Record<BlockOf<'deadline'>['standing'], string>;

/** Addresses and buttons are tedious to hear; the card itself has them. */
const spoken = (reply: Reply): Reply => ({
  blocks: reply.blocks.filter(({ kind }) => kind !== 'sources' && kind !== 'links' && kind !== 'choices'),
});

const line = (say: Say, translate: Translator): string => escapeMarkdownLine(translate(say));

const heading = (say: Say, translate: Translator): TextBlock =>
  textBlock(line(say, translate), { style: 'heading', size: 'medium', weight: 'bolder' });

const titled = (title: Say | undefined, translate: Translator): readonly TextBlock[] =>
  title ? [heading(title, translate)] : [];

const bullets = (items: readonly string[], ordered = false): TextBlock =>
  textBlock(items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`).join('\n'));

function source(citation: Source, translate: Translator): string {
  const section = citation.section ? `, ${escapeMarkdownLine(citation.section)}` : '';
  return `${link(citation.document, citation.url)}${section}. ${line(sourceChecked(citation), translate)}`;
}

/** Parentheses would end the link's address early. */
function link(label: string, address: string): string {
  const words = escapeMarkdownLine(label);
  const href = officialLink(address)?.replaceAll('(', '%28').replaceAll(')', '%29');
  return href ? `[${words}](${href})` : `${words}: ${escapeMarkdownLine(address)}`;
}
