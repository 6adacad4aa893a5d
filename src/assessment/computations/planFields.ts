import { LocalDate } from '../kernel/localDate';

/** When a plan begins, and by when it has to end, as JSON writes it. */
export const planFields = {
  firstPayment: LocalDate.optional().describe(
    'the day of the first payment, from asOf to 50 years later, as YYYY-MM-DD; left out, a month after asOf; Form 9465 takes days 1 to 28',
  ),
  collectionEnds: LocalDate.optional().describe(
    'the last day on which the IRS may collect, from asOf to 50 years later, as YYYY-MM-DD; left out, it is not known',
  ),
};
