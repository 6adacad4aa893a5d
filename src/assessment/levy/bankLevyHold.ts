import { z } from 'zod';
import { ActionId } from '../actions/actionId';
import { unknownFor, type Unknown } from '../computations/computation';
import { responseDeadlines } from '../deadlines/responseDeadlines';
import type { FactBook } from '../facts/factBook';
import type { Cents } from '../kernel/cents';
import { daysBetween, isAfter, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { DayFigure, MoneyFigure, shown } from '../math/figure';
import { mathStep, type Ground, type MathStep } from '../math/mathStep';
import { levyCaution, LevyCaution } from './levyCaution';

/** A levy on a bank account, and the day from which we look. */
export interface BankLevyInput {
  /** The day on which the bank got the levy, not the date of a letter. */
  readonly servedDate: LocalDate;
  /** What was in the account at that moment. */
  readonly balance?: Cents | undefined;
  /** What the levy asks for. */
  readonly owed?: Cents | undefined;
  readonly asOf: LocalDate;
}

/** The money that a bank holds after a levy: until when, what is paid over, and what may still be asked for. */
export const BankLevyHold = z.object({
  lastDayOfHold: DayFigure,
  /** The next business day, on which the bank pays. */
  paysOver: DayFigure,
  /** Calendar days to the last day of the hold; negative when it has passed. */
  daysLeft: z.int(),
  /** Absent when the balance is not told. */
  taken: MoneyFigure.optional(),
  left: MoneyFigure.optional(),
  /** What to do now: while the bank still holds the money, or after it paid. */
  actions: z.array(ActionId),
  cautions: z.array(LevyCaution),
});
export type BankLevyHold = z.infer<typeof BankLevyHold>;

/** The 21 days for which a bank holds money (IRC 6332(c)), and what of it is paid over: what was there when the levy came. */
export function bankLevyHold(input: BankLevyInput, factBook: FactBook): Result<BankLevyHold, Unknown> {
  const { servedDate, asOf } = input;
  const caseFile = { levy: { kind: 'bank', servedDate } } as const;
  const { deadlines, gaps } = responseDeadlines({ notice: undefined, caseFile, factBook, asOf });
  const hold = deadlines.find(({ kind }) => kind === 'bank-hold-ends');
  if (!hold?.lastDay || !hold.paysOver || !hold.count) return err(unknownFor(...gaps));
  const { lastDay, paysOver, count } = hold;
  const values = { served: { day: servedDate }, days: { count: count.amount } };
  const ends = mathStep('bank-hold-last-day', values, { day: lastDay }, [hold]);
  const pays = mathStep('bank-pays-over', { lastDay: { day: lastDay } }, { day: paysOver }, [hold]);
  return ok({
    lastDayOfHold: { day: lastDay, ...shown([ends]) },
    paysOver: { day: paysOver, ...shown([ends, pays]) },
    daysLeft: daysBetween(asOf, lastDay),
    ...(input.balance === undefined ? {} : splitOf(input.balance, input.owed, hold)),
    actions: isAfter(asOf, paysOver) ? [...AFTER_IT_PAID] : [...WHILE_IT_HOLDS],
    cautions: CAUTIONS.map((id) => levyCaution(factBook, id)),
  });
}

/** All that was there, up to what the levy asks for (IRC 6332(a), (c); IRM 5.11.4). */
function splitOf(balance: Cents, owed: Cents | undefined, law: Ground): Pick<BankLevyHold, 'taken' | 'left'> {
  const taken = Math.min(balance, owed ?? balance);
  const takes = stepOf({ balance, owed, taken }, law);
  const rest = { balance: { cents: balance }, taken: { cents: taken } };
  const leaves = mathStep('bank-levy-leaves', rest, { cents: balance - taken }, [law]);
  return {
    taken: { cents: taken, ...shown([takes]) },
    left: { cents: balance - taken, ...shown([takes, leaves]) },
  };
}

interface Split {
  readonly balance: Cents;
  /** Absent, the levy is taken to ask for at least the balance. */
  readonly owed: Cents | undefined;
  readonly taken: number;
}

function stepOf({ balance, owed, taken }: Split, law: Ground): MathStep {
  const had = { balance: { cents: balance } };
  return owed === undefined
    ? mathStep('bank-levy-takes-all', had, { cents: taken }, [law])
    : mathStep('bank-levy-takes', { ...had, owed: { cents: owed } }, { cents: taken }, [law]);
}

const WHILE_IT_HOLDS = [
  'call-number-on-levy',
  'ask-release-for-hardship',
  'ask-taxpayer-advocate',
] as const satisfies readonly ActionId[];

const AFTER_IT_PAID = ['ask-return-of-money', 'ask-taxpayer-advocate'] as const satisfies readonly ActionId[];

const CAUTIONS = ['later-deposits-are-not-taken', 'interest-of-deposit-goes-too'] as const;
