import { PauseKind } from '../../src/assessment';
import type { Fact } from '../kit/question';
import { agreedFact, moneyDayFact } from './moneyAnswers';
import { pauseFacts } from './pauseFacts';

/** What the time to collect turns on: when it began, and what stopped it. */
export const debtAgeFacts = {
  assessedDate: moneyDayFact('assessedDate'),
  anyPause: agreedFact('anyPause'),
};

/** The questions on each thing that may have stopped the clock, asked of those to whom anything of it happened. */
export const allPauses = PauseKind.options.map((kind) => ({ kind, facts: pauseFacts(kind) }));

export const allPauseFacts: readonly Fact<unknown>[] = allPauses.flatMap(({ facts }) => [
  facts.happened,
  facts.from,
  facts.to,
]);
