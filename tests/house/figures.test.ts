import type { Rules } from '../../src/assessment';
import type { Locale } from '../../src/conversation/locale';
import { factBook } from '../../src/facts';
import { english } from '../../src/localization/english';
import type { Sentences } from '../../src/localization/sentences';
import { spanish } from '../../src/localization/spanish';
import { figuresIn } from '../support/figuresIn';
import { expectNone } from '../support/guardMessage';
import { groundsIn, unfounded, unsaid, type Ground } from '../support/unfoundedFigures';

const TODAY = '2026-11-22';

/** Which sentences name the figure of which fact, in words or digits of their own. */
const OF_LAW: Readonly<Partial<Record<keyof Rules, readonly string[]>>> = {
  cdpRequestDays: [
    'actions:ask-equivalent-hearing.how',
    'actions:look-for-state-refund-letter.how',
    'actions:mistake.counting-business-days',
    'actions:mistake.counting-lien-from-letter-date',
    'actions:mistake.thinking-it-is-too-late',
    'powers:precondition.cdp-30-days-passed',
  ],
  lienNoticeBusinessDays: ['deadlines:rule.cdp-lien-5-business-days-and-30-days'],
  equivalentHearingYears: [
    'actions:ask-equivalent-hearing.how',
    'actions:check-for-earlier-hearing-notice.how',
    'deadlines:branch.equivalent-hearing.how',
    'deadlines:rule.equivalent-hearing-one-year',
  ],
  payGraceLargeFromCents: ['deadlines:rule.notice-and-demand-10-business-days', 'plan:unless.amountDue'],
  bankHoldDays: [
    'actions:ask-bank-for-service-date.how',
    'actions:mistake.counting-hold-from-letter',
    'actions:mistake.hold-is-not-an-appeal',
    'powers:precondition.hold-of-21-days-passed',
  ],
  wageStatementDays: ['actions:give-statement-to-employer'],
  abatementRequestDays: ['actions:ask-abatement.how'],
  deficiencyPetitionDays: ['notices:cp3219a.title', 'powers:precondition.petition-time-passed'],
  levyNoticeDays: ['powers:precondition.levy-notice-30-days'],
  planTerminationLevyBarDays: ['powers:precondition.plan-terminated-and-30-days'],
  shortTermPlanDays: ['actions:ask-short-term-plan.how', 'situation:canPay.within-180-days'],
  returnOfLeviedPropertyYears: [
    'actions:ask-return-of-money.how',
    'deadlines:branch.return-of-levied-property.how',
  ],
  levyAfterDemandDays: ['powers:precondition.ten-days-after-demand'],
  refundClaimYearsFromFiling: ['actions:pay-and-claim-refund.how', 'deadlines:branch.refund-claim.how'],
  refundClaimYearsFromPayment: ['actions:pay-and-claim-refund.how', 'deadlines:branch.refund-claim.how'],
  collectionYears: [
    'actions:mistake.hearing-pauses-ten-years',
    'answers:collection-time.answer',
    'compare:doubt.longer-than-time-to-collect',
  ],
  passportReversalDays: ['actions:undo-passport-report.how'],
  cleanHistoryYears: [
    'money:firstTimeReliefUsed.ask',
    'options:reason.automatic-exemption-first',
    'options:reason.clean-history',
    'options:reason.clean-history-not-known',
    'options:reason.reasonable-cause-possible',
    'plan:missing.cleanHistory',
    'situation:cleanHistory.ask',
    'situation:cleanHistory.label',
    'situation:cleanHistory.why',
  ],
  cleanHistoryReliefYears: ['options:reason.clean-history'],
  guaranteedPlanCleanYears: ['options:reason.guaranteed-plan-possible'],
  guaranteedPlanYears: ['options:reason.guaranteed-plan-possible'],
  payrollHearingYears: ['powers:exception.disqualified-employment-tax'],
  interestRateMonths: ['glossary:interest'],
  debtReminderYears: ['notices:lt39.meaning'],
  abroadCollectionMonths: ['debtAge:abroad.ask'],
  nonTaxOffsetExemptCents: ['actions:mistake.first-750-is-safe'],
};

