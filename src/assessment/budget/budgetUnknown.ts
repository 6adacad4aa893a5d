import { z } from 'zod';

/** What a budget does not know and the IRS will ask; each can only lower what is allowed, unless its comment says otherwise. */
export const BudgetUnknown = z.enum([
  /** The standard of the county and family size: the lesser of it and the actual cost counts. */
  'county-housing-standard',
  /** The listed metropolitan area or region, and with it the standard of operating a vehicle. */
  'transport-area',
  /** What is spent on running the vehicle: the standard is taken, and less is allowed when less is spent. */
  'actual-operating-cost',
  /** One taxpayer is normally allowed one vehicle. */
  'need-of-second-vehicle',
  /** With a vehicle, public transport counts beside it only where health, welfare or income need it. */
  'need-of-public-transport',
]);
export type BudgetUnknown = z.infer<typeof BudgetUnknown>;
