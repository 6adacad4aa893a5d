import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { halfUp } from '../kernel/halfUp';
import type { LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { chargedMonths, type Accrual } from './accrualPeriods';
import { NOTHING, totalOf, type Balance } from './balance';
import type { PayEvents } from './failureToPayRate';
import { payWindow, type Demand, type PayWindow } from './payWindow';
import { effectiveDueDate, postponedNotes } from './postponedDueDate';

/** What a letter or an account shows on a day: either its parts, or only all of it together. Whole cents. */
export interface KnownBalance {
  readonly asOf: LocalDate;
  /** Everything that is owed, where the parts are not known: it is then taken to be all tax. */
  readonly total?: number | undefined;
  readonly tax?: number | undefined;
  readonly failureToFilePenalty?: number | undefined;
  readonly failureToPayPenalty?: number | undefined;
  readonly otherPenalties?: number | undefined;
  readonly interest?: number | undefined;
  /** The day on which the tax was due by law: the 15th of April, even if a weekend moved the last day to pay. */
  readonly dueDate: LocalDate;
  /** Percent of failure to pay that the amounts hold already; left out, that of every month begun by that day. */
  readonly failureToPayPercentCharged?: number | undefined;
  readonly levyNoticeDate?: LocalDate | undefined;
  readonly planFrom?: LocalDate | undefined;
  readonly planUntil?: LocalDate | undefined;
  /** The return was filed by its due date, with extensions; left out, it is taken to have been. */
  readonly filedOnTime?: boolean | undefined;
  /** The date of the bill for these amounts (notice and demand): paid in its days, they bear no interest after it (IRC 6601(e)(3)). */
  readonly billDate?: LocalDate | undefined;
  /** What to do where no rate of interest is published yet. */
  readonly beyond: Accrual['beyond'];
}

/** A bill for all of a balance, with the days to pay it. */
export interface Bill {
  readonly demand: Demand;
  readonly window: PayWindow;
}

/** A balance from which to count on, and what decides how it grows. */
export interface Opening {
  readonly asOf: LocalDate;
  readonly balance: Balance;
  readonly accrual: Accrual;
  /** The days in which the bill for it may be paid without more interest. */
  readonly bill?: Bill | undefined;
  readonly assumptions: readonly Assumption[];
}

/** The balance of a day with everything that decides how it grows from there (IRC 6601, 6651). */
export function openingOf(known: KnownBalance, factBook: FactBook): Result<Opening, FactGap> {
  const due = effectiveDueDate(known.dueDate, true, factBook);
  const accrual = { dueDate: due.day, events: eventsOf(known), beyond: known.beyond };
  const most = valueOn(factBook.charges.failureToPayMaximumPercent, known.asOf);
  if (!most.ok) return most;
  const charged = percentCharged(known, accrual, factBook);
  if (!charged.ok) return charged;
  const percent = Math.min(charged.value, most.value.value);
  const percentLeft = most.value.value - percent;
  const balance = { amounts: amountsOf(known), percentLeft, monthsCharged: 0 };
  const bill = billOf(known, balance, factBook);
  if (bill && !bill.ok) return bill;
  return ok({
    asOf: known.asOf,
    balance,
    accrual,
    bill: bill?.value,
    assumptions: [...postponedNotes(due), ...assumptionsOf(known, percent)],
  });
}

/** The bill asks for everything that is known; from $100,000 on there are fewer days to pay it (IRC 6601(e)(3)). */
function billOf(
  { billDate }: KnownBalance,
  balance: Balance,
  factBook: FactBook,
): Result<Bill, FactGap> | undefined {
  if (!billDate) return undefined;
  const demand = { date: billDate, cents: halfUp(totalOf(balance)) };
  const window = payWindow(demand, factBook);
  return window.ok ? ok({ demand, window: window.value }) : window;
}

const amountsOf = (known: KnownBalance): Balance['amounts'] => ({
  ...NOTHING,
  tax: known.total ?? known.tax ?? 0,
  failureToFile: known.failureToFilePenalty ?? 0,
  otherPenalties: known.otherPenalties ?? 0,
  failureToPay: known.failureToPayPenalty ?? 0,
  interestOnTax: known.interest ?? 0,
});

const eventsOf = ({ levyNoticeDate, planFrom, planUntil, filedOnTime }: KnownBalance): PayEvents => ({
  levyNoticeDate,
  planFrom,
  planUntil,
  filedOnTime: filedOnTime ?? true,
  individual: true,
});

/** Every month that has begun by the day of the amounts is in them: a part of a month is charged as the whole (IRC 6651(a)(2)). */
function percentCharged(
  { failureToPayPercentCharged, asOf }: KnownBalance,
  accrual: Accrual,
  factBook: FactBook,
): Result<number, FactGap> {
  if (failureToPayPercentCharged !== undefined) return ok(failureToPayPercentCharged);
  const months = chargedMonths(accrual.dueDate, asOf, accrual, factBook);
  if (!months.ok) return months;
  return ok(months.value.reduce((sum, { rate }) => sum + rate.percent, 0));
}

function assumptionsOf(known: KnownBalance, percent: number): readonly Assumption[] {
  return [
    ...(known.total === undefined ? [] : [{ assumption: 'amount-is-all-tax', values: {} } as const]),
    ...(known.failureToPayPercentCharged === undefined && known.asOf > known.dueDate
      ? [{ assumption: 'penalty-charged-so-far', values: { percent: { percent } } } as const]
      : []),
    ...(known.filedOnTime === undefined && known.planFrom !== undefined
      ? [{ assumption: 'filed-on-time', values: {} } as const]
      : []),
    { assumption: 'no-penalty-relief', values: {} },
    { assumption: 'new-penalty-unbilled', values: {} },
  ];
}
