import type { FactValue } from '../facts/fact';
import type { CovidPayRelief } from '../facts/chargeFacts';
import type { FactBook } from '../facts/factBook';
import { latest, type LocalDate } from '../kernel/localDate';

export interface CovidReliefInput {
  readonly taxYear?: number | undefined;
  /** The IRS's first bill for that year. */
  readonly firstBillDate?: LocalDate | undefined;
  /** The tax of that year that the IRS has recorded, without penalties and interest, in cents. */
  readonly assessedTax?: number | undefined;
}

/** Days of relief, or that it cannot be told without the first bill's day and the tax of the year. */
export type CovidRelief =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-known' }
  | {
      readonly kind: 'relief';
      readonly firstDay: LocalDate;
      readonly lastDay: LocalDate;
      readonly value: FactValue<CovidPayRelief>;
    };

/** The months without a penalty for paying late: 2020 and 2021, tax under $100,000, billed by 7 December 2023 (Notice 2024-7, section III). */
export function covidPayRelief(
  { taxYear, firstBillDate, assessedTax }: CovidReliefInput,
  { charges }: FactBook,
): CovidRelief {
  const value = charges.covidPayRelief.values.at(-1);
  if (!value || taxYear === undefined) return { kind: 'none' };
  const { firstTaxYear, lastTaxYear, firstDay, lastDay, billedBy, assessedBelowCents } = value.value;
  if (taxYear < firstTaxYear || taxYear > lastTaxYear) return { kind: 'none' };
  if (firstBillDate && firstBillDate > billedBy) return { kind: 'none' };
  if (assessedTax !== undefined && assessedTax >= assessedBelowCents) return { kind: 'none' };
  if (!firstBillDate || assessedTax === undefined) return { kind: 'not-known' };
  return { kind: 'relief', firstDay: latest(firstDay, firstBillDate), lastDay, value };
}
