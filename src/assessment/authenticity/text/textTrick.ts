import { z } from 'zod';

/** A way in which the words of a message were disguised, so that a reader sees something a filter does not. */
export const TextTrick = z.enum([
  'hidden-characters',
  'direction-marks',
  'styled-letters',
  'stacked-marks',
  'mixed-script',
  'leet-spelling',
  'spaced-letters',
  'hidden-text',
  'encoded-text',
]);
export type TextTrick = z.infer<typeof TextTrick>;
