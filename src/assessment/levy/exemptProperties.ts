import { z } from 'zod';
import { Citation } from '../facts/citation';
import { MoneyFigure } from '../math/figure';
import { HomeUnderLevy } from './homeUnderLevy';
import { LevyCaution } from './levyCaution';

/** What is exempt whatever it is worth; a locale key `levy:exempt.<property>`. */
export const ExemptThing = z.enum([
  'clothing-and-school-books',
  'unemployment-benefits',
  'undelivered-mail',
  'certain-pensions',
  'workers-compensation',
  'court-ordered-child-support',
  'minimum-of-pay',
  'service-connected-disability',
  'public-assistance',
  'job-training-assistance',
]);

/** Things of one kind together, exempt up to a limit of the year. */
export const LimitedExemption = z.object({
  limit: MoneyFigure,
  /** What is above the limit; absent when the worth is not told. */
  withinReach: MoneyFigure.optional(),
});
export type LimitedExemption = z.infer<typeof LimitedExemption>;

/** What no levy may take. */
export const ExemptProperty = z.object({
  /** Fuel, provisions, furniture and personal effects (IRC 6334(a)(2)). */
  household: LimitedExemption,
  /** Books and tools of a trade, business or profession (IRC 6334(a)(3)). */
  tools: LimitedExemption,
  home: HomeUnderLevy,
  whollyExempt: z.array(
    z.object({ property: ExemptThing, section: z.string(), citations: z.array(Citation).min(1) }),
  ),
  cautions: z.array(LevyCaution),
});
export type ExemptProperty = z.infer<typeof ExemptProperty>;

/** Each exempt thing with its paragraph of the law. */
export const WHOLLY_EXEMPT: readonly {
  readonly property: z.infer<typeof ExemptThing>;
  readonly section: string;
}[] = [
  { property: 'clothing-and-school-books', section: '6334(a)(1)' },
  { property: 'unemployment-benefits', section: '6334(a)(4)' },
  { property: 'undelivered-mail', section: '6334(a)(5)' },
  { property: 'certain-pensions', section: '6334(a)(6)' },
  { property: 'workers-compensation', section: '6334(a)(7)' },
  { property: 'court-ordered-child-support', section: '6334(a)(8)' },
  { property: 'minimum-of-pay', section: '6334(a)(9)' },
  { property: 'service-connected-disability', section: '6334(a)(10)' },
  { property: 'public-assistance', section: '6334(a)(11)' },
  { property: 'job-training-assistance', section: '6334(a)(12)' },
];