const EXAMPLE = 'an example of what to type';

/** Figures that no law sets. */
const NOT_OF_LAW: readonly Ground[] = [
  {
    figure: '1 day',
    because: 'a single day, no span',
    said: ['intake:letters.why', 'readers:date.expected', 'readers:date.which'],
  },
  { figure: '1 month', because: 'advice, not law', said: ['situation:hardship.where'] },
  {
    figure: '1 year',
    because: 'our doubt of a date',
    said: ['intake:sureOfDate.old', 'intake:sureOfDate.checkOld'],
  },
  {
    figure: '1 year',
    because: 'some year, no span',
    said: ['notices:cp59.meaning', 'options:reason.plan-runs'],
  },
  { figure: '1 year', because: 'for each year', said: ['options:reason.clinic-dispute-over-limit'] },
  { figure: '20 year', because: 'as many years as the reader takes', said: ['readers:years.tooMany'] },
  { figure: '3 month', because: EXAMPLE, said: ['situation:canPay.example'] },
  { figure: '34200 dollar', because: EXAMPLE, said: ['intake:amountDue.example'] },
  {
    figure: '4312.5 dollar',
    because: EXAMPLE,
    said: ['expected', 'negative', 'tooBig', 'zero'].map((key) => `readers:money.${key}`),
  },
  { figure: '400 dollar', because: EXAMPLE, said: ['money:monthlyPayment.example'] },
  { figure: '3200 dollar', because: EXAMPLE, said: ['money:incomeMonthly.example'] },
  { figure: '1400 dollar', because: EXAMPLE, said: ['money:housingMonthly.example'] },
  { figure: '310 dollar', because: EXAMPLE, said: ['money:carPaymentMonthly.example'] },
  { figure: '250 dollar', because: EXAMPLE, said: ['money:otherNecessaryMonthly.example'] },
  { figure: '5000 dollar', because: EXAMPLE, said: ['money:assetsWorth.example'] },
  { figure: '1800 dollar', because: EXAMPLE, said: ['readers:monthly.expected'] },
  { figure: '900 dollar', because: EXAMPLE, said: ['readers:monthly.expected'] },
  {
    figure: '1 week',
    because: EXAMPLE,
    said: ['money:incomeMonthly.example', 'money:monthlyPayment.example', 'readers:monthly.expected'],
  },
  { figure: '900 week', because: EXAMPLE, said: ['money:incomeMonthly.example'] },
  { figure: '100 week', because: EXAMPLE, said: ['money:monthlyPayment.example'] },
  {
    figure: '65 year',
    because: 'the age at which the tables of health costs change',
    said: ['money:over65.ask', 'money:over65.label'],
  },
  { figure: '1150 dollar', because: EXAMPLE, said: ['money:sum.expected', 'money:takeHomePay.example'] },
  { figure: '800 dollar', because: EXAMPLE, said: ['money:bankBalance.example'] },
  { figure: '1480 dollar', because: EXAMPLE, said: ['money:benefitMonthly.example'] },
  {
    figure: '2 week',
    because: 'how often pay comes',
    said: ['keptShare:each.biweekly', 'money:payPeriod.biweekly', 'money:payPeriod.example'],
  },
  {
    figure: '1 month',
    because: 'how often pay comes',
    said: ['keptShare:each.semimonthly', 'money:payPeriod.monthly', 'money:payPeriod.semimonthly'],
  },
  { figure: '5500 dollar', because: EXAMPLE, said: ['readers:money.range'] },
];

const grounds = [...groundsIn(OF_LAW, factBook.rules, TODAY), ...NOT_OF_LAW];
const SENTENCES: Readonly<Record<Locale, Sentences>> = { en: english, es: spanish };

it.each(['en', 'es'] as const)('every figure that a sentence of %s names is the one of a fact', (locale) =>
  expectNone(unfounded(SENTENCES[locale], locale, grounds), {
    what: `A sentence of locales/${locale} names a figure that is in no list here, or not the one of its fact.`,
    why: 'A figure without a fact has no source and no date; when the law moves, nobody finds it, and a person misses a day.',
    fix: 'Give the sentence a {{value}}, or add the fact to src/facts/rules.json and the key to OF_LAW; NOT_OF_LAW needs a reason.',
  }),
);

