import type { CaseFile, PenaltyReliefInput, ReliefQuestion } from '../src/assessment';
import { presentPenaltyRelief, type ReliefTold } from '../src/conversation/present/presentPenaltyRelief';
import type { Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { MoneyInterview, type View } from './kit/moneyInterview';
import { caseFacts } from './questions/caseFacts';
import { moneyOf } from './questions/moneyAnswers';
import { standingFacts } from './questions/standingFacts';

const { taxYears, cleanHistory } = caseFacts;
const { penaltyKind, reliefReason, firstTimeReliefUsed } = standingFacts;

/** Can penalties be taken off: which relief to look at first, how to ask, and what goes on. */
export class PenaltyReliefDialog extends MoneyInterview {
  constructor() {
    super('penaltyRelief', [
      { fact: taxYears },
      { fact: penaltyKind },
      { fact: reliefReason },
      { fact: cleanHistory, matters: (services) => misses(services, 'priorYearsFiledOnTime') },
      {
        fact: firstTimeReliefUsed,
        matters: (services) => misses(services, 'earlierFirstTimeRelief'),
      },
    ]);
  }

  protected result(services: TurnServices): readonly Reply[] {
    return presentPenaltyRelief(told(services));
  }

  protected views(): readonly View[] {
    return [];
  }
}

function told({ caseFile, money, today }: TurnServices): ReliefTold {
  const years = (caseFile.taxYears ?? []).toSorted((a, b) => b - a);
  return {
    years: years.map((taxYear) => ({ taxYear, relief: money.penaltyRelief(inputOf(caseFile, taxYear)) })),
    kindTold: moneyOf(caseFile).penaltyKind !== undefined,
    today,
  };
}

/** A kind that nobody told is taken to be the one that nearly every bill has: for paying late. */
function inputOf(caseFile: CaseFile, taxYear: number): PenaltyReliefInput {
  const { penaltyKind: penalty = 'failure-to-pay', reliefReason: reason, ...money } = moneyOf(caseFile);
  return {
    penalty,
    taxYear,
    billed: true,
    taxPaid: false,
    irsMistake: reason === 'irs-mistake',
    writtenAdvice: reason === 'written-advice',
    reasonableCause: reason && BEYOND_CONTROL.has(reason),
    earlierFirstTimeRelief: money.firstTimeReliefUsed,
    ...historyIn(caseFile),
  };
}

/** One question asks for both: returns on time, and no penalty. A "no" leaves open which of them it was. */
function historyIn({
  cleanHistory: clean,
}: CaseFile): Pick<PenaltyReliefInput, 'priorYearsFiledOnTime' | 'priorPenalty'> {
  if (clean === undefined) return {};
  return { priorYearsFiledOnTime: clean, priorPenalty: !clean };
}

const BEYOND_CONTROL: ReadonlySet<string> = new Set(['illness', 'disaster', 'records']);

/** Whether the way that would come first for one of the years still hangs on this. */
const misses = (services: TurnServices, what: ReliefQuestion): boolean =>
  told(services).years.some(
    ({ relief }) =>
      relief.ok &&
      relief.value.routes.find(({ route }) => route === relief.value.first)?.missing.includes(what),
  );
