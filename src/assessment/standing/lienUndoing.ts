import { z } from 'zod';

/** What people try against a lien, and what it truly does. Its sentence is told from this pair. */
export const LienUndoing = z.object({
  way: z.enum([
    'full-payment',
    'time-expired',
    'bond',
    'offer-completed',
    'withdrawal',
    'discharge',
    'subordination',
    'hearing',
    'plan',
    'part-payment',
    'not-collectible',
    'bankruptcy',
  ]),
  effect: z.enum([
    /** The lien itself ends, within the days of IRC 6325(a). */
    'releases',
    /** The public notice is taken back; the debt and the lien behind it stay (IRC 6323(j)). */
    'withdraws-the-notice',
    /** One piece of property is free of it (IRC 6325(b)). */
    'frees-one-property',
    /** Another creditor may go first (IRC 6325(d)). */
    'lets-another-go-first',
    /** It may lead to one of these, or to none. */
    'may-change-it',
    /** The lien and its notice stay. */
    'changes-nothing',
  ]),
  form: z.string().optional(),
});
export type LienUndoing = z.infer<typeof LienUndoing>;

/** A bankruptcy can end the duty to pay and still leave a filed lien on what was owned before (IRC 6325(a); 11 U.S.C. 522(c)(2)(B)). */
export const LIEN_UNDOINGS: readonly LienUndoing[] = [
  { way: 'full-payment', effect: 'releases' },
  { way: 'time-expired', effect: 'releases' },
  { way: 'bond', effect: 'releases' },
  { way: 'offer-completed', effect: 'releases' },
  { way: 'withdrawal', effect: 'withdraws-the-notice', form: '12277' },
  { way: 'discharge', effect: 'frees-one-property', form: '14135' },
  { way: 'subordination', effect: 'lets-another-go-first', form: '14134' },
  { way: 'hearing', effect: 'may-change-it', form: '12153' },
  { way: 'plan', effect: 'changes-nothing' },
  { way: 'part-payment', effect: 'changes-nothing' },
  { way: 'not-collectible', effect: 'changes-nothing' },
  { way: 'bankruptcy', effect: 'changes-nothing' },
];
