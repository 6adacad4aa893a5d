import { day } from '../../../src/assessment';
import { ComparedOption } from '../../../src/assessment/options/comparedOption';
import { OptionEffects } from '../../../src/assessment/options/optionEffect';
import { optionEffects, type EffectCase } from '../../../src/assessment/options/optionEffects';
import { factBook } from '../../../src/facts';
import { isOfficial } from '../../../src/facts/officialHosts';

const today = day('2026-11-22');
const effectsOf = (option: ComparedOption, known: EffectCase = {}, asOf = today) =>
  optionEffects(option, known, factBook, asOf);

describe('what stops a levy', () => {
  it.each([
    ['waiting', 'levy-can-come', 'no', 'irc-6331'],
    // IRC 6343(a)(1)(A): satisfied.
    ['pay-in-full', 'levy-ends', 'yes', 'irc-6343'],
    // No agreement under IRC 6159, so no bar under 6331(k)(2).
    ['short-term-plan', 'levy-not-barred', 'partly', 'irc-6331'],
    // IRC 6331(k)(2): pending, in effect, 30 days after refusal or end, and an appeal.
    ['long-term-plan', 'levy-barred-while-asked-and-in-force', 'yes', 'cfr-301-6331-4'],
    ['partial-payment-plan', 'levy-barred-while-asked-and-in-force', 'yes', 'cfr-301-6331-4'],
    // IRC 6331(k)(1).
    ['offer-in-compromise', 'levy-barred-while-pending', 'partly', 'irc-6331'],
    // IRC 6343(a)(1)(D), (e).
    ['currently-not-collectible', 'levy-released-for-hardship', 'partly', 'irc-6343'],
    ['penalty-relief', 'levy-can-come', 'no', 'irc-6331'],
  ] as const)('%s: %s', (option, effect, stops, source) => {
    const { levy } = effectsOf(option);
    expect(levy).toMatchObject({ effect, stops });
    expect(levy.citations.map(({ id }) => id)).toContain(source);
  });
});

describe('interest', () => {
  // IRC 6601(a): until the tax is paid, whatever is agreed.
  it.each([
    'waiting',
    'short-term-plan',
    'long-term-plan',
    'partial-payment-plan',
    'offer-in-compromise',
    'currently-not-collectible',
  ] as const)('goes on with %s', (option) =>
    expect(effectsOf(option).interest).toMatchObject({ effect: 'interest-goes-on', stops: 'no' }),
  );

  it('ends with the payment of everything', () =>
    expect(effectsOf('pay-in-full').interest).toMatchObject({ effect: 'interest-ends', stops: 'yes' }));

  it('on a penalty falls with that penalty, on the tax it stays', () =>
    expect(effectsOf('penalty-relief').interest).toMatchObject({
      effect: 'interest-falls-with-the-penalty',
      stops: 'partly',
    }));
});

describe('the penalty for late payment', () => {
  // IRC 6651(h): half the rate in an agreement under 6159, for an individual who filed on time.
  it.each([
    ['long-term-plan', true, 'late-payment-penalty-halved', 'partly'],
    ['long-term-plan', false, 'late-payment-penalty-not-halved', 'no'],
    ['long-term-plan', undefined, 'late-payment-penalty-halved-if-filed-on-time', 'depends'],
    ['partial-payment-plan', true, 'late-payment-penalty-halved', 'partly'],
    // 180 days are no agreement under 6159.
    ['short-term-plan', true, 'late-payment-penalty-not-halved', 'no'],
    ['offer-in-compromise', true, 'late-payment-penalty-goes-on', 'no'],
    ['currently-not-collectible', true, 'late-payment-penalty-goes-on', 'no'],
    ['waiting', true, 'late-payment-penalty-goes-on', 'no'],
    ['pay-in-full', true, 'late-payment-penalty-ends', 'yes'],
  ] as const)('%s, filed on time %s: %s', (option, filedOnTime, effect, stops) =>
    expect(effectsOf(option, { filedOnTime }).latePaymentPenalty).toMatchObject({ effect, stops }),
  );
});

describe('a later refund', () => {
  // IRC 6402(a); 26 CFR 301.6331-4(b)(2)(i) and 301.7122-1(g)(5) keep the credit open in spite of the bar on levies.
  it.each([
    ['waiting', 'refund-offset-goes-on'],
    ['short-term-plan', 'refund-offset-goes-on'],
    ['long-term-plan', 'refund-offset-goes-on'],
    ['partial-payment-plan', 'refund-offset-goes-on'],
    ['currently-not-collectible', 'refund-offset-goes-on'],
    ['penalty-relief', 'refund-offset-goes-on'],
    ['offer-in-compromise', 'refund-offset-until-offer-accepted'],
    ['pay-in-full', 'refund-offset-ends'],
  ] as const)('%s: %s', (option, effect) => expect(effectsOf(option).refundOffset.effect).toBe(effect));
});

