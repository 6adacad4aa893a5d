import fc from 'fast-check';
import {
  OptionId,
  OptionVerdict,
  Stage,
  centsOf,
  day,
  type CaseFile,
  type OptionReason,
} from '../../../src/assessment';
import { PAPERS_THAT_STAND_APART } from '../../../src/assessment/options/debtStanding';
import { PLAN_PAPERS } from '../../../src/assessment/options/planStanding';
import { factBook } from '../../../src/facts';
import en from '../../../locales/en/options.json';
import es from '../../../locales/es/options.json';
import { caseFiles } from './caseFileArbitrary';
import { optionsOf, verdictOf } from './verdictOf';

const codes = factBook.notices.map((notice) => notice.code);
const anyCode = fc.option(fc.constantFrom(...codes), { nil: undefined });
const anyDay = fc.constantFrom('2026-11-22', '2020-02-29', '2040-12-31');

/** A way to find out stands in these sentences, so they need no question. */
const SAYS_HOW_TO_FIND_OUT: readonly OptionReason[] = [
  'figure-not-on-record',
  'business-limits-differ',
  'partial-if-never-all',
  'offer-budget-decides',
  'cdp-only-first-letter-counts',
  'cap-before-action',
  'cdp-comes-after-state-refund',
  'cdp-date-not-known',
  'equivalent-date-not-known',
  'disaster-may-move-the-day',
  'reasonable-cause-possible',
  'civil-penalty-differs',
  'advocate-delay',
  'clinic-income-decides',
];

