import { z } from 'zod';
import { factOf } from './fact';

/** Where the operating costs of a vehicle are measured: a listed metropolitan area, else its census region. */
export const TransportArea = z.enum([
  'northeast',
  'boston',
  'new-york',
  'philadelphia',
  'midwest',
  'chicago',
  'cleveland',
  'detroit',
  'minneapolis-st-paul',
  'st-louis',
  'south',
  'atlanta',
  'baltimore',
  'dallas-ft-worth',
  'houston',
  'miami',
  'tampa',
  'washington-dc',
  'west',
  'anchorage',
  'denver',
  'honolulu',
  'los-angeles',
  'phoenix',
  'san-diego',
  'san-francisco',
  'seattle',
]);
export type TransportArea = z.infer<typeof TransportArea>;

/** The three tables of the poverty guidelines; the territories use the first, with the 48 states and D.C. */
export const PovertyRegion = z.enum(['contiguous', 'alaska', 'hawaii']);
export type PovertyRegion = z.infer<typeof PovertyRegion>;

const cents = z.int().positive();
const count = factOf(z.int().positive());
const byPerson = z.object({ first: cents, eachMore: cents });

/**
 * What a household may keep to live on each month, and where low income begins. Money is whole cents. The standards are
 * revised each year, in spring or early summer; the guidelines in January (42 U.S.C. 9902(2)), and the forms after them.
 */
export const LivingFacts = z.strictObject({
  /** Food, clothing and other items: for one, two, three and four persons, then for each more. */
  nationalStandardCents: factOf(z.object({ byPersons: z.array(cents).length(4), eachMore: cents })),
  /** Out-of-pocket health care, a person. */
  healthStandardCents: factOf(z.object({ under65: cents, from65: cents })),
  /** Loan or lease, a vehicle. */
  vehicleOwnershipCents: factOf(cents),
  /** Fuel, insurance, repairs and the like, a vehicle. */
  vehicleOperatingCents: factOf(z.record(TransportArea, cents)),
  /** What is added for the upkeep of an old vehicle. */
  oldVehicleOperating: factOf(
    z.object({ extraCents: cents, olderThanYears: z.int().positive(), fromMiles: z.int().positive() }),
  ),
  /** A household. */
  publicTransportCents: factOf(cents),
  /** A year. */
  povertyGuidelineCents: factOf(z.record(PovertyRegion, byPerson)),
  /** The share of the guideline up to which income is low (IRC 7122(c)(3)(A), 6159(f)). */
  lowIncomePercent: count,
  /** The year whose guidelines the form in use prints: Form 13844 for plans, Form 656 for offers. */
  planFormGuidelineYear: count,
  offerFormGuidelineYear: count,
  reducedFeeRequestDays: count,
});
export type LivingFacts = z.infer<typeof LivingFacts>;
