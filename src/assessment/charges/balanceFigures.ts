import { z } from 'zod';
import { halfUp } from '../kernel/halfUp';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep, type MathStep } from '../math/mathStep';
import type { Pot } from './balance';
import { onLine, type BalanceLine } from './balanceLine';
import { assumptionsBehind, balanceNow, type FollowedBalance } from './followedBalance';
import { interestSteps, penaltySteps } from './growthSteps';
import { law } from './law';

/** A balance line by line, in the order in which a payment without instructions pays it. */
export const BalanceFigures = z.object({
  tax: MoneyFigure,
  failureToFilePenalty: MoneyFigure,
  otherPenalties: MoneyFigure,
  failureToPayPenalty: MoneyFigure,
  /** With the interest of the letter and the interest on it. */
  interestOnTax: MoneyFigure,
  interestOnFailureToFilePenalty: MoneyFigure,
  interestOnOtherPenalties: MoneyFigure,
  interestOnFailureToPayPenalty: MoneyFigure,
}) satisfies z.ZodType<Readonly<Record<BalanceLine, MoneyFigure>>>;
export type BalanceFigures = z.infer<typeof BalanceFigures>;

/** Each line of the balance with its math: what was known, what came on top since, what payments took off. */
export function balanceFigures(followed: FollowedBalance): BalanceFigures {
  const figure = (line: BalanceLine): MoneyFigure => lineFigure(followed, line);
  return {
    tax: figure('tax'),
    failureToFilePenalty: figure('failureToFilePenalty'),
    otherPenalties: figure('otherPenalties'),
    failureToPayPenalty: figure('failureToPayPenalty'),
    interestOnTax: figure('interestOnTax'),
    interestOnFailureToFilePenalty: figure('interestOnFailureToFilePenalty'),
    interestOnOtherPenalties: figure('interestOnOtherPenalties'),
    interestOnFailureToPayPenalty: figure('interestOnFailureToPayPenalty'),
  };
}

function lineFigure(followed: FollowedBalance, line: BalanceLine): MoneyFigure {
  const steps = [known(followed, line), ...added(followed, line), ...paidOff(followed, line)];
  const cents = halfUp(onLine(balanceNow(followed).amounts, line));
  return { cents, ...shown(steps, assumptionsBehind(followed)) };
}

const known = ({ opening, factBook }: FollowedBalance, line: BalanceLine): MathStep =>
  mathStep(
    'balance-known',
    { day: { day: opening.asOf } },
    { cents: onLine(opening.balance.amounts, line) },
    [law(factBook, 'irc-6303')],
  );

function added(followed: FollowedBalance, line: BalanceLine): readonly MathStep[] {
  if (line === 'failureToPayPenalty') return penaltySteps(followed);
  const bears = BEARS[line];
  return bears ? interestOnLine(followed, line, bears) : [];
}

function interestOnLine(followed: FollowedBalance, line: BalanceLine, bears: Pot): readonly MathStep[] {
  const { amounts } = followed.opening.balance;
  const before = onLine(amounts, line);
  const added = onLine(balanceNow(followed).amounts, line) + onLine(followed.run.taken, line) - before;
  return amounts[bears] + before === 0 ? [] : interestSteps(followed, amounts[bears] + before, added);
}

/** What bears the interest of a line. */
const BEARS: Readonly<Partial<Record<BalanceLine, Pot>>> = {
  interestOnTax: 'tax',
  interestOnFailureToFilePenalty: 'failureToFile',
  interestOnOtherPenalties: 'otherPenalties',
  interestOnFailureToPayPenalty: 'failureToPay',
};

function paidOff({ run, factBook }: FollowedBalance, line: BalanceLine): readonly MathStep[] {
  const paid = halfUp(onLine(run.taken, line));
  if (paid === 0) return [];
  return [mathStep('balance-paid', {}, { cents: -paid }, [law(factBook, 'rev-proc-2002-26')])];
}
