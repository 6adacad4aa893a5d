import { mathStep, type MathStep } from '../math/mathStep';
import type { InterestPeriod } from './interestFactor';

/** The line of math of days at one rate: what an amount is multiplied by over them (IRC 6621, 6622). */
export const interestPeriodStep = ({
  from,
  to,
  days,
  percent,
  daysInYear,
  factor,
  value,
}: InterestPeriod): MathStep =>
  mathStep(
    'interest-for-period',
    {
      from: { day: from },
      to: { day: to },
      days: { count: days },
      percent: { percent },
      daysInYear: { count: daysInYear },
    },
    { factor },
    [value],
  );
