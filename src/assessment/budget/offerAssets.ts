import type { Cents } from '../kernel/cents';

/** Something that is owned, what it would sell for, and what is owed on it to those who come before the IRS. */
export interface Asset {
  readonly value: Cents;
  readonly loan?: Cents | undefined;
}

/** What the people of an offer own (Form 433-A (OIC), sections 3 and 5). A leased vehicle is not owned. */
export interface OfferAssets {
  /** Cash and personal bank accounts. */
  readonly bank?: Cents | undefined;
  readonly investments?: Asset | undefined;
  readonly digitalAssets?: Cents | undefined;
  readonly lifeInsurance?: Asset | undefined;
  readonly retirement?: Asset | undefined;
  readonly realEstate: readonly Asset[];
  readonly vehicles: readonly Asset[];
  /** Art, jewelry, collections and what else is of value, furniture and personal effects too. */
  readonly personalEffects?: Asset | undefined;
  readonly businessBank?: Cents | undefined;
  /** Without what a going business earns its income with, which the form counts as zero. */
  readonly businessAssets?: Asset | undefined;
}