describe('the ten years', () => {
  it.each([
    ['waiting', 'clock-runs', 'no'],
    // IRC 6331(k)(3)(B): an agreement in force does not suspend, asking for it does.
    ['long-term-plan', 'clock-stops-while-asked-only', 'partly'],
    ['partial-payment-plan', 'clock-stops-while-asked-and-may-be-extended', 'partly'],
    ['offer-in-compromise', 'clock-stops-while-pending', 'yes'],
    // IRM 5.16.1: the delay does not suspend the collection statute.
    ['currently-not-collectible', 'clock-runs', 'no'],
    ['penalty-relief', 'clock-runs', 'no'],
  ] as const)('%s: %s', (option, effect, stops) =>
    expect(effectsOf(option).collectionClock).toMatchObject({ effect, stops }),
  );
});

describe('the passport', () => {
  // IRC 7345(b)(2)(A): paid in time under 6159 or 7122; the delay for hardship is spared by the practice of the IRS alone.
  it.each([
    ['waiting', 'passport-can-be-reported', 'official'],
    ['pay-in-full', 'passport-report-reversed', 'official'],
    ['short-term-plan', 'passport-can-be-reported', 'unconfirmed'],
    ['long-term-plan', 'passport-safe-while-paid-on-time', 'official'],
    ['offer-in-compromise', 'passport-safe-while-offer-pending-and-paid', 'secondary'],
    ['currently-not-collectible', 'passport-not-reported-in-hardship', 'secondary'],
  ] as const)('%s: %s', (option, effect, confidence) =>
    expect(effectsOf(option).passport).toMatchObject({ effect, confidence }),
  );
});

describe('the lien notice', () => {
  // IRM 5.14.5: no lien decision beside a plan up to $50,000 of assessed balance.
  it.each([
    [undefined, undefined, 'lien-depends-on-assessed-balance', 'depends'],
    [4_999_999, undefined, 'lien-usually-not-filed', 'partly'],
    [5_000_000, undefined, 'lien-usually-not-filed', 'partly'],
    [5_000_001, undefined, 'lien-usually-filed', 'no'],
    // What is on the books is never more than what is owed, and may be less.
    [undefined, 5_000_000, 'lien-usually-not-filed', 'partly'],
    [undefined, 5_000_001, 'lien-depends-on-assessed-balance', 'depends'],
    [5_000_000, 5_000_001, 'lien-usually-not-filed', 'partly'],
  ] as const)(
    'beside a plan, with %s cents on the books of %s owed: %s',
    (assessedBalance, amountDue, effect, stops) =>
      expect(effectsOf('long-term-plan', { assessedBalance, amountDue }).lien).toMatchObject({
        effect,
        stops,
      }),
  );

  it('beside a plan stays open before the rule of July 2026', () =>
    expect(effectsOf('long-term-plan', { assessedBalance: 4_999_999 }, day('2026-07-20')).lien.effect).toBe(
      'lien-depends-on-assessed-balance',
    ));

  // IRM 5.12.2: considered from $10,000 on.
  it.each([
    ['partial-payment-plan', 999_999, 'lien-usually-not-filed'],
    ['partial-payment-plan', 1_000_000, 'lien-usually-filed'],
    ['partial-payment-plan', 1_000_001, 'lien-usually-filed'],
    ['currently-not-collectible', 999_999, 'lien-usually-not-filed'],
    ['currently-not-collectible', 1_000_000, 'lien-usually-filed'],
    ['currently-not-collectible', undefined, 'lien-usually-filed'],
    ['waiting', 999_999, 'lien-can-be-filed'],
  ] as const)('with %s and %s cents owed: %s', (option, amountDue, effect) =>
    expect(effectsOf(option, { amountDue }).lien.effect).toBe(effect),
  );

  it('is no surer than the amount from which it is considered', () =>
    expect(effectsOf('currently-not-collectible', { amountDue: 999_999 }).lien.confidence).toBe(
      'unconfirmed',
    ));
});

it.each(ComparedOption.options)('%s tells all seven effects from official sources', (option) => {
  const effects = OptionEffects.parse(effectsOf(option));
  for (const { citations } of Object.values(effects))
    for (const { url } of citations) expect(isOfficial(url)).toBe(true);
});
