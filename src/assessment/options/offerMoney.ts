import { copiedRule } from '../budget/copiedRule';
import { fullPayScreen } from '../budget/fullPayScreen';
import { minimumOffers, type Collectible, type MinimumOffers } from '../budget/minimumOffer';
import { offerPayments } from '../budget/offerPayments';
import { wholeDollars } from '../budget/wholeDollars';
import { assertNever } from '../kernel/assertNever';
import { shown, type MoneyFigure } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { unanswered } from './compareCase';
import { monthsLeft } from './monthsLeft';
import { NO_MONEY, type ComparedCase, type OptionMoney } from './optionMoney';

/** The least that an offer paid at once must be, with its fee, after the screen of who could pay everything (IRC 7122; IRM 5.8.5). */
export function offerMoney(compared: ComparedCase): OptionMoney {
  const { input, factBook, asOf } = compared;
  const missing = unanswered(input, 'equity', 'monthlyDisposable', 'collectionEnds', 'lowIncome');
  const collectible = collectibleOf(compared);
  if (!collectible) return { ...NO_MONEY, missing };
  const offers = minimumOffers(collectible, factBook, asOf);
  if (!offers.ok) return { ...NO_MONEY, missing, gaps: offers.error.unknown.gaps };
  return { ...withApplication(compared, offers.value), missing, ...screened(compared, collectible) };
}

function collectibleOf({ input, factBook, asOf }: ComparedCase): Collectible | undefined {
  const { equity, monthlyDisposable, collectionEnds } = input;
  if (equity === undefined || monthlyDisposable === undefined) return undefined;
  return {
    equity: told(equity, factBook),
    remainingMonthly: wholeDollars(monthlyDisposable),
    monthsLeft: collectionEnds && monthsLeft(asOf, collectionEnds),
  };
}

const told = (cents: number, factBook: ComparedCase['factBook']): MoneyFigure => ({
  cents,
  ...shown([mathStep('equity-told', {}, { cents }, [copiedRule(factBook, 'irm-5-8-5')])]),
});

/** The screen counts property without the allowances that an offer leaves for cash and cars. */
function screened(
  { input, factBook }: ComparedCase,
  { equity, remainingMonthly, monthsLeft: months }: Collectible,
): Partial<OptionMoney> {
  const before = input.equityBeforeAllowances;
  const { result } = fullPayScreen(
    {
      debt: input.amountDue,
      equityWithoutExclusions: before === undefined ? equity : told(before, factBook),
      remainingMonthly,
      monthsLeft: months,
    },
    factBook,
  );
  switch (result) {
    case 'equity-covers-the-debt':
    case 'equity-and-income-cover-the-debt':
      return { blockers: ['could-pay-everything'] };
    case 'cannot-pay-in-full':
      return { settled: ['offer-budget-decides'] };
    case 'unknown':
      return {};
    default:
      return assertNever(result);
  }
}

function withApplication({ input, factBook, asOf }: ComparedCase, offers: MinimumOffers): OptionMoney {
  const payments = offerPayments({ offers, lowIncome: input.lowIncome }, factBook, asOf);
  if (!payments.ok) return { ...NO_MONEY, gaps: payments.error.unknown.gaps };
  const { fee } = payments.value;
  const { amount } = offers.lumpSum;
  const cents = amount.cents + fee.cents;
  const sum = mathStep(
    'offer-total',
    { offer: { cents: amount.cents }, fee: { cents: fee.cents } },
    { cents },
    [copiedRule(factBook, 'form-656-b')],
  );
  return {
    ...NO_MONEY,
    fee,
    total: { cents, ...shown([...amount.steps, ...fee.steps, sum], amount.assumptions) },
  };
}
