import { z } from 'zod';
import { halfUp } from '../kernel/halfUp';
import { LocalDate } from '../kernel/localDate';
import { totalOf } from './balance';
import type { FollowedBalance } from './followedBalance';

/** One month of a plan, in whole cents; each column adds up to its total. */
export const PlanRow = z.object({
  day: LocalDate,
  paid: z.int(),
  /** Added since the row before. */
  interest: z.int(),
  penalty: z.int(),
  /** What is left. */
  balance: z.int(),
});
export type PlanRow = z.infer<typeof PlanRow>;

/** A plan month by month: what is added is the growth of rounded running totals, so that the columns add up to the cent. */
export function planRows({ opening, run: { points } }: FollowedBalance): readonly PlanRow[] {
  let balance = halfUp(totalOf(opening.balance));
  let before = { added: 0, penalty: 0 };
  return points.map(({ day, paid, interestSoFar, penaltySoFar }) => {
    const now = { added: halfUp(interestSoFar + penaltySoFar), penalty: halfUp(penaltySoFar) };
    const added = now.added - before.added;
    const penalty = now.penalty - before.penalty;
    balance += added - paid;
    before = now;
    return { day, paid, interest: added - penalty, penalty, balance };
  });
}
