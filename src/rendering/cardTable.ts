import { textBlock, type CardElement, type TableRow } from './adaptiveCard';

/** Rows of escaped words under the names of their columns: a table, or a list under each name where a phone has no room for one. */
export const cardTable = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly CardElement[] =>
  columns.length > MOST_COLUMNS ? rows.flatMap((row) => asList(columns, row)) : [asTable(columns, rows)];

/** As many columns of amounts as fit beside a name on a phone of 320 pixels. */
const MOST_COLUMNS = 3;

const asTable = (columns: readonly string[], rows: readonly (readonly string[])[]): CardElement => ({
  type: 'Table',
  firstRowAsHeaders: true,
  columns: columns.map((_, at) => ({ width: at === 0 ? 2 : 1 })),
  rows: [asRow(columns, { weight: 'bolder' }), ...rows.map((row) => asRow(row))],
});

const asRow = (cells: readonly string[], look?: Parameters<typeof textBlock>[1]): TableRow => ({
  type: 'TableRow',
  cells: cells.map((cell) => ({ type: 'TableCell', items: [textBlock(cell, look)] })),
});

/** The first cell names the row; each other one stands behind the name of its column. */
const asList = (
  [, ...columns]: readonly string[],
  [name = '', ...cells]: readonly string[],
): readonly CardElement[] => [
  textBlock(name, { weight: 'bolder' }),
  { type: 'FactSet', facts: cells.map((value, at) => ({ title: columns[at] ?? '', value })) },
];
