import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import type { PovertyRegion } from '../facts/livingFacts';
import { valueOn } from '../facts/valueOn';
import type { Cents } from '../kernel/cents';
import { addDays, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { DayFigure, MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { copiedRule } from './copiedRule';
import { LowIncomePurpose, lowIncomeLimit } from './lowIncomeLimit';

/** Whether an income counts as low, by each test of the law that applies. */
export const LowIncome = z.object({
  purpose: LowIncomePurpose,
  /** The most that still counts as low: at it is low, a cent above is not. */
  limit: MoneyFigure,
  /** The year whose poverty guidelines the limit rests on. */
  guidelineYear: z.int(),
  tests: z.array(
    z.object({
      test: z.enum(['adjusted-gross-income', 'household-income-times-twelve']),
      /** A year. */
      income: MoneyFigure,
      result: z.enum(['low', 'above']),
    }),
  ),
  /** One test met is enough; `unknown` while a test that could still be met has no income to measure. */
  verdict: z.enum(['low', 'above', 'unknown']),
  missing: z.array(z.enum(['adjustedGrossIncome', 'monthlyHouseholdIncome'])),
  /** The last day to ask for the reduced plan fee that the IRS did not give by itself (Form 13844). */
  askBy: DayFigure.optional(),
});
export type LowIncome = z.infer<typeof LowIncome>;

export interface LowIncomeInput {
  readonly purpose: LowIncomePurpose;
  /** Persons. */
  readonly household: number;
  readonly region: PovertyRegion;
  readonly percent?: number | undefined;
  readonly guidelineYear?: number | undefined;
  /** Of the latest return. */
  readonly adjustedGrossIncome?: Cents | undefined;
  /** Before anything is taken off. */
  readonly monthlyHouseholdIncome?: Cents | undefined;
  readonly acceptanceLetterDate?: LocalDate | undefined;
}

/** Low income at or below 250 % of the poverty guideline: for offers by either of two tests, for plans by adjusted gross income (IRC 7122(c)(3), 6159(f)). */
export function lowIncome(
  input: LowIncomeInput,
  factBook: FactBook,
  on: LocalDate,
): Result<LowIncome, Unknown> {
  const limit = lowIncomeLimit(input, factBook, on);
  if (!limit.ok) return limit;
  const askBy = reducedFeeRequest(input, factBook);
  if (askBy && !askBy.ok) return err(unknownFor(askBy.error));
  const { figure, guidelineYear } = limit.value;
  const tests = testsOf(input, factBook).map((test) => ({
    ...test,
    result: test.income.cents <= figure.cents ? ('low' as const) : ('above' as const),
  }));
  const missing = testsFor(input.purpose).filter((field) => input[field] === undefined);
  return ok({
    purpose: input.purpose,
    limit: figure,
    guidelineYear,
    tests,
    verdict: verdictOf(tests, missing.length > 0),
    missing: tests.some(({ result }) => result === 'low') ? [] : missing,
    ...(askBy ? { askBy: askBy.value } : {}),
  });
}

type Test = LowIncome['tests'][number];

const testsFor = (purpose: LowIncomePurpose): LowIncome['missing'] =>
  purpose === 'offer' ? ['adjustedGrossIncome', 'monthlyHouseholdIncome'] : ['adjustedGrossIncome'];

const verdictOf = (tests: readonly Test[], open: boolean): LowIncome['verdict'] => {
  if (tests.some(({ result }) => result === 'low')) return 'low';
  return open ? 'unknown' : 'above';
};

function testsOf(input: LowIncomeInput, factBook: FactBook): readonly Omit<Test, 'result'>[] {
  const { adjustedGrossIncome: agi, monthlyHouseholdIncome: monthly, purpose } = input;
  const grounds = [copiedRule(factBook, purpose === 'offer' ? 'form-656' : 'form-13844')];
  const yearly = (cents: number, values: Parameters<typeof mathStep>[1]): MoneyFigure => ({
    cents,
    ...shown([mathStep('yearly-income', values, { cents }, grounds)]),
  });
  return [
    ...(agi === undefined
      ? []
      : [
          {
            test: 'adjusted-gross-income' as const,
            income: yearly(agi, { income: { cents: agi }, times: { count: 1 } }),
          },
        ]),
    ...(monthly === undefined || purpose !== 'offer'
      ? []
      : [
          {
            test: 'household-income-times-twelve' as const,
            income: yearly(monthly * MONTHS, { income: { cents: monthly }, times: { count: MONTHS } }),
          },
        ]),
  ];
}

/** Form 656, section 1: the gross monthly household income of Form 433-A (OIC) times 12. */
const MONTHS = 12;

function reducedFeeRequest(
  { purpose, acceptanceLetterDate: letter }: LowIncomeInput,
  { living }: FactBook,
): Result<DayFigure, FactGap> | undefined {
  if (letter === undefined || purpose !== 'plan') return undefined;
  const days = valueOn(living.reducedFeeRequestDays, letter);
  if (!days.ok) return days;
  const day = addDays(letter, days.value.value);
  const values = { letter: { day: letter }, days: { count: days.value.value } };
  return ok({ day, ...shown([mathStep('reduced-fee-request', values, { day }, [days.value])]) });
}