it('every listed figure is still said', () =>
  expectNone(unsaid(SENTENCES, grounds), {
    what: 'A key is listed for a figure that its sentence names in no language.',
    why: 'A list that nobody cleans lets the next figure in that sentence pass unseen.',
    fix: 'Take the key out of OF_LAW or NOT_OF_LAW, or mend the sentence.',
  }));

describe('the guard bites', () => {
  const planted = (key: string, sentence: string, locale: Locale = 'en') =>
    unfounded({ actions: { [key]: sentence } }, locale, grounds);

  it.each<[Locale, string]>([
    ['en', 'You have 45 days.'],
    ['en', 'You have ninety days.'],
    ['en', 'You have forty-five days.'],
    ['en', 'Wait five business days.'],
    ['en', 'It takes two or three years.'],
    ['en', 'It takes 15% of it.'],
    ['en', 'It takes 15 percent of it.'],
    ['en', 'Below $50,000 it is simple.'],
    ['en', 'This is a 30-day letter.'],
    ['en', 'It lasts a year.'],
    ['es', 'Tienes 45 días.'],
    ['es', 'Tienes noventa días.'],
    ['es', 'Espera cinco días hábiles.'],
    ['es', 'Toma de dos a tres años.'],
    ['es', 'Toma el 15 por ciento.'],
    ['es', 'Hasta $50,000 es simple.'],
    ['es', 'Dura un año.'],
  ])('on a figure that nobody listed, in %s: %s', (locale, sentence) =>
    expect(planted('planted', sentence, locale)).not.toEqual([]),
  );

  it.each(['Ask within 61 days.', 'Ask within 60 months.', 'Ask within 60 days, or 90 days abroad.'])(
    'on a listed sentence with another figure: %s',
    (sentence) => expect(planted('ask-abatement.how', sentence)).toHaveLength(1),
  );

  it('on a fact that has moved while its sentence has not', () => {
    const [value] = factBook.rules.payGraceLargeFromCents.values;
    if (!value) throw new RangeError('no value');
    const moved = { ...factBook.rules.payGraceLargeFromCents, values: [{ ...value, value: 120_000_00 }] };
    const later = groundsIn(OF_LAW, { ...factBook.rules, payGraceLargeFromCents: moved }, TODAY);
    expect(unfounded(english, 'en', [...later, ...NOT_OF_LAW])).toHaveLength(2);
  });

  it('on a fact that has no value on the day', () =>
    expect(
      unfounded(
        { actions: { 'ask-abatement.how': 'Ask within 60 days.' } },
        'en',
        groundsIn(OF_LAW, factBook.rules, '1970-01-01'),
      ),
    ).toEqual([
      'actions:ask-abatement.how says "60 … days"; its grounds: unknown (the fact abatementRequestDays)',
    ]));

  it('on a listed figure that is no longer said', () =>
    expect(unsaid({ en: {}, es: {} }, grounds)).toContain(
      'actions:ask-abatement.how does not say 60 day (the fact abatementRequestDays)',
    ));

  it.each<[Locale, string]>([
    ['en', 'You have {{count}} days from {{day}}.'],
    ['en', 'Send Form 12153 by October 27, 2026.'],
    ['en', 'It is a day on which offices are open.'],
    ['es', 'Hay derechos que terminan en un día fijo.'],
    ['es', 'Tienes {{count}} días desde el {{day}}.'],
  ])('on nothing else, in %s: %s', (locale, sentence) => expect(figuresIn(sentence, locale)).toEqual([]));

  it('reads a sum of money in whole dollars where the fact counts cents', () => {
    const sentence = {
      deadlines: { 'rule.notice-and-demand-10-business-days': 'A bill of $100,000 or more.' },
    };
    expect(unfounded(sentence, 'en', grounds)).toEqual([]);
  });
});
