import { z } from 'zod';
import { lowIncomeLimit } from '../budget/lowIncomeLimit';
import { unknownFor, type Unknown, type World } from '../computations/computation';
import { Citation, Confidence } from '../facts/citation';
import { cite, citedOnce } from '../facts/cite';
import { leastSure } from '../facts/leastSure';
import { Phone } from '../facts/factBook';
import type { PovertyRegion } from '../facts/livingFacts';
import { valueOn } from '../facts/valueOn';
import type { Cents } from '../kernel/cents';
import { addDays, addYears, LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { CountFigure, DayFigure, MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { agencies, AGENCIES_SINCE, isListed } from './privateAgencies';

/** What keeps an account with the IRS (IRC 6306(d), (i)). */
export const PrivateCollectionBar = z.enum([
  'offer-pending-or-active',
  'plan',
  'innocent-spouse',
  'deceased',
  'under-18',
  'combat-zone',
  'identity-theft',
  /** Substantially all income is SSI or Social Security disability. */
  'ssi-or-ssdi',
  'examination',
  'litigation',
  'criminal-investigation',
  'levy',
  'appeal',
  /** Asked for relief in a federally declared disaster. */
  'disaster',
]);
export type PrivateCollectionBar = z.infer<typeof PrivateCollectionBar>;

export interface PrivateCollectionInput {
  /** All that apply; absent, nobody has asked. */
  readonly bars?: readonly PrivateCollectionBar[] | undefined;
  readonly adjustedGrossIncome?: Cents | undefined;
  readonly household?: number | undefined;
  readonly region: PovertyRegion;
  readonly assessmentDate?: LocalDate | undefined;
  /** The last call or letter between the person and the IRS about this debt. */
  readonly lastContactDate?: LocalDate | undefined;
}

/** Whether a private agency may be given the account, and what it may and may not do (IRC 6306). */
export const PrivateCollection = z.object({
  /** `allowed`: the law lets the IRS do it; whether it does is for it to decide. */
  assignment: z.enum(['not-allowed', 'allowed', 'unknown']),
  bars: z.array(PrivateCollectionBar),
  /** Adjusted gross income at or below the limit keeps the account with the IRS (IRC 6306(d)(3)(F)). */
  lowIncome: z.object({ limit: MoneyFigure, isLow: z.boolean() }).optional(),
  missing: z.array(z.enum(['bars', 'adjustedGrossIncome', 'household', 'assessmentDate', 'lastContactDate'])),
  /** What only the IRS can tell: whether it shelved the account for lack of means, which needs no age, and whether agencies still have contracts. */
  notEstablished: z.array(z.enum(['shelved-by-the-irs', 'agency-contracts'])),
  /** After this day the account is old enough, if nobody at the IRS was given it. */
  oldEnoughAfter: DayFigure.optional(),
  /** After this day it has been idle long enough, if nothing more is heard. */
  idleEnoughAfter: DayFigure.optional(),
  /** The longest plan that an agency may offer. */
  planYears: CountFigure,
  /** In this order, before any call. */
  letters: z.array(z.enum(['CP40', 'agency-letter'])).min(1),
  agencies: z.array(z.object({ name: z.string(), phone: Phone })).min(1),
  /** Since when they are listed; no renewal of their contracts after five years was found. */
  agenciesListedSince: LocalDate,
  may: z.array(z.enum(['ask-for-full-payment', 'offer-a-plan', 'ask-about-finances'])),
  mayNot: z.array(z.enum(['levy', 'file-a-lien', 'take-the-money-itself', 'keep-it-after-a-written-no'])),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type PrivateCollection = z.infer<typeof PrivateCollection>;

export function privateCollection(
  input: PrivateCollectionInput,
  world: World,
): Result<PrivateCollection, Unknown> {
  const lowIncome = incomeTest(input, world);
  if (lowIncome && !lowIncome.ok) return lowIncome;
  const oldEnoughAfter = ageTest(input, world);
  if (!oldEnoughAfter.ok) return oldEnoughAfter;
  const idleEnoughAfter = silenceTest(input, world);
  if (!idleEnoughAfter.ok) return idleEnoughAfter;
  const planYears = longestPlan(world);
  if (!planYears.ok) return planYears;
  const { factBook, asOf } = world;
  const isRipe = [oldEnoughAfter.value, idleEnoughAfter.value].some((after) => after && after.day < asOf);
  const limit = lowIncome?.value.limit;
  return ok({
    ...verdictOn(input, lowIncome?.value.isLow, isRipe),
    notEstablished: [
      ...(isRipe ? [] : (['shelved-by-the-irs'] as const)),
      ...(isListed(asOf) ? [] : (['agency-contracts'] as const)),
    ],
    lowIncome: lowIncome?.value,
    oldEnoughAfter: oldEnoughAfter.value,
    idleEnoughAfter: idleEnoughAfter.value,
    planYears: planYears.value,
    ...ALWAYS,
    agencies: agencies(factBook),
    agenciesListedSince: AGENCIES_SINCE,
    citations: citedOnce(
      cite(factBook, 'irc-6306', 'irs-private-collection', 'irs-cp40', 'pub-4518'),
      limit?.citations ?? [],
    ),
    confidence: leastSure(['secondary', limit?.confidence ?? 'official']),
  });
}

const ALWAYS: Pick<PrivateCollection, 'letters' | 'may' | 'mayNot'> = {
  letters: ['CP40', 'agency-letter'],
  may: ['ask-for-full-payment', 'offer-a-plan', 'ask-about-finances'],
  mayNot: ['levy', 'file-a-lien', 'take-the-money-itself', 'keep-it-after-a-written-no'],
};

/** One thing that forbids it is enough; for it, nothing may stand against it, and the account must be old or idle enough (IRC 6306(c)(2)(A)). */
function verdictOn(
  input: PrivateCollectionInput,
  isLow: boolean | undefined,
  isRipe: boolean,
): Pick<PrivateCollection, 'assignment' | 'bars' | 'missing'> {
  const { bars, adjustedGrossIncome, household, assessmentDate, lastContactDate } = input;
  const told = [...(bars ?? [])];
  if (told.length > 0 || isLow) return { assignment: 'not-allowed', bars: told, missing: [] };
  const missing: PrivateCollection['missing'] = [
    ...(bars ? [] : (['bars'] as const)),
    ...(adjustedGrossIncome === undefined ? (['adjustedGrossIncome'] as const) : []),
    ...(household === undefined ? (['household'] as const) : []),
    ...(isRipe || assessmentDate ? [] : (['assessmentDate'] as const)),
    ...(isRipe || lastContactDate ? [] : (['lastContactDate'] as const)),
  ];
  return { assignment: missing.length > 0 || !isRipe ? 'unknown' : 'allowed', bars: told, missing };
}

/** Adjusted gross income of the latest return, against 200 % of the poverty level of the day (IRC 6306(d)(3)(F)). */
function incomeTest(
  { adjustedGrossIncome: income, household, region }: PrivateCollectionInput,
  { factBook, asOf }: World,
): Result<NonNullable<PrivateCollection['lowIncome']>, Unknown> | undefined {
  if (income === undefined || household === undefined) return undefined;
  const percent = valueOn(factBook.rules.privateCollectionPovertyPercent, asOf);
  if (!percent.ok) return err(unknownFor(percent.error));
  const asked = { purpose: 'guideline', household, region, percent: percent.value.value } as const;
  const found = lowIncomeLimit(asked, factBook, asOf);
  if (!found.ok) return found;
  const { cents, steps } = found.value.figure;
  const values = { income: { cents: income } };
  const test = mathStep('private-collection-income', values, { cents }, [percent.value]);
  return ok({ limit: { cents, ...shown([...steps, test]) }, isLow: income <= cents });
}

/** More than two years since the assessment, without being given to anybody at the IRS (IRC 6306(c)(2)(A)(ii)). */
function ageTest(
  { assessmentDate: assessed }: PrivateCollectionInput,
  { factBook, asOf }: World,
): Result<DayFigure | undefined, Unknown> {
  if (!assessed) return ok(undefined);
  const years = valueOn(factBook.rules.privateCollectionAfterYears, asOf);
  if (!years.ok) return err(unknownFor(years.error));
  const day = addYears(assessed, years.value.value);
  const values = { assessed: { day: assessed }, years: { count: years.value.value } };
  return ok({ day, ...shown([mathStep('private-collection-age', values, { day }, [years.value])]) });
}

/** More than 365 days without contact, for an account that was given to somebody at the IRS (IRC 6306(c)(2)(A)(iii)). */
function silenceTest(
  { lastContactDate: contact }: PrivateCollectionInput,
  { factBook, asOf }: World,
): Result<DayFigure | undefined, Unknown> {
  if (!contact) return ok(undefined);
  const days = valueOn(factBook.rules.privateCollectionSilentDays, asOf);
  if (!days.ok) return err(unknownFor(days.error));
  const day = addDays(contact, days.value.value);
  const values = { contact: { day: contact }, days: { count: days.value.value } };
  return ok({ day, ...shown([mathStep('private-collection-silence', values, { day }, [days.value])]) });
}

function longestPlan({ factBook, asOf }: World): Result<CountFigure, Unknown> {
  const years = valueOn(factBook.rules.privateCollectionPlanYears, asOf);
  if (!years.ok) return err(unknownFor(years.error));
  const count = years.value.value;
  return ok({
    count,
    ...shown([mathStep('private-collection-plan', { years: { count } }, { count }, [years.value])]),
  });
}
