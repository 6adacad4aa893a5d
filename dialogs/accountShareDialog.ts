import type { CaseFile } from '../src/assessment';
import {
  accountFigures,
  presentAccountShare,
  type AccountShare,
} from '../src/conversation/present/presentAccountShare';
import type { Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { mathView } from './kit/mathView';
import { MoneyInterview, type View } from './kit/moneyInterview';
import { caseFacts } from './questions/caseFacts';
import { levyShareFacts } from './questions/levyShareFacts';
import { moneyOf } from './questions/moneyAnswers';

const { levyServedDate, amountDue } = caseFacts;
const { bankHasLevy, bankBalance } = levyShareFacts;

/** How much of my account is left, and until when the bank holds the money. */
export class AccountShareDialog extends MoneyInterview {
  constructor() {
    super('accountShare', [
      { fact: bankHasLevy },
      { fact: levyServedDate, matters: ({ caseFile }) => isBankLevy(caseFile) },
      { fact: bankBalance },
      { fact: amountDue },
    ]);
  }

  protected result(services: TurnServices): readonly Reply[] {
    return presentAccountShare(told(services));
  }

  protected views(services: TurnServices): readonly View[] {
    const { hold } = told(services);
    return hold?.ok ? mathView(accountFigures(hold.value)) : [];
  }
}

function told(services: TurnServices): AccountShare {
  const { caseFile, money, today } = services;
  const { amountDue: owed, levy } = caseFile;
  const { bankBalance: balance } = moneyOf(caseFile);
  const served = levy?.kind === 'bank' ? levy.servedDate : undefined;
  return {
    levy: standing(caseFile),
    hold: served && money.bankHold({ servedDate: served, balance, owed }),
    holdDays: money.bankHoldDays,
    balance,
    owed,
    today,
    actions: services.assess(caseFile).firstActions,
  };
}

function standing(caseFile: CaseFile): AccountShare['levy'] {
  if (isBankLevy(caseFile)) return 'came';
  return moneyOf(caseFile).bankHasLevy === false ? 'not-yet' : 'unknown';
}

const isBankLevy = ({ levy }: CaseFile): boolean => levy?.kind === 'bank';