describe('every way out, every time', () => {
  it.each(Stage.options)('names all fifteen in the same order at the stage %s', (stage) => {
    const code = factBook.notices.find((notice) => notice.stage === stage)?.code;
    expect(optionsOf(code).map((each) => each.option)).toEqual(OptionId.options);
  });

  it('gives each a verdict with reasons, citations and a page, for any case', () => {
    fc.assert(
      fc.property(anyCode, caseFiles, anyDay, (code, caseFile, asOf) => {
        const verdicts = optionsOf(code, caseFile, { asOf });
        expect(verdicts.map((each) => each.option)).toEqual(OptionId.options);
        for (const each of verdicts) OptionVerdict.parse(each);
      }),
      { numRuns: 300 },
    );
  });

  it('says for every unknown which question settles it, or how to find out', () => {
    fc.assert(
      fc.property(anyCode, caseFiles, (code, caseFile) => {
        for (const { verdict, missing, reasons } of optionsOf(code, caseFile)) {
          if (verdict !== 'unknown') continue;
          const told = reasons.some((reason) => SAYS_HOW_TO_FIND_OUT.includes(reason));
          expect(missing.length > 0 || told).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never asks again what the person has answered', () => {
    const answered = (caseFile: CaseFile): ReadonlySet<string> =>
      new Set(
        Object.entries(caseFile)
          .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
          .map(([field]) => field),
      );
    fc.assert(
      fc.property(anyCode, caseFiles, (code, caseFile) => {
        const known = answered(caseFile);
        for (const { missing } of optionsOf(code, caseFile))
          expect(missing.filter((question) => known.has(question))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the sentences of its reasons all the values they need, in both languages', () => {
    const values = (words: Readonly<Record<string, string>>, reason: string): readonly string[] =>
      [...(words[`reason.${reason}`] ?? '{{missing sentence}}').matchAll(/\{\{([^}]+)\}\}/g)].map(
        (match) => match[1] ?? '',
      );
    fc.assert(
      fc.property(anyCode, caseFiles, anyDay, (code, caseFile, asOf) => {
        for (const { reasons, figures = {} } of optionsOf(code, caseFile, { asOf }))
          for (const reason of reasons)
            for (const value of [...values(en, reason), ...values(es, reason)])
              expect(Object.keys(figures)).toContain(value);
      }),
      { numRuns: 300 },
    );
  });

  it('names only forms that the fact book has', () => {
    fc.assert(
      fc.property(anyCode, caseFiles, (code, caseFile) => {
        for (const { form } of optionsOf(code, caseFile))
          if (form) expect(Object.keys(factBook.forms)).toContain(form);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the case as it was and gives the same answer twice', () => {
    fc.assert(
      fc.property(anyCode, caseFiles, (code, caseFile) => {
        const before = structuredClone(caseFile);
        const first = optionsOf(code, caseFile);
        expect(optionsOf(code, caseFile)).toEqual(first);
        expect(caseFile).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('has every code that its lists of papers name in the fact book', () => {
    expect([...PAPERS_THAT_STAND_APART, ...PLAN_PAPERS].filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('a letter that we do not know', () => {
  it('leaves everything unknown rather than wrong', () => {
    expect(new Set(optionsOf(undefined).map((each) => each.verdict))).toEqual(new Set(['unknown']));
  });

  it.each(['taxpayer-advocate', 'low-income-clinic'] as const)('keeps the %s open in hardship', (option) => {
    expect(verdictOf(option, undefined, { hardship: true }).verdict).toBe('fits');
  });

  it('does not keep a levy in force from its ways out', () => {
    const caseFile: CaseFile = { levy: { kind: 'bank' }, hardship: true, bankruptcy: false };
    expect(verdictOf('currently-not-collectible', undefined, caseFile).verdict).toBe('fits');
    expect(verdictOf('collection-appeals-program', undefined, caseFile).verdict).toBe('fits');
  });
});

describe('a letter without a recorded debt', () => {
  const settling = [
    'pay-in-full',
    'short-term-plan',
    'long-term-plan',
    'partial-payment-plan',
    'offer-in-compromise',
    'currently-not-collectible',
    'penalty-relief',
  ] as const;

  it.each(['CP2000', 'CP2501', 'CP3219A', 'Letter 531', 'Letter 525', 'CP2566'])(
    'blocks the ways to settle at a %s: the tax is not assessed yet',
    (code) => {
      for (const option of settling)
        expect(verdictOf(option, code, { amountDue: centsOf('5000'), canPay: 'monthly' })).toMatchObject({
          verdict: 'blocked',
          reasons: ['not-assessed-yet'],
        });
    },
  );

  it.each(['Letter 5071C', 'Letter 4883C', 'Letter 5747C', 'CP53E', 'CP05', 'CP01A', 'CP59', 'CP12', 'CP24'])(
    'blocks the ways to settle at a %s: it asks for no payment',
    (code) => {
      for (const option of settling)
        expect(verdictOf(option, code)).toMatchObject({ verdict: 'blocked', reasons: ['asks-no-payment'] });
    },
  );

  it.each(['CP49', 'CP23', 'Letter 725-B'])('asks for the amount when a %s may or may not bill', (code) => {
    for (const option of settling)
      expect(verdictOf(option, code)).toMatchObject({ verdict: 'unknown', missing: ['amountDue'] });
  });

  it('takes a math error bill as assessed at once', () => {
    expect(verdictOf('pay-in-full', 'CP11', { canPay: 'in-full' }).verdict).toBe('fits');
  });
});

describe('the bill for the health coverage payment (CP14H)', () => {
  it.each(['cdp-hearing', 'equivalent-hearing', 'collection-appeals-program'] as const)(
    'has no lien or levy for the %s to appeal',
    (option) =>
      expect(verdictOf(option, 'CP14H')).toMatchObject({
        verdict: 'blocked',
        reasons: ['health-payment-no-lien-or-levy'],
      }),
  );

  it('has no late payment penalty to take off', () => {
    expect(verdictOf('penalty-relief', 'CP14H', { cleanHistory: true }).verdict).toBe('blocked');
  });

  it('can still be paid by the month', () => {
    const caseFile = {
      canPay: 'monthly',
      returnsFiled: true,
      bankruptcy: false,
      amountDue: centsOf('700'),
    } as const;
    expect(verdictOf('long-term-plan', 'CP14H', caseFile).verdict).toBe('fits');
  });
});

describe('confidence', () => {
  it('is the lowest of what the verdict rests on', () => {
    const hearing = verdictOf('cdp-hearing', 'LT11', { noticeDate: day('2026-10-27') });
    expect(hearing.confidence).toBe('official');
    const clinic = verdictOf('low-income-clinic', 'CP14', { hardship: true });
    expect(clinic.confidence).toBe('secondary');
  });
});
