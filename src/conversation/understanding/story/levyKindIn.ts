import type { LevyKind } from '../../../assessment';
import { leviesStated } from './leviesStated';

/** What is being taken, when folded words say that it already is, and of one kind only. */
export function levyKindIn(folded: string): LevyKind | undefined {
  const [kind, other] = [...new Set(leviesStated(folded).flatMap(({ kinds }) => kinds))];
  return other === undefined ? kind : undefined;
}
