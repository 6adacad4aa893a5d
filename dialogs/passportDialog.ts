import type { CaseFile, PassportInput, PassportStanding } from '../src/assessment';
import { presentPassport, type PassportTold } from '../src/conversation/present/presentPassport';
import type { Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { mathView } from './kit/mathView';
import { MoneyInterview, type View } from './kit/moneyInterview';
import { caseFacts } from './questions/caseFacts';
import { moneyOf } from './questions/moneyAnswers';
import { standingFacts } from './questions/standingFacts';

const { amountDue } = caseFacts;
const { passportLetter, lienFiled, lienHearingOver, levyMade, shield } = standingFacts;

/** My passport: whether the debt may be told to the State Department, and what takes that back. */
export class PassportDialog extends MoneyInterview {
  constructor() {
    super('passport', [
      { fact: passportLetter, matters: ({ caseFile }) => caseFile.notice !== CERTIFIED_BY },
      { fact: amountDue },
      { fact: lienFiled, matters: (services) => misses(services, 'lienFiled') },
      {
        fact: lienHearingOver,
        matters: (services) => hasLien(services.caseFile) && misses(services, 'lienHearingOver'),
      },
      { fact: levyMade, matters: (services) => misses(services, 'levyMade') },
      {
        fact: shield,
        matters: (services) => isCertified(services.caseFile) || misses(services, 'shields'),
      },
    ]);
  }

  protected result(services: TurnServices): readonly Reply[] {
    return presentPassport(told(services));
  }

  protected views(services: TurnServices): readonly View[] {
    const { standing } = told(services);
    const figures = standing?.ok
      ? [standing.value.threshold, standing.value.reversal?.by].flatMap((each) => each ?? [])
      : [];
    return figures.length > 0 ? mathView(figures) : [];
  }
}

/** The notice that tells of a certification (IRC 7345(d)). */
const CERTIFIED_BY = 'CP508C';

const isCertified = (caseFile: CaseFile): boolean =>
  caseFile.notice === CERTIFIED_BY || moneyOf(caseFile).passportLetter === true;

function told(services: TurnServices): PassportTold {
  const { caseFile, money, today } = services;
  const { amountDue: owed } = caseFile;
  return {
    standing: owed === undefined ? undefined : money.passport(inputOf(caseFile, owed)),
    thresholdCents: money.passportThresholdCents,
    certified: isCertified(caseFile),
    today,
  };
}

/** A lien in force and a levy that the case tells of are not asked about again. */
function inputOf(caseFile: CaseFile, assessedDebt: PassportInput['assessedDebt']): PassportInput {
  const money = moneyOf(caseFile);
  return {
    assessedDebt,
    lienFiled: hasLien(caseFile) || money.lienFiled,
    lienHearingOver: money.lienFiled === false ? false : money.lienHearingOver,
    levyMade: caseFile.levy !== undefined || money.levyMade,
    shields: shieldsIn(caseFile),
    certified: isCertified(caseFile),
  };
}

const hasLien = (caseFile: CaseFile): boolean =>
  caseFile.lienFiledDate !== undefined || moneyOf(caseFile).lienFiled === true;

function shieldsIn(caseFile: CaseFile): PassportInput['shields'] {
  const { shield: told } = moneyOf(caseFile);
  if (caseFile.bankruptcy === true) return ['bankruptcy'];
  if (caseFile.planRunning === true) return ['plan-paid-on-time'];
  if (told === undefined) return undefined;
  return told === 'none' ? [] : [told];
}

/** Whether the answer still hangs on this; nothing does while the amount is not known. */
const misses = (services: TurnServices, what: PassportStanding['missing'][number]): boolean => {
  const { standing } = told(services);
  return standing?.ok === true && standing.value.missing.includes(what);
};
