import type { Fact } from '../kit/question';
import { allCaseFacts } from './caseFacts';
import { allMoneyFacts } from './moneyFacts';

/** Everything that a person can tell and mend: the facts of the letter and the situation, then those about money. */
export const allFacts: readonly Fact<unknown>[] = [...allCaseFacts, ...allMoneyFacts];
