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
    years: years.map((taxYear) => reliefOf(taxYear, years, { caseFile, money })),
    kindTold: moneyOf(caseFile).penaltyKind !== undefined,
    today,
  };
}

/** Where another year of the letter is one of the years that must be clean, what was told of the history does not settle it. */
function reliefOf(
  taxYear: number,
  years: readonly number[],
  { caseFile, money }: Pick<TurnServices, 'caseFile' | 'money'>,
): ReliefTold['years'][number] {
  const input = inputOf(caseFile, taxYear);
  const open = money.penaltyRelief(input);
  const overlaps =
    open.ok && years.some((year) => year < taxYear && year >= open.value.lookback.firstTaxYear);
  const relief = overlaps ? open : money.penaltyRelief({ ...input, ...historyIn(caseFile) });
  return { taxYear, overlaps, relief };
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
