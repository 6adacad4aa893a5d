import type { OptionVerdict } from '../caseAssessment';
import type { ComparedOption } from './comparedOption';
import type { OptionComparison } from './optionComparison';
import type { OptionMoney } from './optionMoney';

/** The verdict of the case, but for what the amounts rule out, leave open or settle. */
export function standingOf(
  option: ComparedOption,
  verdict: OptionVerdict | undefined,
  money: OptionMoney,
): OptionComparison['standing'] {
  if (option === 'waiting') return 'baseline';
  if (verdict?.verdict === 'blocked' || money.blockers.length > 0) return 'blocked';
  if (!verdict || money.doubts.length > 0) return 'unknown';
  return verdict.verdict === 'fits' || isSettled(verdict, money) ? 'fits' : 'unknown';
}

/** The questions of the verdict, but for those that the amounts have made idle. */
export const stillAsked = (
  verdict: OptionVerdict | undefined,
  { settled }: OptionMoney,
): OptionVerdict['missing'] =>
  (verdict?.missing ?? []).filter(
    (question) => !(question === 'hardship' && settled.includes('hardship-not-known')),
  );

const isSettled = (verdict: OptionVerdict, money: OptionMoney): boolean =>
  stillAsked(verdict, money).length === 0 && verdict.reasons.some((reason) => money.settled.includes(reason));
