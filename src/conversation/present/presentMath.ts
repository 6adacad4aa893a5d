import { Cents, type Assumption, type MathStep, type MathValue, type MoneyFigure } from '../../assessment';
import { reply, say, type Block, type Param, type Reply, type Say } from '../reply';
import { keyed } from './keyed';

/** What stands beside the value of every computed figure. */
type Evidence = Omit<MoneyFigure, 'cents'>;

/** The math of some figures, each line once, in the order in which it is done; then what was assumed, and where it is written. */
export const presentMath = (
  figures: readonly Evidence[],
  title: Say = say('math:title'),
): readonly Reply[] => [
  reply(
    {
      kind: 'list',
      title,
      items: once(figures.flatMap(({ steps }) => steps)).map(mathSay),
      ordered: true,
    },
    ...assumed(figures),
    {
      kind: 'sources',
      title: say('math:sources'),
      citations: once(figures.flatMap(({ citations }) => citations)),
    },
  ),
];

/** One line of the math in words; its outcome is the value `result`. */
export const mathSay = ({ step, values, result }: MathStep): Say =>
  say(keyed('math', step), { ...mapValues(values, mathParam), result: mathParam(result) });

/** What some figures take for granted, each thing once, to stand beside them. */
export const assumptionSays = (figures: readonly Pick<Evidence, 'assumptions'>[]): readonly Say[] =>
  once(figures.flatMap(({ assumptions }) => assumptions)).map(assumptionSay);

const assumptionSay = ({ assumption, values }: Assumption): Say =>
  say(keyed('math', `assumption.${assumption}`), mapValues(values, mathParam));

function assumed(figures: readonly Evidence[]): readonly Block[] {
  const items = assumptionSays(figures);
  return items.length > 0 ? [{ kind: 'list', title: say('math:assumed'), items }] : [];
}

/** A value of the math as the value of a sentence; what is taken off is told as its size. */
export function mathParam(value: MathValue): Param {
  if ('cents' in value) return { type: 'money', cents: Cents.parse(Math.abs(value.cents)) };
  if ('percent' in value) return value.percent;
  if ('count' in value) return value.count;
  if ('factor' in value) return Number(value.factor.toFixed(6));
  return 'day' in value ? { type: 'date', day: value.day, style: 'short' } : value.text;
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** Equal values are told once. */
const once = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
