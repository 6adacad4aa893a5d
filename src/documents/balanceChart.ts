import { Cents, yearOf, type LocalDate } from '../assessment';
import { say, type BalanceLine, type Param } from '../conversation/reply';
import type { Translator } from '../localization/translator';
import { scaleOf, type Scale } from './chartScale';

/** Balances over time as an SVG on a white ground: lines that differ by colour and by dash, so that nobody needs the colour. */
export function balanceChart(lines: readonly BalanceLine[], translate: Translator): string {
  const scale = scaleOf(lines.flatMap(({ points }) => points));
  const words = (param: Param): string => xml(translate(say('root:asIs', { what: param })));
  const height = LEGEND_TOP + lines.length * LEGEND_LINE + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<g font-size="12" fill="#333">`,
    ...scale.amounts.map((cents) => amountLine(cents, scale, words)),
    ...scale.years.map((day) => yearMark(day, scale)),
    '</g>',
    ...lines.map(({ points }, at) =>
      path(
        points.map(({ day, cents }) => pointAt(day, cents, scale)),
        at,
      ),
    ),
    `<g font-size="12" fill="#111">`,
    ...lines.map(({ label }, at) => legend(words({ type: 'say', say: label }), at)),
    '</g>',
    '</svg>',
  ].join('');
}

const WIDTH = 480;
const PLOT = { left: 66, right: 468, top: 12, bottom: 190 } as const;
const LEGEND_TOP = 222;
const LEGEND_LINE = 18;

/** Each is darker than 4.5 to 1 against white. */
const STROKES = [
  'stroke="#0b5cad"',
  'stroke="#a8430b" stroke-dasharray="9 5"',
  'stroke="#3f3f46" stroke-dasharray="2 4"',
] as const;

type Words = (param: Param) => string;

function amountLine(cents: number, scale: Scale, words: Words): string {
  const y = across(cents / scale.most, PLOT.bottom, PLOT.top);
  const amount = words({ type: 'money', cents: Cents.parse(cents), style: 'whole' });
  return `<path d="M${PLOT.left} ${y}H${PLOT.right}" stroke="#ddd"/><text x="${PLOT.left - 6}" y="${y + 4}" text-anchor="end">${amount}</text>`;
}

const yearMark = (day: LocalDate, scale: Scale): string =>
  `<text x="${across(scale.along(day), PLOT.left, PLOT.right)}" y="${PLOT.bottom + 16}" text-anchor="middle">${yearOf(day)}</text>`;

const pointAt = (day: LocalDate, cents: number, scale: Scale): string =>
  `${across(scale.along(day), PLOT.left, PLOT.right)} ${across(cents / scale.most, PLOT.bottom, PLOT.top)}`;

const path = (points: readonly string[], at: number): string =>
  `<path d="M${points.join('L')}" fill="none" stroke-width="3" ${strokeOf(at)}/>`;

function legend(label: string, at: number): string {
  const y = LEGEND_TOP + at * LEGEND_LINE;
  return `<path d="M${PLOT.left} ${y}h32" fill="none" stroke-width="3" ${strokeOf(at)}/><text x="${PLOT.left + 40}" y="${y + 4}">${label}</text>`;
}

const strokeOf = (at: number): string => STROKES[at % STROKES.length] ?? STROKES[0];

/** The pixel at this share of the way; a tenth is as fine as an eye sees. */
const across = (share: number, from: number, to: number): number =>
  Math.round((from + share * (to - from)) * 10) / 10;

const xml = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
