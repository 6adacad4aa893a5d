/** What is owed at the end of a day, in exact cents: rounding waits for whoever shows it. */
export interface Balance {
  readonly amounts: Amounts;
  /** Percent of failure to pay that may still be charged: all months together have a maximum (IRC 6651(a)(2)). */
  readonly percentLeft: number;
  /** Months of failure to pay charged since the start. */
  readonly monthsCharged: number;
}

export type Amounts = Readonly<Record<Pot, number>>;

/** The parts of a balance, in the order in which a payment without instructions pays them: tax, penalties, interest (Rev. Proc. 2002-26). */
export const POTS = [
  'tax',
  'failureToFile',
  'otherPenalties',
  /** What the IRS has asked for already: it bears interest (IRC 6601(e)(2)(A)). */
  'failureToPay',
  /** What came on top since and was not asked for yet: it bears none. */
  'unbilledFailureToPay',
  'interestOnTax',
  'interestOnFailureToFile',
  'interestOnOtherPenalties',
  'interestOnFailureToPay',
] as const;
export type Pot = (typeof POTS)[number];

export const NOTHING: Amounts = {
  tax: 0,
  failureToFile: 0,
  otherPenalties: 0,
  failureToPay: 0,
  unbilledFailureToPay: 0,
  interestOnTax: 0,
  interestOnFailureToFile: 0,
  interestOnOtherPenalties: 0,
  interestOnFailureToPay: 0,
};

/** Interest of a time, compounded daily on amounts and on interest alike (IRC 6601(a), (e)(1), 6622). */
export function withInterest(balance: Balance, factor: number): Balance {
  const { amounts } = balance;
  const borne = (amount: number, interest: number): number => interest + (amount + interest) * (factor - 1);
  return {
    ...balance,
    amounts: {
      ...amounts,
      interestOnTax: borne(amounts.tax, amounts.interestOnTax),
      interestOnFailureToFile: borne(amounts.failureToFile, amounts.interestOnFailureToFile),
      interestOnOtherPenalties: borne(amounts.otherPenalties, amounts.interestOnOtherPenalties),
      interestOnFailureToPay: borne(amounts.failureToPay, amounts.interestOnFailureToPay),
    },
  };
}

/** One month of failure to pay on the tax that is unpaid when it begins (IRC 6651(a)(2), (b)(2)). */
export function withPenaltyMonth(balance: Balance, percent: number): Balance {
  const { amounts, percentLeft, monthsCharged } = balance;
  const charged = Math.min(percent, percentLeft);
  if (charged === 0 || amounts.tax === 0) return balance;
  const penalty = (amounts.tax * charged) / 100;
  return {
    amounts: { ...amounts, unbilledFailureToPay: amounts.unbilledFailureToPay + penalty },
    percentLeft: percentLeft - charged,
    monthsCharged: monthsCharged + 1,
  };
}

export const penaltiesOf = ({ amounts }: Balance): number =>
  amounts.failureToFile + amounts.otherPenalties + amounts.failureToPay + amounts.unbilledFailureToPay;

export const interestOf = ({ amounts }: Balance): number =>
  amounts.interestOnTax +
  amounts.interestOnFailureToFile +
  amounts.interestOnOtherPenalties +
  amounts.interestOnFailureToPay;

export const totalOf = (balance: Balance): number =>
  balance.amounts.tax + penaltiesOf(balance) + interestOf(balance);

/** What bears interest: everything but failure to pay that was not asked for yet. */
export const bearingOf = (balance: Balance): number =>
  totalOf(balance) - balance.amounts.unbilledFailureToPay;
