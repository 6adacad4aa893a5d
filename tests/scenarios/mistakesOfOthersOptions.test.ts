import en from '../../locales/en/options.json';
import es from '../../locales/es/options.json';
import { centsOf, day, type CaseFile } from '../../src/assessment';
import { factBook } from '../../src/facts';
import { verdictOf } from '../assessment/options/verdictOf';

const sentences = [...Object.values(en), ...Object.values(es)];

describe('E1, E12: a CP504 is not taken for a letter with a hearing right', () => {
  it('sends nobody to Form 12153 on a CP504', () => {
    const { verdict, reasons, until } = verdictOf('cdp-hearing', 'CP504', { noticeDate: day('2026-11-02') });
    expect({ verdict, reasons, until }).toEqual({
      verdict: 'blocked',
      reasons: ['cdp-comes-with-a-later-letter'],
      until: undefined,
    });
  });
});

describe('E4: a CP91 does not open a hearing by itself', () => {
  it.each(['CP91', 'CP298'])('asks at a %s whether a letter with a hearing right came before', (code) => {
    expect(verdictOf('cdp-hearing', code).verdict).toBe('blocked');
    expect(verdictOf('equivalent-hearing', code).missing).toEqual(['earlierCdpNoticeDate']);
  });
});

describe('E7: fees and times are dated facts, never a stale number in a sentence', () => {
  it('has no dollar amount in the words of the ways out', () => {
    expect(sentences.filter((sentence) => /\$\s?\d|\d\s?(?:USD|dólares)/.test(sentence))).toEqual([]);
  });

  it('takes the fee of an offer from the fact of the day', () => {
    const caseFile: CaseFile = { canPay: 'not-at-all', returnsFiled: true, bankruptcy: false };
    const before = verdictOf('offer-in-compromise', 'CP504', caseFile, { asOf: '2020-04-26' });
    expect(before.figures).not.toHaveProperty('offerFee');
    expect(before.gaps).toContainEqual({ fact: 'offerFeeCents', day: '2020-04-26' });
    const after = verdictOf('offer-in-compromise', 'CP504', caseFile, { asOf: '2020-04-27' });
    expect(after.figures).toMatchObject({ offerFee: { cents: 20_500 } });
  });

  it('never gives the ten days that a peer gives for Form 13844', () => {
    expect(sentences.filter((sentence) => /13844/.test(sentence) && /\b10\b/.test(sentence))).toEqual([]);
  });
});

describe('E8: accepted offers of past years are never shown as odds', () => {
  it('has no rate of acceptance in its words', () => {
    const offers = sentences.filter((sentence) => /offer|oferta/i.test(sentence));
    expect(
      offers.filter((sentence) => /%|percent|por ciento|odds|chance|probabilidad/i.test(sentence)),
    ).toEqual([]);
  });

  it('has no rate of acceptance in its figures', () => {
    const caseFile: CaseFile = { canPay: 'not-at-all', returnsFiled: true, bankruptcy: false };
    expect(Object.keys(verdictOf('offer-in-compromise', 'CP504', caseFile).figures ?? {})).toEqual([
      'offerFee',
    ]);
  });
});

describe('E9: a figure past its own end is a gap, never used', () => {
  it('leaves the short-term plan unknown when its limit has lapsed', () => {
    const [limit] = factBook.rules.shortTermPlanBelowCents.values;
    if (!limit) throw new Error('no limit');
    const lapsed = {
      ...factBook,
      rules: {
        ...factBook.rules,
        shortTermPlanBelowCents: {
          id: 'shortTermPlanBelowCents',
          values: [{ ...limit, lapses: day('2026-11-22') }],
        },
      },
    };
    const caseFile: CaseFile = { canPay: 'within-180-days', bankruptcy: false, amountDue: centsOf('1000') };
    const on = (asOf: string) => verdictOf('short-term-plan', 'CP14', caseFile, { asOf, factBook: lapsed });
    expect(on('2026-11-21').verdict).toBe('fits');
    expect(on('2026-11-22')).toMatchObject({
      verdict: 'unknown',
      gaps: [{ fact: 'shortTermPlanBelowCents', day: '2026-11-22' }],
    });
  });
});

describe('E11: who already paid still answers by the date', () => {
  it.each(['CP14', 'CP501', 'CP504', 'LT11', 'CP2000'])('says so at a %s', (code) => {
    const { verdict, reasons } = verdictOf('already-paid', code, { position: 'already-paid' });
    expect(verdict).toBe('fits');
    expect(reasons).toContain('answer-by-the-date-anyway');
  });

  it('does not ask for a second payment first', () => {
    expect(verdictOf('pay-in-full', 'CP14', { position: 'already-paid', canPay: 'in-full' }).reasons).toEqual(
      ['payment-check-first'],
    );
  });
});
