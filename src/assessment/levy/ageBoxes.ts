import type { FilingStatus } from '../moneyFacts';

/** Which of the two amounts for age or blindness applies: the greater one is for people who are neither married nor surviving spouses (IRC 63(f)(3)). */
export const ageAmountOf = (status: FilingStatus): 'unmarried' | 'married' =>
  isUnmarried(status) ? 'unmarried' : 'married';

/** How many boxes for age or blindness there are: two for oneself, and two for a spouse (IRC 63(f)(1), (2)). */
export const ageBoxesOf = (status: FilingStatus): number => (isUnmarried(status) ? 2 : 4);

const isUnmarried = (status: FilingStatus): boolean => status === 'single' || status === 'head-of-household';
