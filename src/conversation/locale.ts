import { z } from 'zod';

/** The languages that are complete: every key of `locales/en` has its sentence in each of them. */
export const Locale = z.enum(['en', 'es']);
export type Locale = z.infer<typeof Locale>;
