import { z } from 'zod';

export const PlanFacts = z.strictObject({});
export type PlanFacts = z.infer<typeof PlanFacts>;
