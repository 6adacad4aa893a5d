import type { TurnServices } from '../../src/conversation/turnServices';
import { moneyOf } from '../questions/moneyAnswers';

/**
 * Whether a return on time makes a plan of the told payment cheaper (IRC 6651(h)). Once the penalty for paying late has
 * reached its limit, it does not, and nobody is asked.
 */
export function timelyFilingMatters({ caseFile, money }: TurnServices): boolean {
  const known = money.balanceOf(caseFile);
  const { monthlyPayment } = moneyOf(caseFile);
  if (!known || monthlyPayment === undefined) return false;
  const [onTime, late] = [true, false].map((filedOnTime) =>
    money.planCost({
      ...known,
      filedOnTime,
      monthlyPayment,
      channel: 'online',
      directDebit: true,
      lowIncome: false,
    }),
  );
  if (!onTime?.ok || !late?.ok) return false;
  return onTime.value.rows.some(({ penalty }, at) => penalty !== late.value.rows[at]?.penalty);
}
