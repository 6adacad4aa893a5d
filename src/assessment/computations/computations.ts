import { checkContact } from './checkContact';
import { collectionStatute } from './collectionStatute';
import { lien } from './lien';
import { passport } from './passport';
import { privateCollection } from './privateCollection';
import { bankHold } from './bankHold';
import { budget } from './budget';
import { compareOptions } from './compareOptions';
import type { Computation } from './computation';
import { failureToFile } from './failureToFile';
import { failureToPay } from './failureToPay';
import { interest } from './interest';
import { penaltyRelief } from './penaltyRelief';
import { exemptProperty } from './exemptProperty';
import { lowIncome } from './lowIncome';
import { notCollectible } from './notCollectible';
import { minimumPayment } from './minimumPayment';
import { offer } from './offer';
import { planCost } from './planCost';
import { planFee } from './planFee';
import { projectBalance } from './projectBalance';
import { socialSecurityLevy } from './socialSecurityLevy';
import { wageLevy } from './wageLevy';

/** Everything that can be computed beside the assessment of a case, by the name it has on the command line. */
export const computations: Readonly<Record<string, Computation>> = {
  'compare-options': compareOptions,
  'failure-to-file': failureToFile,
  'failure-to-pay': failureToPay,
  interest,
  'penalty-relief': penaltyRelief,
  'check-contact': checkContact,
  'collection-statute': collectionStatute,
  lien,
  passport,
  'private-collection': privateCollection,
  'bank-hold': bankHold,
  budget,
  'low-income': lowIncome,
  'not-collectible': notCollectible,
  offer,
  'minimum-payment': minimumPayment,
  'plan-cost': planCost,
  'plan-fee': planFee,
  'project-balance': projectBalance,
  'exempt-property': exemptProperty,
  'social-security-levy': socialSecurityLevy,
  'wage-levy': wageLevy,
};
