import { Confidence } from './citation';

/** How sure a statement is that rests on several: as sure as the least sure of them, `official` when nothing speaks against it. */
export const leastSure = (all: readonly Confidence[]): Confidence =>
  Confidence.options.findLast((confidence) => all.includes(confidence)) ?? 'official';
