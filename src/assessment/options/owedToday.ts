import { balanceOfCase } from '../charges/balanceOfCase';
import type { KnownBalance } from '../charges/knownBalance';
import { yearOf } from '../kernel/localDate';
import type { Assumption } from '../math/assumption';
import { papersOf } from '../papersOf';
import type { CompareCase } from './compareCase';
import type { ComparedCase, OptionMoney } from './optionMoney';
import { chargedInRelief } from './pandemicRelief';

/** What is owed on the day of the comparison, or the questions without which it cannot be counted on; a tax that is not due yet is no debt. */
export interface OwedToday {
  readonly known?: KnownBalance;
  readonly missing: OptionMoney['missing'];
  readonly assumptions: readonly Assumption[];
}

/** The balance from which every way out is counted; the day on which the return was due moves the months of the penalty. */
export function owedToday(compared: ComparedCase): OwedToday {
  const { input, factBook, asOf } = compared;
  const taxYears = input.dueDate ? [yearOf(input.dueDate) - 1] : (input.taxYears ?? []);
  const stage = papersOf(input, factBook).notice?.stage;
  const balance = balanceOfCase({ ...input, taxYears }, stage, asOf);
  if (!balance) return { missing: missingFor(input, taxYears), assumptions: [] };
  const known = { ...balance, ...told(input, balance) };
  if (known.dueDate > asOf)
    return { missing: [input.dueDate === undefined ? 'taxYears' : 'dueDate'], assumptions: [] };
  const charged = input.failureToPayPercentCharged === undefined && chargedInRelief(known, compared);
  return {
    known: charged ? { ...known, failureToPayPercentCharged: charged.percent } : known,
    missing: taxYears.length > 1 ? ['dueDate'] : [],
    assumptions: [
      ...(taxYears.length > 1 ? [latestYear(taxYears)] : []),
      ...(charged ? charged.assumptions : []),
    ],
  };
}

const missingFor = ({ amountDue }: CompareCase, taxYears: readonly number[]): OptionMoney['missing'] => [
  ...(amountDue === undefined ? (['amountDue'] as const) : []),
  ...(taxYears.length === 0 ? (['taxYears'] as const) : []),
];

/** What was told of the money goes before what the letter lets us guess. */
const told = (input: CompareCase, { dueDate, levyNoticeDate }: KnownBalance): Partial<KnownBalance> => ({
  dueDate: input.dueDate ?? dueDate,
  levyNoticeDate: input.levyNoticeDate ?? levyNoticeDate,
  filedOnTime: input.filedOnTime,
  failureToPayPercentCharged: input.failureToPayPercentCharged,
  ...partsOf(input),
});

/** Only tax bears the penalty for late payment; the rest bears interest alike, whichever it is (IRC 6601(e), 6651(a)(2)). */
function partsOf({ amountDue, taxOwed, penaltyOwed = 0 }: CompareCase): Partial<KnownBalance> {
  if (amountDue === undefined || taxOwed === undefined) return {};
  const tax = Math.min(taxOwed, amountDue);
  const otherPenalties = Math.min(penaltyOwed, amountDue - tax);
  return { total: undefined, tax, otherPenalties, interest: amountDue - tax - otherPenalties };
}

const latestYear = (taxYears: readonly number[]): Assumption => ({
  assumption: 'latest-year-stands-for-all',
  values: { year: { text: String(Math.max(...taxYears)) } },
});
