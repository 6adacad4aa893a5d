import { collectionStatute } from './collectionStatute';
import { bankHold } from './bankHold';
import { budget } from './budget';
import type { Computation } from './computation';
import { failureToFile } from './failureToFile';
import { failureToPay } from './failureToPay';
import { interest } from './interest';
import { exemptProperty } from './exemptProperty';
import { lowIncome } from './lowIncome';
import { notCollectible } from './notCollectible';
import { offer } from './offer';
import { socialSecurityLevy } from './socialSecurityLevy';
import { wageLevy } from './wageLevy';

/** Everything that can be computed beside the assessment of a case, by the name it has on the command line. */
export const computations: Readonly<Record<string, Computation>> = {
  'failure-to-file': failureToFile,
  'failure-to-pay': failureToPay,
  interest,
  'collection-statute': collectionStatute,
  'bank-hold': bankHold,
  budget,
  'low-income': lowIncome,
  'not-collectible': notCollectible,
  offer,
  'exempt-property': exemptProperty,
  'social-security-levy': socialSecurityLevy,
  'wage-levy': wageLevy,
};
