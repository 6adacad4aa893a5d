import { halfUp } from '../kernel/halfUp';
import type { FilingStatus, PayPeriod } from '../moneyFacts';
import { mathStep, type Ground, type MathStep } from '../math/mathStep';
import type { MathStepId } from '../math/mathStepId';
import { ageAmountOf } from './ageBoxes';
import type { ExemptionTable } from './exemptionTable';

/** What the statement for the employer claims (Form 668-W, Part 3), and how often pay comes. */
export interface ExemptionClaim {
  /** `married-joint` also of a qualifying surviving spouse, as the printed tables have it. */
  readonly filingStatus: FilingStatus;
  readonly dependents: number;
  /** How many are ticked of: 65 or older, blind; of oneself and of a spouse. */
  readonly over65OrBlind: number;
  readonly payPeriod: PayPeriod;
}

/** A statement that was never handed in counts as this (IRC 6334(d)(2), (d)(4)). */
export const NO_STATEMENT = { filingStatus: 'married-separate', dependents: 0, over65OrBlind: 0 } as const;

/** One printed part of the exempt amount, in whole cents. */
export interface ExemptPart {
  readonly cents: number;
  readonly step: MathStep;
}

/**
 * What is left of one payday, part by part: each printed part is whole cents before it is added, which is how
 * Publication 1494 prints its tables. Dependents are so many times the printed amount of one; the row for age and
 * blindness is printed for each number of boxes, so it is rounded after it is multiplied.
 */
export function exemptPay(claim: ExemptionClaim, table: ExemptionTable, law: Ground): readonly ExemptPart[] {
  return [
    standardDeduction(claim, table, law),
    ...(claim.dependents > 0 ? [dependents(claim, table, law)] : []),
    ...(claim.over65OrBlind > 0 ? [ageOrBlindness(claim, table, law)] : []),
  ];
}

const standardDeduction = (claim: ExemptionClaim, table: ExemptionTable, law: Ground): ExemptPart => {
  const yearly = table.deduction.value[claim.filingStatus];
  const count = table.periods.value[claim.payPeriod];
  const values = { yearly: { cents: yearly }, paydays: { count } };
  return part('exempt-standard-deduction', halfUp(yearly / count), values, [
    table.deduction,
    table.periods,
    law,
  ]);
};

const dependents = (claim: ExemptionClaim, table: ExemptionTable, law: Ground): ExemptPart => {
  const yearly = table.perDependent.value;
  const count = table.periods.value[claim.payPeriod];
  const each = halfUp(yearly / count);
  const persons = { dependents: { count: claim.dependents } };
  const values = { yearly: { cents: yearly }, paydays: { count }, each: { cents: each }, ...persons };
  return part('exempt-dependents', claim.dependents * each, values, [table.perDependent, table.periods, law]);
};

const ageOrBlindness = (claim: ExemptionClaim, table: ExemptionTable, law: Ground): ExemptPart => {
  const yearly = table.additional.value[ageAmountOf(claim.filingStatus)];
  const count = table.periods.value[claim.payPeriod];
  const values = { yearly: { cents: yearly }, paydays: { count }, boxes: { count: claim.over65OrBlind } };
  return part('exempt-age-or-blindness', halfUp((claim.over65OrBlind * yearly) / count), values, [
    table.additional,
    table.periods,
    law,
  ]);
};

const part = (
  step: MathStepId,
  cents: number,
  values: MathStep['values'],
  grounds: readonly Ground[],
): ExemptPart => ({ cents, step: mathStep(step, values, { cents }, grounds) });
