import { z } from 'zod';
import type { Unknown } from '../computations/computation';
import type { FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep, type Ground, type MathStep } from '../math/mathStep';
import { addends, sumOf } from './addends';
import { copiedRule } from './copiedRule';
import { equityFigures, type EquityFigures } from './equityFigures';
import { EquityLine } from './equityLine';
import { equityLines } from './equityLines';
import type { OfferAssets } from './offerAssets';
import { amountStays } from './tableStays';

/** What the IRS counts as there to be collected from what people own (IRM 5.8.5.4.1). */
export const NetEquity = z.object({
  lines: z.array(EquityLine),
  /** For the minimum offer: without $1,000 of the bank and $3,450 of each vehicle that may be left out. */
  counted: MoneyFigure,
  /** For the question whether the debt can be paid whole: those two are not left out. */
  withoutExclusions: MoneyFigure,
});
export type NetEquity = z.infer<typeof NetEquity>;

/** The equity of all assets, each line rounded to whole dollars and none below zero, so that a debt on one never lowers another (Form 433-A (OIC)). */
export function netEquity(
  assets: OfferAssets,
  jointOffer: boolean,
  factBook: FactBook,
  on: LocalDate,
): Result<NetEquity, Unknown> {
  const figures = equityFigures(assets, factBook, on);
  if (!figures.ok) return figures;
  const lines = equityLines(assets, figures.value, jointOffer);
  const form = copiedRule(factBook, 'form-433-a-oic', 'irm-5-8-5');
  // That investments count whole, like money, is printed in the booklet of April 2026.
  const booklet = copiedRule(factBook, 'form-656-b-pdf', 'form-433-a-oic', 'irm-5-8-5');
  const { bankExclusion, vehicleExclusion } = figures.value;
  const stays = amountStays([bankExclusion, vehicleExclusion], on);
  const total = (exclude: boolean): MoneyFigure => {
    const parts = addends(
      lines.map(({ asset, counted, excluded }) => [asset, counted + (exclude ? 0 : excluded)]),
    );
    const steps = lines.flatMap((line) =>
      stepsOf(line, exclude, figures.value, line.asset === 'investments' ? booklet : form),
    );
    const sum = mathStep('equity-total', parts, { cents: sumOf(parts) }, [form]);
    return { cents: sumOf(parts), ...shown([...steps, sum], stays) };
  };
  return ok({ lines: [...lines], counted: total(true), withoutExclusions: total(false) });
}

function stepsOf(
  line: EquityLine,
  exclude: boolean,
  figures: EquityFigures,
  form: Ground,
): readonly MathStep[] {
  const { asset, value, loan, percent, equity, exempt, excluded } = line;
  const values = {
    asset: { text: asset },
    value: { cents: value },
    percent: { percent },
    loan: { cents: loan },
  };
  const leftOut = exempt + (exclude ? excluded : 0);
  const less = { asset: { text: asset }, equity: { cents: equity }, exclusion: { cents: leftOut } };
  const exclusion = exclusionOf(asset, figures);
  const grounds = percent === 100 ? [form] : [figures.quickSale, form];
  return [
    mathStep('asset-equity', values, { cents: equity }, grounds),
    ...(exclusion && leftOut > 0
      ? [mathStep('equity-exclusion', less, { cents: equity - leftOut }, [exclusion])]
      : []),
  ];
}

function exclusionOf(asset: EquityLine['asset'], figures: EquityFigures): Ground | undefined {
  switch (asset) {
    case 'bank':
      return figures.bankExclusion;
    case 'personal-effects':
      return figures.householdExemption;
    case 'business-assets':
      return figures.toolsExemption;
    default:
      return figures.vehicleExclusion;
  }
}
