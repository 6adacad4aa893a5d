import type { Score, Shares } from './scoreOf';

/** The scores as a person reads them. */
export const scoreTable = (score: Score): string =>
  [
    row('', HEAD),
    row('all', cells(score)),
    ...Object.entries(score.byChannel).map(([channel, shares]) => row(channel, cells(shares))),
    ...Object.entries(score.byLanguage).map(([lang, shares]) => row(lang, cells(shares))),
    '',
    RULE,
    ...score.misses.map(
      ({ id, label, channel, lang, standing }) => `missed ${id}: ${label}, ${channel}, ${lang}: ${standing}`,
    ),
    '',
  ].join('\n');

const HEAD = ['messages', 'recall', 'false alarms', 'cannot tell'];

const RULE = [
  'Flagged is looks-like-a-scam. not-from-the-irs flags a scam of subtype third-party-marketing,',
  'and is a false alarm on genuine mail.',
].join('\n');

const cells = ({ messages, recall, falseAlarms, cannotTell }: Shares): readonly string[] => [
  String(messages),
  percent(recall),
  percent(falseAlarms),
  percent(cannotTell),
];

const percent = (share: number | undefined): string =>
  share === undefined ? '-' : `${(share * 100).toFixed(1)} %`;

const row = (name: string, columns: readonly string[]): string =>
  [name.padEnd(12), ...columns.map((column) => column.padStart(13))].join('');
