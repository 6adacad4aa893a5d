import { Cents, type LocalDate } from '../../assessment';
import type { BalanceLine, Say } from '../reply';

interface Point {
  readonly day: LocalDate;
  readonly cents: number;
}

/** A balance over time for a picture: as many points as a line needs, its first and its last among them. */
export function balanceLine(label: Say, points: readonly Point[]): BalanceLine {
  const every = Math.max(1, Math.ceil(points.length / MOST_POINTS));
  const kept = points.filter((_, at) => at % every === 0 || at === points.length - 1);
  return { label, points: kept.map(({ day, cents }) => ({ day, cents: Cents.parse(Math.max(0, cents)) })) };
}

const MOST_POINTS = 40;
