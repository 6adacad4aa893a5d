import type { TransportArea } from '../facts/livingFacts';
import type { Cents } from '../kernel/cents';
import type { ActualExpense, DisallowedExpense, IncomeLine } from './budgetLine';

/** A vehicle of the household and what it costs a month. */
export interface Vehicle {
  /** Loan or lease; absent, there is none. */
  readonly payment?: Cents | undefined;
  /** Fuel, insurance, repairs and the like; absent, it was not told. */
  readonly operating?: Cents | undefined;
  readonly years?: number | undefined;
  readonly miles?: number | undefined;
}

/** What a household earns and spends a month, as its people tell it. */
export interface MonthlyMoney {
  readonly income: Readonly<{ [Line in IncomeLine]?: Cents | undefined }>;
  /** As on the latest return, generally: the taxpayers and their dependents. */
  readonly persons: number;
  /** How many of them are 65 or older. */
  readonly personsFrom65: number;
  readonly food?: Cents | undefined;
  readonly outOfPocketHealth?: Cents | undefined;
  readonly housing?: Cents | undefined;
  /** The published standard of the county and family size, looked up by the person. */
  readonly countyHousingStandard?: Cents | undefined;
  readonly vehicles: readonly Vehicle[];
  readonly area?: TransportArea | undefined;
  readonly publicTransport?: Cents | undefined;
  readonly actual: Readonly<{ [Line in ActualExpense | DisallowedExpense]?: Cents | undefined }>;
}
