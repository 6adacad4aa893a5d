import type { Cents } from '../kernel/cents';
import type { Assumption } from '../math/assumption';
import { shown, type MoneyFigure } from '../math/figure';
import { mathStep, type Ground, type MathStep } from '../math/mathStep';
import type { ExemptPart } from './exemptPay';
import type { PaydayShare } from './wageLevy';

/** The payday to which the exempt amount is applied. */
export interface Payday {
  /** Absent when it is not told, or when the exempt amount may be left on other income instead. */
  readonly pay?: Cents | undefined;
  /** What a court order adds to every exempt amount (IRC 6334(a)(8)). */
  readonly support: readonly ExemptPart[];
  /** The sections by which pay is exempt. */
  readonly law: Ground;
  readonly assumptions: readonly Assumption[];
}

/** The exempt amount as the sum of its parts, and what is taken and left of the pay. */
export function shareOf(
  total: 'exempt-per-period' | 'exempt-without-statement',
  own: readonly ExemptPart[],
  payday: Payday,
): PaydayShare {
  const parts = [...own, ...payday.support];
  const cents = parts.reduce((sum, part) => sum + part.cents, 0);
  const summed = mathStep(total, {}, { cents }, [payday.law]);
  const exempt = figure(cents, [...parts.map(({ step }) => step), summed], payday);
  return { exempt, ...(payday.pay === undefined ? {} : splitOf(payday.pay, exempt, payday)) };
}

/** How much more is taken without the statement; of a pay that is not known, how much more may be. */
export function costOf(claimed: PaydayShare, bare: PaydayShare, payday: Payday): MoneyFigure {
  const [more, less] =
    bare.taken && claimed.taken ? [bare.taken, claimed.taken] : [claimed.exempt, bare.exempt];
  const cents = more.cents - less.cents;
  const values = { more: { cents: more.cents }, less: { cents: less.cents } };
  return figure(
    cents,
    [mathStep('missing-statement-costs', values, { cents }, [payday.law, more, less])],
    payday,
  );
}

/** Take-home pay above the exempt amount goes to the IRS (IRC 6331(e), 6334(a)(9)). */
function splitOf(pay: Cents, exempt: MoneyFigure, payday: Payday): Pick<PaydayShare, 'taken' | 'left'> {
  const taken = Math.max(0, pay - exempt.cents);
  const values = { pay: { cents: pay }, exempt: { cents: exempt.cents } };
  const takes = mathStep('wage-levy-takes', values, { cents: taken }, [payday.law, exempt]);
  const rest = { pay: { cents: pay }, taken: { cents: taken } };
  const leaves = mathStep('wage-levy-leaves', rest, { cents: pay - taken }, [payday.law, exempt]);
  return {
    taken: figure(taken, [takes], payday),
    left: figure(pay - taken, [takes, leaves], payday),
  };
}

const figure = (cents: number, steps: readonly MathStep[], { assumptions }: Payday): MoneyFigure => ({
  cents,
  ...shown(steps, assumptions),
});
