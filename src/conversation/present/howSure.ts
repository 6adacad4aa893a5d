import type { LocalDate, MoneyFigure } from '../../assessment';
import { say, type Block, type Say } from '../reply';
import { keyed } from './keyed';
import { assumptionSays } from './presentMath';

/** What a figure rests on, beside its value. */
export type Evidence = Omit<MoneyFigure, 'cents'>;

/** Beside a result: the day of its figures, what was assumed, and whether each could be confirmed. */
export function howSure(
  figures: readonly Evidence[],
  asOf: LocalDate,
  more: readonly Say[] = [],
): readonly Block[] {
  const doubt = DOUBTS.find((each) => figures.some(({ confidence }) => confidence === each));
  return [
    {
      kind: 'list',
      title: say('money:sure.title'),
      items: eachOnce([
        say('money:sure.asOf', { day: { type: 'date', day: asOf, style: 'short' } }),
        ...more,
        ...assumptionSays(figures.map(({ assumptions }) => ({ assumptions: weighty(assumptions) }))),
        ...(doubt ? [say(keyed('plan', `figures.${doubt}`))] : []),
      ]),
    },
  ];
}

/** What was assumed and can move the number much; the rest stands below the math. */
export const weighty = (assumptions: Evidence['assumptions']): Evidence['assumptions'] =>
  assumptions.filter(({ assumption }) => !IN_THE_MATH.has(assumption));

const IN_THE_MATH: ReadonlySet<Evidence['assumptions'][number]['assumption']> = new Set([
  'no-penalty-relief',
  'new-penalty-unbilled',
  'penalty-charged-so-far',
  'plan-from-first-payment',
  'payments-on-time',
  'asked-online',
]);

/** What was assumed of the whole is often assumed of its parts too. */
const eachOnce = (says: readonly Say[]): readonly Say[] => [
  ...new Map(says.map((each) => [JSON.stringify(each), each])).values(),
];

/** The gravest first. */
const DOUBTS = ['unconfirmed', 'secondary'] as const;

/** Where the figures are written, the first few; all of them stand below the math. */
export function sourcesOf(figures: readonly Evidence[], title: Say): Block {
  const all = figures.flatMap(({ citations }) => citations);
  const once = [...new Map(all.map((each) => [each.id, each])).values()];
  return { kind: 'sources', title, citations: once.slice(0, MOST_SOURCES) };
}

const MOST_SOURCES = 5;
