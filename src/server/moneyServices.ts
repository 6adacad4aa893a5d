import { planFee, type LocalDate } from '../assessment';
import type { MoneyServices } from '../conversation/moneyServices';
import { factBook } from '../facts';

/** The computations of the core, with the facts of this house, on one day. */
export const moneyServices = (_asOf: LocalDate): MoneyServices => ({
  planFee: (input) => planFee(input, factBook),
});
