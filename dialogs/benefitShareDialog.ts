import { Cents } from '../src/assessment';
import {
  benefitFigures,
  presentBenefitShare,
  type BenefitShare,
} from '../src/conversation/present/presentBenefitShare';
import type { Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { mathView } from './kit/mathView';
import { MoneyInterview, type View } from './kit/moneyInterview';
import { levyShareFacts } from './questions/levyShareFacts';
import { moneyOf } from './questions/moneyAnswers';

const { benefitKind, benefitMonthly } = levyShareFacts;

/** How much of my Social Security is left every month. */
export class BenefitShareDialog extends MoneyInterview {
  constructor() {
    super('benefitShare', [
      { fact: benefitKind },
      { fact: benefitMonthly, matters: (services) => !isSpared(services) },
    ]);
  }

  protected result(services: TurnServices): readonly Reply[] {
    return presentBenefitShare(told(services));
  }

  protected views(services: TurnServices): readonly View[] {
    const { share } = told(services);
    return share?.ok && !share.value.spared ? mathView(benefitFigures(share.value)) : [];
  }
}

/** A kind that nobody told is counted as one that is not spared; a levy by an officer's own hand is named as a caution. */
function told(services: TurnServices): BenefitShare {
  const { benefitMonthly: amount } = moneyOf(services.caseFile);
  return {
    share: amount === undefined && !isSpared(services) ? undefined : levyOn(services, amount),
    percent: services.money.benefitLevyPercent,
    today: services.today,
  };
}

/** Some kinds are left alone whatever their amount, so nobody need tell it. */
function isSpared(services: TurnServices): boolean {
  const share = levyOn(services, undefined);
  return share.ok && share.value.spared !== undefined;
}

const levyOn = ({ caseFile, money }: TurnServices, amount: Cents | undefined) =>
  money.benefitLevy({
    monthlyBenefit: amount ?? Cents.parse(0),
    benefit: moneyOf(caseFile).benefitKind ?? 'retirement',
    levyBy: 'automatic',
  });
