import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import { MoneyFigure } from '../math/figure';
import { LevyCaution } from './levyCaution';

/** What a levy takes of one payday, and what it leaves. */
export const PaydayShare = z.object({
  /** The part of the pay that no levy may take (IRC 6334(a)(9), (d)). */
  exempt: MoneyFigure,
  /** Absent when the pay is not told, or when we cannot know whether the exempt amount is left here. */
  taken: MoneyFigure.optional(),
  left: MoneyFigure.optional(),
});
export type PaydayShare = z.infer<typeof PaydayShare>;

/** A levy on pay: what each payday leaves with the statement handed in, and what it costs not to hand it in. */
export const WageLevy = PaydayShare.extend({
  /** The day whose table is used: of the levy, or of the newest statement. */
  tableOf: LocalDate,
  /** Without the statement for the employer: as if married filing separately, without dependents. */
  withoutStatement: PaydayShare.extend({
    /** How much more is taken of each payday. */
    cost: MoneyFigure,
  }),
  cautions: z.array(LevyCaution),
});
export type WageLevy = z.infer<typeof WageLevy>;
