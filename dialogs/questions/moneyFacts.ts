import { PayingWay, TransportArea, type Cents } from '../../src/assessment';
import { readHousehold, readPeriodicMoney } from '../../src/conversation/understanding';
import type { Fact } from '../kit/question';
import { allPauseFacts, debtAgeFacts } from './debtAgeFacts';
import { levyShareFacts } from './levyShareFacts';
import { agreedFact, amountFact, countFact, moneyDayFact, namedFact } from './moneyAnswers';
import { standingFacts } from './standingFacts';

const payment = amountFact('monthlyPayment');

/** Who names a payment looks at paying by the month; "600 a month" is one wherever it is said. */
const monthlyPayment: Fact<Cents> = {
  ...payment,
  hearsLead: (utterance, services) => readPeriodicMoney(utterance, services).ok,
  keep: (caseFile, cents) => {
    const { money, ...rest } = payment.keep(caseFile, cents);
    return { ...rest, money: { ...money, payingWay: 'monthly' } };
  },
};

/** The facts about money that are asked, each with its words in `locales/<language>/money.json`. */
export const moneyFacts = {
  filedOnTime: agreedFact('filedOnTime'),
  payingWay: namedFact('payingWay', PayingWay.options),
  monthlyPayment,
  payoffDate: moneyDayFact('payoffDate', true),
  householdSize: countFact('householdSize', { from: 1, buttonsTo: 5, to: 20, read: readHousehold }),
  over65: countFact('over65', { from: 0, buttonsTo: 2, to: 20 }),
  incomeMonthly: amountFact('incomeMonthly', true),
  housingMonthly: amountFact('housingMonthly', true),
  cars: countFact('cars', { from: 0, buttonsTo: 2, to: 20 }),
  carPaymentMonthly: amountFact('carPaymentMonthly', true),
  region: namedFact('region', TransportArea.options, ['northeast', 'midwest', 'south', 'west']),
  otherNecessaryMonthly: amountFact('otherNecessaryMonthly', true),
  assetsWorth: amountFact('assetsWorth', true),
  ...levyShareFacts,
  ...debtAgeFacts,
  ...standingFacts,
};

/** All of them, in the order in which a summary tells them. */
export const allMoneyFacts: readonly Fact<unknown>[] = [...Object.values(moneyFacts), ...allPauseFacts];
