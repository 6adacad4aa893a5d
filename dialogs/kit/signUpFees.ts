import { ok, type LocalDate, type Result, type Unknown } from '../../src/assessment';
import type { SignUp } from '../../src/conversation/present/presentPlanCost';
import type { MoneyServices } from '../../src/conversation/moneyServices';

/** What it costs to set up a monthly plan on a day, by how one signs up. */
export function signUpFees(money: MoneyServices, on: LocalDate): Result<readonly SignUp[], Unknown> {
  const fees: SignUp[] = [];
  for (const how of ['online', 'phone', 'low-income'] as const) {
    const asked = {
      on,
      request: 'new',
      channel: how === 'online' ? 'online' : 'phone',
      lowIncome: how === 'low-income',
    } as const;
    const directDebit = money.planFee({ ...asked, directDebit: true });
    if (!directDebit.ok) return directDebit;
    const other = money.planFee({ ...asked, directDebit: false });
    if (!other.ok) return other;
    fees.push({ how, directDebit: directDebit.value, other: other.value });
  }
  return ok(fees);
}
