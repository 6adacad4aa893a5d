import { day, type LocalDate } from '../kernel/localDate';

/**
 * The day on which the income tax of a year was due by law: the 15th of April, whatever weekend, extension to file or
 * postponement came after (IRC 6072(a), 6151(a)); what was put off is a fact, which the charges look at themselves.
 */
export const returnDueDate = (taxYear: number): LocalDate => day(`${taxYear + 1}-04-15`);
