import { day, Cents, type MoneyFacts } from '../../src/assessment';
import type { Move } from './places';

type Roads = Readonly<Record<string, readonly Move[]>>;

/** How a reader who has a plan, for a letter of known amount and year, comes to each question about money. */
export function moneyRoads(toPlan: readonly Move[]): Roads {
  const menu: readonly Move[] = [...toPlan, { press: 'money' }];
  return {
    'money/moneyMenu': menu,
    'money/moreMoneyMenu': [...menu, { press: 'more' }],
    ...costRoads(menu),
    ...affordRoads(menu),
    ...compareRoads(menu),
  };
}

/** Nothing is known yet: what a letter would say is asked too. */
const empty: readonly Move[] = [{ type: 'menu' }, { press: 'money' }];

function costRoads(menu: readonly Move[]): Roads {
  const cost: readonly Move[] = [...menu, { press: 'cost' }];
  const monthly: readonly Move[] = [...cost, { press: 'monthly' }];
  const told: readonly Move[] = [...cost, { press: 'waiting' }];
  return {
    'cost/amountDue': [...empty, { press: 'cost' }],
    'cost/taxYears': [...empty, { press: 'cost' }, { type: '$34,200' }],
    'cost/payingWay': cost,
    'cost/monthlyPayment': monthly,
    'cost/filedOnTime': [
      ...empty,
      { press: 'cost' },
      { type: '$34,200' },
      { type: '2024' },
      { press: 'monthly' },
      { type: '$600' },
    ],
    'cost/payoffDate': [...cost, { press: 'by-date' }],
    'cost/belowResult': told,
    'cost/whichAnswer': [...told, { press: 'change' }],
  };
}

function affordRoads(menu: readonly Move[]): Roads {
  const household: readonly Move[] = [...menu, { press: 'afford' }];
  const income: readonly Move[] = [...household, { press: '3' }];
  const over65: readonly Move[] = [...income, { type: '$3,500' }];
  const housing: readonly Move[] = [...over65, { press: 'none' }];
  const cars: readonly Move[] = [...housing, { type: '$1,400' }];
  const carPayment: readonly Move[] = [...cars, { press: '1' }];
  const region: readonly Move[] = [...carPayment, { type: '$300' }];
  const other: readonly Move[] = [...region, { press: 'south' }];
  const payment: readonly Move[] = [...other, { press: 'none' }];
  const worth: readonly Move[] = [...payment, { type: '$500' }];
  const told: readonly Move[] = [...worth, { press: 'none' }];
  return {
    'afford/householdSize': household,
    'afford/incomeMonthly': income,
    'afford/over65': over65,
    'afford/housingMonthly': housing,
    'afford/cars': cars,
    'afford/carPaymentMonthly': carPayment,
    'afford/region': region,
    'afford/otherNecessaryMonthly': other,
    'afford/monthlyPayment': payment,
    'afford/assetsWorth': worth,
    'afford/belowResult': told,
    'afford/whichAnswer': [...told, { press: 'change' }],
  };
}

function compareRoads(menu: readonly Move[]): Roads {
  const canPay: readonly Move[] = [...menu, { press: 'compare' }];
  const payment: readonly Move[] = [...canPay, { press: 'monthly' }];
  const returns: readonly Move[] = [...payment, { type: '$500' }];
  const bankruptcy: readonly Move[] = [...returns, { press: 'yes' }];
  const told: readonly Move[] = [...bankruptcy, { press: 'no' }];
  return {
    'compare/amountDue': [...empty, { press: 'compare' }],
    'compare/taxYears': [...empty, { press: 'compare' }, { type: '$34,200' }],
    'compare/canPay': canPay,
    'compare/monthlyPayment': payment,
    'compare/filedOnTime': [
      ...empty,
      { press: 'compare' },
      { type: '$34,200' },
      { type: '2024' },
      { type: '$600' },
    ],
    'compare/returnsFiled': returns,
    'compare/bankruptcy': bankruptcy,
    'compare/belowResult': told,
    'compare/whichAnswer': [...told, { press: 'change' }],
    'compare/whichView': [...told, { press: 'details' }],
  };
}

/** Each fact about money, so that each can be mended. */
export const everyMoneyFact = (): MoneyFacts => ({
  filedOnTime: true,
  payingWay: 'monthly',
  monthlyPayment: Cents.parse(50_000),
  payoffDate: day('2027-06-30'),
  householdSize: 3,
  over65: 1,
  incomeMonthly: Cents.parse(350_000),
  housingMonthly: Cents.parse(140_000),
  cars: 1,
  carPaymentMonthly: Cents.parse(30_000),
  region: 'south',
  otherNecessaryMonthly: Cents.parse(20_000),
  assetsWorth: Cents.parse(0),
});
