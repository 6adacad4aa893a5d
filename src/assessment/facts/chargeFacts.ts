import { z } from 'zod';

export const ChargeFacts = z.strictObject({});
export type ChargeFacts = z.infer<typeof ChargeFacts>;
