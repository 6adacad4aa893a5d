import type { CaseQuestion } from '../../src/assessment';
import { readHardship } from '../../src/conversation/understanding';
import type { CaseFact } from '../kit/question';
import { amountDue } from './amountDue';
import { choiceFact } from './choiceFact';
import { dayFact } from './dayFact';
import { levyKind, levyServedDate } from './levy';
import { notice } from './notice';
import { taxYears } from './taxYears';
import { yesNoFact } from './yesNoFact';

/** Every fact of a case that can be asked: the core names the missing ones, this says how to ask for them. */
export const caseFacts = {
  notice,
  noticeDate: dayFact('noticeDate'),
  printedDeadline: dayFact('printedDeadline'),
  mailedDate: dayFact('mailedDate'),
  lienFiledDate: dayFact('lienFiledDate'),
  amountDue,
  taxYears,
  abroad: yesNoFact('abroad'),
  levyKind,
  levyServedDate,
  earlierCdpNoticeDate: dayFact('earlierCdpNoticeDate'),
  position: choiceFact('position', [
    { value: 'agree', words: 'situation:position.agree' },
    { value: 'already-paid', words: 'situation:position.already-paid' },
    { value: 'do-not-owe', words: 'situation:position.do-not-owe' },
  ]),
  canPay: choiceFact('canPay', [
    { value: 'in-full', words: 'situation:canPay.in-full' },
    { value: 'within-180-days', words: 'situation:canPay.within-180-days' },
    { value: 'monthly', words: 'situation:canPay.monthly' },
    { value: 'not-at-all', words: 'situation:canPay.not-at-all' },
  ]),
  returnsFiled: yesNoFact('returnsFiled'),
  bankruptcy: yesNoFact('bankruptcy'),
  hardship: yesNoFact('hardship', readHardship),
  jointReturn: yesNoFact('jointReturn'),
  cleanHistory: yesNoFact('cleanHistory'),
  disasterArea: yesNoFact('disasterArea'),
} satisfies { readonly [Q in CaseQuestion]: CaseFact<unknown> };

/** All facts, in the order in which a summary tells them. */
export const allCaseFacts: readonly CaseFact<unknown>[] = Object.values(caseFacts);
