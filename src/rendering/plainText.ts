import type { Reply, Say } from '../conversation/reply';
import type { Translator } from '../localization/translator';
import { renderBlock, type BlockRenderers, type Source } from './blockRenderers';
import { deadlineDay } from './deadlineDay';
import { sourceChecked } from './sourceChecked';

/** A reply as words alone, for terminals, notifications, screen readers and clients that show no cards. */
export const plainText = (reply: Reply, translate: Translator): string =>
  reply.blocks.map((block) => renderBlock(PLAIN, block, translate)).join('\n\n');

const PLAIN = {
  heading: ({ say }, translate) => translate(say),
  text: ({ say }, translate) => translate(say),
  deadline: (block, translate) =>
    lines(`${translate(block.title)}: ${translate(deadlineDay(block))}`, ...block.notes.map(translate)),
  list: ({ title, items, ordered }, translate) =>
    lines(
      titled(title, translate),
      ...items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${translate(item)}`),
    ),
  facts: ({ title, rows }, translate) =>
    lines(
      titled(title, translate),
      ...rows.map(({ label, value }) => `${translate(label)}: ${translate(value)}`),
    ),
  table: ({ title, columns, rows }, translate) =>
    lines(
      titled(title, translate),
      ...rows.map((row) => rowInWords(columns.map(translate), row.map(translate))),
    ),
  balances: ({ told }, translate) => translate(told),
  sources: ({ title, citations }, translate) =>
    lines(translate(title), ...citations.map((each, index) => `[${index + 1}] ${source(each, translate)}`)),
  links: ({ links }, translate) => lines(...links.map(({ label, url }) => `${translate(label)}: ${url}`)),
  choices: ({ choices }, translate) =>
    lines(...choices.map(({ label }, index) => `(${index + 1}) ${translate(label)}`)),
} satisfies BlockRenderers<string>;

/** A row as a line: its name, then each cell behind the name of its column. */
const rowInWords = (columns: readonly string[], [name = '', ...cells]: readonly string[]): string =>
  `${name}: ${cells.map((cell, at) => `${columns[at + 1] ?? ''} ${cell}`.trim()).join('; ')}`;

const lines = (...each: readonly (string | undefined)[]): string =>
  each.filter((line) => line !== undefined).join('\n');

const titled = (title: Say | undefined, translate: Translator): string | undefined =>
  title && translate(title);

const source = (citation: Source, translate: Translator): string =>
  `${[citation.document, citation.section].filter(Boolean).join(', ')} - ${citation.url} (${translate(sourceChecked(citation))})`;
