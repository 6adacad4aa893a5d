import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';
import { LocalDate } from '../kernel/localDate';
import { ActionId } from './actionId';

/** Something to do, in order. Its words are `actions:<action>` and `actions:<action>.how`; `on` is the first day on which it can be done, `by` the day to have it done. */
export const FirstAction = z.object({
  action: ActionId,
  on: LocalDate,
  by: LocalDate.optional(),
  phone: z.string().optional(),
  phoneConfidence: Confidence.optional(),
  form: z.string().optional(),
  page: z.url().optional(),
  citations: z.array(Citation),
});
export type FirstAction = z.infer<typeof FirstAction>;

export const Helper = z.object({
  helper: z.enum([
    'irs-number-on-notice',
    'irs-individual-line',
    'taxpayer-advocate',
    'low-income-clinic',
    'tax-professional',
  ]),
  phone: z.string().optional(),
  phoneConfidence: Confidence.optional(),
  page: z.url(),
  citations: z.array(Citation).min(1),
});
export type Helper = z.infer<typeof Helper>;
