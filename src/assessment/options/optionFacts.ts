import type { ActionId } from '../actions/actionId';
import type { ComparedOption } from './comparedOption';
import type { OptionComparison } from './optionComparison';

/** What is the same in every case about a way out: who says yes or no, and the first thing to do. */
export interface OptionFacts {
  readonly decidedBy: OptionComparison['decidedBy'];
  readonly firstStep?: ActionId;
  /** The source whose address is the official page, for what has no verdict of its own. */
  readonly page: string;
}

/** Who decides, what to do first, and where it is written, for each way out. */
export const OPTION_FACTS: Readonly<Record<ComparedOption, OptionFacts>> = {
  'pay-in-full': { decidedBy: 'you', firstStep: 'pay-in-full', page: 'irs-payments' },
  'short-term-plan': {
    decidedBy: 'irs-collection',
    firstStep: 'ask-short-term-plan',
    page: 'irs-payment-plans',
  },
  'long-term-plan': {
    decidedBy: 'irs-collection',
    firstStep: 'ask-monthly-plan',
    page: 'irs-online-payment-agreement',
  },
  'partial-payment-plan': {
    decidedBy: 'irs-on-your-budget',
    firstStep: 'call-number-on-notice',
    page: 'irs-payment-plans',
  },
  'offer-in-compromise': { decidedBy: 'irs-offer-unit', page: 'irs-offer-in-compromise' },
  'currently-not-collectible': {
    decidedBy: 'irs-on-your-budget',
    firstStep: 'call-about-hardship',
    page: 'irs-temporary-delay',
  },
  'penalty-relief': {
    decidedBy: 'irs-penalty-staff',
    firstStep: 'call-number-on-notice',
    page: 'irs-penalty-relief',
  },
  waiting: { decidedBy: 'you', page: 'irs-notices' },
};
