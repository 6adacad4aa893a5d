import { unknownFor, type Unknown } from '../computations/computation';
import { cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import type { Cents } from '../kernel/cents';
import { latest, yearOf, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { mathStep, type Ground } from '../math/mathStep';
import { exemptionTableOn, type ExemptionTable } from './exemptionTable';
import { exemptPay, NO_STATEMENT, type ExemptionClaim, type ExemptPart } from './exemptPay';
import { levyCaution, type LevyCaution, type LevyCautionId } from './levyCaution';
import { costOf, shareOf, type Payday } from './paydayShare';
import type { WageLevy } from './wageLevy';

/** A payday under a levy, and what the statement for the employer claims. */
export interface WageLevyInput extends ExemptionClaim {
  readonly payDate: LocalDate;
  /** The day on which the employer got the levy; absent, the year of the payday is taken. */
  readonly servedDate?: LocalDate | undefined;
  /** The day of the newest statement for the employer. */
  readonly statementDate?: LocalDate | undefined;
  /** What would be paid out without the levy: after taxes and the deductions that were there before it. */
  readonly takeHomePay?: Cents | undefined;
  /** Support of minor children for this payday, by an order from before the levy, that is not taken out of the pay already (IRC 6334(a)(8)). */
  readonly childSupport?: Cents | undefined;
  /** There is other pay or income beside this one. */
  readonly otherIncome?: boolean | undefined;
}

/** What a levy on pay leaves of one payday (IRC 6334(a)(9), (d)), what it takes, and what the missing statement costs. */
export function wageLevyExemption(input: WageLevyInput, factBook: FactBook): Result<WageLevy, Unknown> {
  const { started, tableOf } = tableDays(input);
  const first = exemptionTableOn(factBook.levies, started);
  if (!first.ok) return err(unknownFor(first.error));
  const table = exemptionTableOn(factBook.levies, tableOf);
  if (!table.ok) return err(unknownFor(table.error));
  const payday = paydayOf(input, factBook);
  const claimed = shareOf('exempt-per-period', exemptPay(input, table.value, payday.law), payday);
  const noClaim = { ...NO_STATEMENT, payPeriod: input.payPeriod };
  const bare = shareOf('exempt-without-statement', exemptPay(noClaim, first.value, payday.law), payday);
  return ok({
    ...claimed,
    tableOf,
    withoutStatement: { ...bare, cost: costOf(claimed, bare, payday) },
    cautions: cautionsFor(input, table.value).map((id) => levyCaution(factBook, id)),
  });
}

/** The table is that of the year of the levy; a new year's table comes into use with a new statement only (IRC 6334(d)(2); Notice 1439). */
function tableDays({ payDate, servedDate, statementDate }: WageLevyInput): {
  readonly started: LocalDate;
  readonly tableOf: LocalDate;
} {
  const started = servedDate ?? statementDate ?? payDate;
  return { started, tableOf: latest(started, statementDate ?? started) };
}

function paydayOf({ takeHomePay, otherIncome, ...input }: WageLevyInput, factBook: FactBook): Payday {
  const law = { citations: cite(factBook, 'irc-6334', 'pub-1494'), confidence: 'official' } as const;
  return {
    pay: otherIncome === true ? undefined : takeHomePay,
    support: input.childSupport ? [supportPart(input.childSupport, law)] : [],
    law,
    assumptions: input.servedDate ? [] : [servedIn(tableDays(input).tableOf)],
  };
}

const supportPart = (cents: Cents, law: Ground): ExemptPart => ({
  cents,
  step: mathStep('exempt-child-support', {}, { cents }, [law]),
});

const servedIn = (day: LocalDate): Assumption => ({
  assumption: 'levy-of-that-year',
  values: { year: { text: String(yearOf(day)) } },
});

function cautionsFor(
  { otherIncome, payDate, ...input }: WageLevyInput,
  { reissue }: ExemptionTable,
): readonly LevyCautionId[] {
  const isOlderTable = yearOf(tableDays({ payDate, ...input }).tableOf) < yearOf(payDate);
  return [
    'continues-until-released',
    ...(otherIncome === false ? [] : (['other-income-may-use-exemption'] as const)),
    'bonus-is-taken-whole',
    ...(isOlderTable ? (['new-table-needs-new-statement'] as const) : []),
    ...(reissue.value === 'none' ? [] : (['table-perhaps-reissued'] as const)),
  ];
}
