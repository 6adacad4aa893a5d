import { cpus, totalmem } from 'node:os';
import { echo, type Contender } from './contender';
import { pinned } from './cores';
import type { Added } from './memory';
import type { ClosedSlice, OpenSlice, Sliced } from './slices';
import { median } from './statistics';

/** What each bot did, a row each, with its ratio to the EchoBot slice by slice. */
export function tableOf(all: readonly Sliced[], coldStarts: ReadonlyMap<Contender, number>): string {
  const base = all.find(({ contender }) => contender === echo);
  const rows = all.map((each) => [
    each.contender.name,
    each.contender.store,
    closed(each, 'turnsPerSecond').toFixed(0),
    base ? ratio(each, base, 'turnsPerSecond').toFixed(2) : '',
    closed(each, 'p50').toFixed(1),
    closed(each, 'p99').toFixed(1),
    closed(each, 'cpuPer1000').toFixed(2),
    base ? ratio(each, base, 'cpuPer1000').toFixed(2) : '',
    open(each, 'p50').toFixed(1),
    open(each, 'p99').toFixed(1),
    open(each, 'block').toFixed(1),
    closed(each, 'messagesPerTurn').toFixed(2),
    coldStarts.get(each.contender)?.toFixed(2) ?? '',
  ]);
  return table(COLUMNS, rows);
}

const COLUMNS = [
  'bot',
  'store',
  'turns/s',
  'x echo',
  'p50 ms',
  'p99 ms',
  'CPU s/1000 turns',
  'x echo',
  'p50 ms at 60/s',
  'p99 ms at 60/s',
  'longest block ms',
  'messages a turn',
  'cold start s',
];

/** The middle of the ratios of slices that ran one after the other. */
export const ratio = (one: Sliced, other: Sliced, key: keyof ClosedSlice): number =>
  median(one.closed.map((slice, i) => slice[key] / (other.closed[i]?.[key] ?? NaN)));

export const closed = ({ closed: slices }: Sliced, key: keyof ClosedSlice): number =>
  median(slices.map((slice) => slice[key]));

export const open = ({ open: slices }: Sliced, key: keyof OpenSlice): number =>
  median(slices.map((slice) => slice[key]));

export const megabytes = ({ live, resident }: Added): string =>
  `${inMegabytes(live)} MB alive, ${inMegabytes(resident)} MB resident`;

const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** On what it ran, and how quiet it was there. */
export function machineLine(all: readonly Sliced[]): string {
  const noise = median(all.flatMap(({ closed: slices }) => slices.map((slice) => slice.noise)));
  const cores = pinned ? 'one core for the bots, one for the driver' : 'bots and driver share the cores';
  return (
    `${cpus().length} x ${cpus()[0]?.model}, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}; ` +
    `${cores}; other programs used ${noise.toFixed(2)} cores meanwhile.`
  );
}

/** A table that reads well in a terminal and in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
