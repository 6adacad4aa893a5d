import { LocalDate } from '../kernel/localDate';
import { isWithinFiftyYears } from './chargeDay';

/** When a plan begins, and by when it has to end, as JSON writes it. */
export const planFields = {
  firstPayment: LocalDate.optional().describe(
    'the day of the first payment, from asOf to 50 years later, as YYYY-MM-DD; left out, a month after asOf; Form 9465 takes days 1 to 28',
  ),
  collectionEnds: LocalDate.optional().describe(
    'the last day on which the IRS may collect, at most 50 years after asOf; before asOf, the time to collect is over; as YYYY-MM-DD; left out, it is not known',
  ),
};

/** A day before the amounts is an answer too: the time to collect is over (IRC 6502(a)). */
export const isEndCountable = ({
  asOf,
  collectionEnds = asOf,
}: {
  readonly asOf: LocalDate;
  readonly collectionEnds?: LocalDate | undefined;
}): boolean => isWithinFiftyYears(asOf, collectionEnds);
