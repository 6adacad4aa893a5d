import { halfUp } from '../kernel/halfUp';
import { NOTHING, POTS, totalOf, type Amounts, type Balance, type Pot } from './balance';

/** What a payment leaves, what it took from each part, and the cents that it took in all. */
export interface Paid {
  readonly balance: Balance;
  readonly taken: Amounts;
  readonly paid: number;
}

/**
 * A payment of whole cents without instructions goes to tax, then penalties, then interest (Rev. Proc. 2002-26, section 3.02).
 * Whoever pays the balance in whole cents has paid it: a part of a cent is no debt.
 */
export function payBalance(balance: Balance, payment: number): Paid {
  const owed = halfUp(totalOf(balance));
  if (payment >= owed) {
    return { balance: { ...balance, amounts: NOTHING }, taken: balance.amounts, paid: owed };
  }
  const taken: Record<Pot, number> = { ...NOTHING };
  const amounts: Record<Pot, number> = { ...balance.amounts };
  let left = payment;
  for (const pot of POTS) {
    taken[pot] = Math.min(left, amounts[pot]);
    amounts[pot] -= taken[pot];
    left -= taken[pot];
  }
  return { balance: { ...balance, amounts }, taken, paid: payment };
}
