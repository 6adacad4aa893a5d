import type { EquityLine } from './equityLine';
import type { EquityFigures } from './equityFigures';
import type { Asset, OfferAssets } from './offerAssets';
import { wholeDollars } from './wholeDollars';

/** Each asset at what it counts: whole where it is money already, at the price of a quick sale where it must be sold, less its loan (IRM 5.8.5.4.1). */
export function equityLines(
  assets: OfferAssets,
  figures: EquityFigures,
  jointOffer: boolean,
): readonly EquityLine[] {
  const quickSale = figures.quickSale.value;
  const whole = (asset: EquityLine['asset'], owned: Owned, excluded = 0) =>
    lines(asset, owned, { percent: 100, excluded });
  const sold = (asset: EquityLine['asset'], owned: Owned, exempt = 0) =>
    lines(asset, owned, { percent: quickSale, exempt });
  return [
    ...whole('bank', assets.bank, figures.bankExclusion?.value),
    ...whole('investments', assets.investments),
    ...whole('digital-assets', assets.digitalAssets),
    ...whole('life-insurance', assets.lifeInsurance),
    ...sold('retirement', assets.retirement),
    ...assets.realEstate.flatMap((each) => sold('real-estate', each)),
    ...assets.vehicles.flatMap((each, at) =>
      lines('vehicle', each, {
        percent: quickSale,
        excluded: at < (jointOffer ? 2 : 1) ? figures.vehicleExclusion?.value : 0,
      }),
    ),
    ...sold('personal-effects', assets.personalEffects, figures.householdExemption?.value),
    ...whole('business-bank', assets.businessBank),
    ...sold('business-assets', assets.businessAssets, figures.toolsExemption?.value),
  ];
}

type Owned = Asset | Asset['value'] | undefined;

interface Counting {
  readonly percent: number;
  readonly exempt?: number | undefined;
  readonly excluded?: number | undefined;
}

function lines(
  asset: EquityLine['asset'],
  owned: Owned,
  { percent, exempt = 0, excluded = 0 }: Counting,
): readonly EquityLine[] {
  if (owned === undefined) return [];
  const { value, loan = 0 } = typeof owned === 'number' ? { value: owned } : owned;
  const equity = wholeDollars((value * percent) / 100 - loan);
  const taxable = Math.max(0, equity - exempt);
  const counted = Math.max(0, taxable - excluded);
  return [
    {
      asset,
      value,
      loan,
      percent,
      equity,
      exempt: equity - taxable,
      excluded: taxable - counted,
      counted,
    },
  ];
}
