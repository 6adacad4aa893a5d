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
  const cents = halfUp(onLine(balanceNow(followed).amounts, line));
  const known = onLine(followed.opening.balance.amounts, line);
  const added = halfUp(addedTo(followed, line));
  const steps = [
    knownStep(followed, known),
    ...addedSteps(followed, line, added),
    ...paidSteps(followed, known + added - cents),
  ];
  return { cents, ...shown(steps, assumptionsBehind(followed)) };
}

const knownStep = ({ opening, factBook }: FollowedBalance, cents: number): MathStep =>
  mathStep('balance-known', { day: { day: opening.asOf } }, { cents }, [law(factBook, 'irc-6303')]);

/** What came on top of a line, in exact cents: what is there and what payments took, less what was there. */
const addedTo = (followed: FollowedBalance, line: BalanceLine): number =>
  onLine(balanceNow(followed).amounts, line) +
  onLine(followed.run.taken, line) -
  onLine(followed.opening.balance.amounts, line);

function addedSteps(followed: FollowedBalance, line: BalanceLine, added: number): readonly MathStep[] {
  if (line === 'failureToPayPenalty') return penaltySteps(followed, added);
  const bears = BEARS[line];
  if (!bears) return [];
  return interestSteps(followed, ({ amounts }) => amounts[bears] + onLine(amounts, line), added);
}

/** What bears the interest of a line. */
const BEARS: Readonly<Partial<Record<BalanceLine, Pot>>> = {
  interestOnTax: 'tax',
  interestOnFailureToFilePenalty: 'failureToFile',
  interestOnOtherPenalties: 'otherPenalties',
  interestOnFailureToPayPenalty: 'failureToPay',
};

function paidSteps({ run, factBook }: FollowedBalance, cents: number): readonly MathStep[] {
  if (cents === 0) return [];
  const paid = run.points.reduce((sum, point) => sum + point.paid, 0);
  return [
    mathStep('balance-paid', { paid: { cents: paid } }, { cents: -cents }, [
      law(factBook, 'rev-proc-2002-26'),
    ]),
  ];
}
