import {
  assessCase,
  balanceOfCase,
  compareOptions,
  hardshipScreen,
  minimumPayment,
  monthlyBudget,
  planCost,
  planFee,
  projectBalance,
  reasonableCollectionPotential,
  shortTermCost,
  type LocalDate,
} from '../assessment';
import type { MoneyServices } from '../conversation/moneyServices';
import { factBook } from '../facts';
import { limitServices } from './limitServices';

/** The computations of the core, with the facts of this house, on one day. */
export const moneyServices = (asOf: LocalDate): MoneyServices => ({
  ...limitServices(asOf),
  balanceOf: (caseFile) => balanceOfCase(caseFile, assessCase(caseFile, factBook, asOf).stage?.stage, asOf),
  planFee: (input) => planFee(input, factBook),
  planCost: (input) => planCost(input, factBook),
  minimumPayment: (input) => minimumPayment(input, factBook),
  shortTermCost: (known) => shortTermCost(known, factBook),
  projectBalance: (input) => projectBalance(input, factBook),
  monthlyBudget: (money) => monthlyBudget(money, factBook, asOf),
  hardshipScreen: (input) => hardshipScreen(input, factBook, asOf),
  collectionPotential: (input) => reasonableCollectionPotential(input, factBook, asOf),
  compareOptions: (input) => compareOptions(input, factBook, asOf),
});
