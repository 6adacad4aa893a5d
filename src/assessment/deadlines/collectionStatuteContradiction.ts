import { z } from 'zod';
import { dayOf, type LocalDate } from '../kernel/localDate';
import type { CollectionStatuteInput } from './collectionStatuteResult';

/** Days that cannot be: what has not come yet has neither begun the ten years nor paused them. */
export const StatuteContradiction = z.enum([
  'assessment-after-today',
  /** A return cannot come before its year is over (IRC 6012, 6072). */
  'assessment-before-year-over',
  'event-after-today',
]);
export type StatuteContradiction = z.infer<typeof StatuteContradiction>;

/** The first such day, by the path of its field. */
export function statuteContradiction(
  { assessmentDate, taxYear, events }: CollectionStatuteInput,
  asOf: LocalDate,
): { readonly contradiction: StatuteContradiction; readonly path: readonly (string | number)[] } | undefined {
  if (assessmentDate && assessmentDate > asOf)
    return { contradiction: 'assessment-after-today', path: ['assessmentDate'] };
  const yearOver = taxYear === undefined ? undefined : dayOf(taxYear + 1, 1, 1);
  if (assessmentDate && yearOver && assessmentDate < yearOver)
    return { contradiction: 'assessment-before-year-over', path: ['assessmentDate'] };
  const index = events.findIndex(({ from }) => from > asOf);
  return index < 0 ? undefined : { contradiction: 'event-after-today', path: ['events', index, 'from'] };
}
