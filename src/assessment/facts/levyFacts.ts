import { z } from 'zod';

export const LevyFacts = z.strictObject({});
export type LevyFacts = z.infer<typeof LevyFacts>;
