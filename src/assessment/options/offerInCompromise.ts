import { assertNever } from '../kernel/assertNever';
import { ifOwed } from './debtStanding';
import { alsoTrue, leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { noteFigure } from './figures';
import { bankruptcyStay, noBankruptcy, returnsOnFile } from './gates';
import type { Situation } from './situation';
import type { WayOut } from './wayOut';

/** Settling for less than is owed (IRC 7122). Never shown with odds: past shares of accepted offers say nothing about one person. */
export const offerInCompromise: WayOut = {
  option: 'offer-in-compromise',
  page: 'irs-offer-in-compromise',
  sources: ['irc-7122', 'form-656-b'],
  form: '656',
  confidence: 'secondary',
  findings: (situation) => ifOwed(situation, () => byPosition(situation)),
};

function byPosition(situation: Situation): readonly Finding[] {
  switch (situation.caseFile.position) {
    case 'already-paid':
      return [standsAgainst('payment-check-first')];
    case 'do-not-owe':
      return [...noOfferInBankruptcy(situation), speaksFor('doubt-about-the-debt', { form: '656-L' })];
    default:
      return [
        ...noOfferInBankruptcy(situation),
        ...returnsOnFile(situation),
        ...cannotPayAll(situation),
        ...fee(situation),
      ];
  }
}

/** An offer is sent back unread while a bankruptcy case is open. */
const noOfferInBankruptcy = (situation: Situation): readonly Finding[] =>
  situation.caseFile.bankruptcy
    ? [standsAgainst('offer-bankruptcy'), bankruptcyStay(situation)]
    : noBankruptcy(situation);

function cannotPayAll({ caseFile: { canPay, hardship } }: Situation): readonly Finding[] {
  switch (canPay) {
    case undefined:
      return [leavesOpen('can-pay-not-known', ['canPay'])];
    case 'in-full':
    case 'within-180-days':
      return [standsAgainst('offer-can-pay')];
    case 'monthly':
      return hardship ? CANNOT_PAY_ALL : [leavesOpen('offer-budget-decides')];
    case 'not-at-all':
      return CANNOT_PAY_ALL;
    default:
      return assertNever(canPay);
  }
}

const CANNOT_PAY_ALL: readonly Finding[] = [
  speaksFor('offer-cannot-pay-all'),
  alsoTrue('offer-equity-counts'),
];

const fee = (situation: Situation): readonly Finding[] =>
  noteFigure(situation, 'offerFeeCents', (cents) =>
    alsoTrue('offer-fee', { figures: { offerFee: { cents } } }),
  );
