import type { OptionVerdict } from '../caseAssessment';
import { alreadyPaid } from './alreadyPaid';
import { cdpHearing } from './cdpHearing';
import { collectionAppealsProgram } from './collectionAppealsProgram';
import { currentlyNotCollectible } from './currentlyNotCollectible';
import { doNotOwe } from './doNotOwe';
import { equivalentHearing } from './equivalentHearing';
import { innocentSpouseRelief } from './innocentSpouseRelief';
import { longTermPlan } from './longTermPlan';
import { lowIncomeClinic } from './lowIncomeClinic';
import { offerInCompromise } from './offerInCompromise';
import { partialPaymentPlan } from './partialPaymentPlan';
import { payInFull } from './payInFull';
import { penaltyRelief } from './penaltyRelief';
import { shortTermPlan } from './shortTermPlan';
import type { Situation } from './situation';
import { taxpayerAdvocate } from './taxpayerAdvocate';
import { weigh } from './weigh';
import type { WayOut } from './wayOut';

/** Weighs every way out, every time and in the same order, so that nothing is hidden because it does not fit today. */
export const assessOptions = (situation: Situation): OptionVerdict[] =>
  WAYS_OUT.map((way) => weigh(way, situation));

const WAYS_OUT: readonly WayOut[] = [
  payInFull,
  shortTermPlan,
  longTermPlan,
  partialPaymentPlan,
  offerInCompromise,
  currentlyNotCollectible,
  cdpHearing,
  equivalentHearing,
  collectionAppealsProgram,
  penaltyRelief,
  innocentSpouseRelief,
  alreadyPaid,
  doNotOwe,
  taxpayerAdvocate,
  lowIncomeClinic,
];
