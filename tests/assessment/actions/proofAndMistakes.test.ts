import { assessed } from '../../support/assessed';
import type { CaseInput } from '../../../src/assessment';

const mistakes = (input: CaseInput, on?: string) => assessed(input, on).mistakesToAvoid;
const proof = (input: CaseInput) => assessed(input).proofToKeep;
const helpers = (input: CaseInput) => assessed(input).helpers;

describe('mistakes to avoid', () => {
  it.each(['CP504', 'CP504B', 'CP523'])('warn against Form 12153 on a %s', (notice) =>
    expect(mistakes({ notice })[0]).toBe('form-12153-on-this-letter'),
  );
  it.each(['LT11', 'CP90', 'CP77'])(
    'do not warn against it on a %s, but against a call and counting from receipt',
    (notice) => {
      const list = mistakes({ notice, noticeDate: '2026-11-16' });
      expect(list).not.toContain('form-12153-on-this-letter');
      expect(list).toEqual(
        expect.arrayContaining([
          'phone-call-instead-of-form',
          'counting-from-receipt',
          'hearing-pauses-ten-years',
        ]),
      );
    },
  );
  it('warn against counting a lien letter from its own date', () =>
    expect(mistakes({ notice: 'Letter 3172' })).toContain('counting-lien-from-letter-date'));
  it.each([
    ['2026-12-02', false],
    ['2026-12-03', true],
  ])('on %s say that it is not too late: %s', (on, expected) =>
    expect(
      mistakes({ notice: 'LT11', noticeDate: '2026-11-02' }, on).includes('thinking-it-is-too-late'),
    ).toBe(expected),
  );
  it('keep the two dates of a math error and of a 90-day letter apart', () => {
    expect(mistakes({ notice: 'CP11' })).toContain('mixing-pay-and-dispute-dates');
    expect(mistakes({ notice: 'CP3219A' })).toContain('mixing-pay-and-dispute-dates');
  });
  it('tell of the bank hold and of the statement where they belong', () => {
    expect(mistakes({ levy: { kind: 'bank' } })).toEqual(
      expect.arrayContaining(['counting-hold-from-letter', 'hold-is-not-an-appeal']),
    );
    expect(mistakes({ levy: { kind: 'wages' } })).toContain('statement-not-returned');
    expect(mistakes({ levy: { kind: 'wages' } })).not.toContain('hold-is-not-an-appeal');
  });
  it('tell that real letters look like scams', () =>
    expect(mistakes({ notice: 'CP53E' })).toEqual(
      expect.arrayContaining(['taking-it-for-a-scam', 'bank-details-by-phone']),
    ));
  it.each(['CP14', 'CP504', 'LT11'])(
    'hold for a %s what the guide for readers asks: dates, checks, loans, notes',
    (notice) =>
      expect(mistakes({ notice, noticeDate: '2026-11-16' })).toEqual(
        expect.arrayContaining([
          'waiting-for-the-levy',
          'ignoring-the-date',
          'paying-before-checking',
          'high-cost-loan',
          'calls-without-notes',
        ]),
      ),
  );
});

describe('proof to keep', () => {
  it('is the letter with its envelope and notes of each call, always', () =>
    expect(proof({}).slice(0, 2)).toEqual(['letter-and-envelope', 'call-notes']));
  it('is the form and its mailing for a hearing', () =>
    expect(proof({ notice: 'LT11' })).toEqual(
      expect.arrayContaining(['proof-of-mailing', 'copy-of-form-12153']),
    ));
  it('is the day of service for a bank levy, and household costs', () =>
    expect(proof({ levy: { kind: 'bank' } })).toEqual(
      expect.arrayContaining(['service-date-note', 'levy-paper', 'household-costs']),
    ));
  it('is the payment for somebody who paid', () =>
    expect(proof({ notice: 'CP14', position: 'already-paid' })).toContain('proof-of-payment'));
});

describe('who can help', () => {
  it('is first the number on the letter itself', () =>
    expect(helpers({ notice: 'CP504' })[0]).toMatchObject({ helper: 'irs-number-on-notice' }));
  it('is the advocate, a clinic and a professional for everybody who may owe', () =>
    expect(helpers({}).map(({ helper }) => helper)).toEqual([
      'irs-individual-line',
      'taxpayer-advocate',
      'low-income-clinic',
      'tax-professional',
    ]));
  it('is the IRS alone for a letter that asks for no money', () =>
    expect(helpers({ notice: 'CP53E' }).map(({ helper }) => helper)).toEqual([
      'irs-number-on-notice',
      'irs-individual-line',
    ]));
});
