import { PenaltyTold, ReliefReasonTold, ShieldTold } from '../../src/assessment';
import { agreedFact, namedFact } from './moneyAnswers';

/** What a passport and the relief from a penalty turn on. */
export const standingFacts = {
  passportLetter: agreedFact('passportLetter'),
  lienFiled: agreedFact('lienFiled'),
  lienHearingOver: agreedFact('lienHearingOver'),
  levyMade: agreedFact('levyMade'),
  shield: namedFact('shield', ShieldTold.options),
  penaltyKind: namedFact('penaltyKind', PenaltyTold.options),
  firstTimeReliefUsed: agreedFact('firstTimeReliefUsed'),
  reliefReason: namedFact('reliefReason', ReliefReasonTold.options),
};
