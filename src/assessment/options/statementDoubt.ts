import { valueOn } from '../facts/valueOn';
import type { ComparedCase, OptionMoney } from './optionMoney';
import type { OptionVerdict } from './optionVerdict';

/**
 * A new plan above the online limit, which counts everything, fits by itself only while what is on the books is within the
 * limit of the simple plan (IRM 5.14.5); above both the IRS decides by a financial statement (Form 433-F).
 */
export function withStatementDoubt(
  money: OptionMoney,
  verdict: OptionVerdict | undefined,
  { input: { assessedBalance }, factBook: { rules }, asOf }: ComparedCase,
): OptionMoney {
  if (!verdict?.reasons.includes('over-online-limit')) return money;
  const limit = valueOn(rules.simplePlanMaximumCents, asOf);
  if (limit.ok && assessedBalance !== undefined && assessedBalance <= limit.value.value) return money;
  return {
    ...money,
    doubts: [...money.doubts, 'financial-statement-decides'],
    missing: assessedBalance === undefined ? [...money.missing, 'assessedBalance'] : money.missing,
    gaps: limit.ok ? money.gaps : [...money.gaps, limit.error],
  };
}
