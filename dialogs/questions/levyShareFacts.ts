import { ageBoxesOf, BenefitKind, err, FilingStatus, PayPeriod, type CaseFile } from '../../src/assessment';
import { say } from '../../src/conversation/reply';
import type { Fact } from '../kit/question';
import { bankHasLevy } from './bankHasLevy';
import { agreedFact, amountFact, countFact, moneyOf, namedFact } from './moneyAnswers';
import { sumFact } from './sumFact';

/** What a levy leaves depends on these: how pay is claimed and comes, what is in the account, which benefit it is. */
export const levyShareFacts = {
  filingStatus: namedFact('filingStatus', FilingStatus.options),
  dependents: countFact('dependents', { from: 0, buttonsTo: 4, to: 20 }),
  over65OrBlind: boxes(countFact('over65OrBlind', { from: 0, buttonsTo: 2, to: 4 })),
  payPeriod: namedFact('payPeriod', PayPeriod.options),
  takeHomePay: sumFact('takeHomePay'),
  otherIncome: agreedFact('otherIncome'),
  bankHasLevy,
  bankBalance: sumFact('bankBalance'),
  benefitKind: namedFact('benefitKind', BenefitKind.options),
  benefitMonthly: amountFact('benefitMonthly'),
};

/** There are two boxes for oneself, and two for a husband or wife (IRC 63(f)). */
function boxes(fact: Fact<number>): Fact<number> {
  return {
    ...fact,
    ask: ({ caseFile }) =>
      say(boxesIn(caseFile) > 2 ? 'money:over65OrBlind.askBoth' : 'money:over65OrBlind.ask'),
    read: (utterance, services) => {
      const read = fact.read(utterance, services);
      const tooMany = read.ok && read.value > boxesIn(services.caseFile);
      return tooMany ? err({ say: say('readers:count.expected') }) : read;
    },
  };
}

const boxesIn = (caseFile: CaseFile): number => ageBoxesOf(moneyOf(caseFile).filingStatus ?? 'single');
