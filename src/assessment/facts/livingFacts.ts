import { z } from 'zod';

export const LivingFacts = z.strictObject({});
export type LivingFacts = z.infer<typeof LivingFacts>;
