import type { CaseFile, PauseKind, StatuteEvent } from '../src/assessment';
import {
  presentDebtAge,
  presentStatuteMath,
  statuteFigures,
  type DebtAge,
} from '../src/conversation/present/presentDebtAge';
import { say, type Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { MoneyInterview, type View, type Wanted } from './kit/moneyInterview';
import { allPauses, debtAgeFacts } from './questions/debtAgeFacts';
import { moneyOf } from './questions/moneyAnswers';
import { pauseIn } from './questions/pauseFacts';

const { assessedDate, anyPause } = debtAgeFacts;

/** How old can this debt get: a range of last days, and what would narrow it. */
export class DebtAgeDialog extends MoneyInterview {
  constructor() {
    super('debtAge', [
      { fact: assessedDate },
      { fact: anyPause, matters: ({ caseFile }) => assessedDate.known(caseFile) },
      ...allPauses.flatMap(({ kind, facts }): readonly Wanted[] => [
        { fact: facts.happened, matters: ({ caseFile }) => moneyOf(caseFile).anyPause === true },
        { fact: facts.from, matters: ({ caseFile }) => pauseIn(caseFile, kind)?.happened === true },
        { fact: facts.to, matters: ({ caseFile }) => pauseIn(caseFile, kind)?.from !== undefined },
      ]),
    ]);
  }

  protected result(services: TurnServices): readonly Reply[] {
    return presentDebtAge(told(services));
  }

  protected views(services: TurnServices): readonly View[] {
    const { statute } = told(services);
    if (!statute.ok || statuteFigures(statute.value).length === 0) return [];
    const { value } = statute;
    return [{ id: 'math', label: say('money:below.math'), show: () => presentStatuteMath(value) }];
  }
}

function told({ caseFile, money, today }: TurnServices): DebtAge {
  const { assessedDate: assessmentDate, anyPause: paused } = moneyOf(caseFile);
  const taxYear = caseFile.taxYears?.toSorted((a, b) => a - b).at(-1);
  const kinds = allPauses.map(({ kind }) => kind);
  const events = kinds.flatMap((kind) => eventIn(caseFile, kind) ?? []);
  const undated = kinds.filter((kind) => pauseIn(caseFile, kind)?.happened && !eventIn(caseFile, kind));
  return {
    // A letter of several years does not tell which of them the day belongs to: the year only stands in for it.
    statute: money.collectionStatute({ ...(assessmentDate ? { assessmentDate } : { taxYear }), events }),
    taxYear,
    undated,
    allPausesTold: paused === false || kinds.every((kind) => pauseIn(caseFile, kind) !== undefined),
    today,
  };
}

/** What has both its days, or lasts; the rest can only be said to move the end. */
function eventIn(caseFile: CaseFile, kind: PauseKind): StatuteEvent | undefined {
  const pause = pauseIn(caseFile, kind);
  if (!pause?.happened || !pause.from) return undefined;
  if (pause.lasts) return { kind, from: pause.from };
  return pause.to && { kind, from: pause.from, to: pause.to };
}
