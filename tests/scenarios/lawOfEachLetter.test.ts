import type { CaseInput, DeadlineKind, OptionId, PowerId } from '../../src/assessment';
import { factBook } from '../../src/facts';
import { assessed, powerOf } from '../support/assessed';

const actionsFor = (input: CaseInput) => assessed(input).firstActions.map(({ action }) => action);
const mistakesAt = (input: CaseInput) => assessed(input).mistakesToAvoid;
const standing = (power: PowerId, input: CaseInput, on?: string) => powerOf(power, input, on)?.standing;
const deadlineOf = (kind: DeadlineKind, input: CaseInput, on?: string) =>
  assessed(input, on).deadlines.find((each) => each.kind === kind);
const optionOf = (option: OptionId, input: CaseInput) =>
  assessed(input).options.find((each) => each.option === option);

const taking: readonly PowerId[] = ['bank-levy', 'wage-levy', 'social-security-levy', 'property-seizure'];
const codesWhere = (holds: (notice: (typeof factBook.notices)[number]) => boolean) =>
  factBook.notices.filter(holds).map(({ code }) => code);

describe('the hearing right of IRC 6320 and 6330', () => {
  const carriers: readonly string[] = [
    ...['LT11', 'LT11C', 'Letter 1058', 'CP90', 'CP77', 'CP297'],
    ...['CP92', 'CP242', 'CP297A', 'CP297C', 'CP90C', 'LT73', 'LT75', 'Letter 2439'],
    ...['Letter 3172', 'Form 668(Y)(c)'],
  ];

  it('comes with these papers and no other', () =>
    expect(codesWhere(({ cdp }) => cdp !== 'none').sort()).toEqual([...carriers].sort()));

  it.each(codesWhere(({ cdp }) => cdp === 'none'))('of a %s sends nobody to Form 12153', (notice) => {
    expect(actionsFor({ notice, noticeDate: '2026-11-02' })).not.toContain('send-form-12153');
    expect(optionOf('cdp-hearing', { notice, noticeDate: '2026-11-02' })?.verdict).toBe('blocked');
  });

  it.each(['CP71C', 'CP40', 'LT38', 'CP523'])(
    'is not promised with a later letter at a %s: only the first one gives it (26 CFR 301.6330-1(b)(2) Q&A-B2)',
    (notice) => expect(optionOf('cdp-hearing', { notice })?.reasons).toEqual(['cdp-may-have-come-earlier']),
  );

  it.each(['CP71C', 'CP40'])('may have left a year for an equivalent hearing at a %s', (notice) =>
    expect(optionOf('equivalent-hearing', { notice })).toMatchObject({
      verdict: 'unknown',
      missing: ['earlierCdpNoticeDate'],
    }),
  );

  it.each(['CP297A', 'CP90C', 'LT75', 'Letter 2439'])(
    'needs no earlier letter at a %s, made under IRC 6330(f)',
    (notice) => expect(actionsFor({ notice })).not.toContain('check-for-earlier-hearing-notice'),
  );

  it.each([undefined, 'CP504'])(
    'comes after a state refund was taken, with another letter than %s',
    (notice) =>
      expect(
        optionOf('cdp-hearing', { ...(notice && { notice }), levy: { kind: 'state-refund' } }),
      ).toMatchObject({ verdict: 'unknown', reasons: ['cdp-comes-after-state-refund'] }),
  );

  it('is looked for behind a Letter 3174, which warns of a levy under an earlier letter', () =>
    expect(actionsFor({ notice: 'Letter 3174' })[0]).toBe('check-for-earlier-hearing-notice'));
});

describe('IRC 7524: a debt is written about every year, so an older letter shows nothing of what has not come', () => {
  it.each([
    ['2027-10-31', 'not-yet'],
    ['2027-11-02', 'not-yet'],
    ['2027-11-03', 'unknown'],
  ])('a CP504 of 2 November 2026, seen on %s, leaves the bank levy %s', (on, expected) =>
    expect(standing('bank-levy', { notice: 'CP504', noticeDate: '2026-11-02' }, on)).toBe(expected),
  );

  it('a CP14 too, for the state refund and the passport', () => {
    const old: CaseInput = { notice: 'CP14', noticeDate: '2025-11-02', amountDue: '70000.00' };
    expect(standing('state-refund-levy', old)).toBe('unknown');
    expect(standing('passport-certification', old)).toBe('unknown');
  });

  it('a letter without a date is taken as a fresh one', () =>
    expect(standing('bank-levy', { notice: 'CP504' })).toBe('not-yet'));
});

describe('IRC 5000A(g)(2): the health coverage payment knows no lien and no levy', () => {
  it.each(['CP14H', 'CP71H'])('so a %s cannot reach the passport either (IRC 7345(b)(1)(C))', (notice) => {
    for (const power of [...taking, 'state-refund-levy', 'lien-filing', 'passport-certification'] as const)
      expect(standing(power, { notice, amountDue: '90000.00' })).toBe('barred');
  });

  it('so nobody is told to act before a levy', () =>
    expect(mistakesAt({ notice: 'CP14H' })).not.toContain('waiting-for-the-levy'));
});

describe('IRC 7345: the passport threshold of the year', () => {
  const levied = (amountDue: string): CaseInput => ({ amountDue, levy: { kind: 'wages' } });

  it.each([
    ['2024-12-31', '62000.00', 'not-yet'],
    ['2024-12-31', '62000.01', 'now'],
    ['2025-01-01', '62000.01', 'not-yet'],
    ['2025-12-31', '64000.01', 'now'],
    ['2026-01-01', '64000.01', 'not-yet'],
    ['2026-12-31', '66000.00', 'not-yet'],
    ['2026-12-31', '66000.01', 'now'],
    ['2027-01-01', '66000.01', 'unknown'],
  ])('on %s with %s dollars is %s', (on, amount, expected) =>
    expect(standing('passport-certification', levied(amount), on)).toBe(expected),
  );
});

describe('days that a letter has of its own', () => {
  it.each([
    ['LT16', '2026-11-12'],
    ['CP75', '2026-12-02'],
  ])('of an %s are customary: the printed date is asked for', (notice, lastDay) =>
    expect(deadlineOf('respond-by', { notice, noticeDate: '2026-11-02' }, '2026-11-05')).toMatchObject({
      rule: 'usual-days',
      lastDay,
      missing: ['printedDeadline'],
      confidence: 'secondary',
    }),
  );

  it('the date on a lien form is no bound, as it is made before it is filed (IRC 6320(a)(2))', () => {
    const form = deadlineOf('cdp-request', { notice: 'Form 668(Y)(c)', noticeDate: '2026-10-01' });
    expect(form).toMatchObject({ standing: 'unknown', safeDay: '2026-10-30' });
    const letter = deadlineOf('cdp-request', { notice: 'Letter 3172', noticeDate: '2026-10-01' });
    expect(letter?.standing).toBe('passed');
  });

  it('a pay-by day that is not known is not replaced by the day to reply', () =>
    expect(
      assessed({ notice: 'CP23', noticeDate: '2026-11-02' }).firstActions.find(
        ({ action }) => action === 'pay-or-ask-for-plan',
      )?.by,
    ).toBeUndefined());
});

describe('warnings that would mislead', () => {
  it('a lien letter is not counted from its date, so nobody is told to', () => {
    const told = mistakesAt({ notice: 'Letter 3172', lienFiledDate: '2026-11-02' });
    expect(told).toContain('counting-lien-from-letter-date');
    expect(told).not.toContain('counting-from-receipt');
  });

  it.each(['CP12', 'CP13', 'CP16'])('a %s has one date only', (notice) =>
    expect(mistakesAt({ notice })).not.toContain('mixing-pay-and-dispute-dates'),
  );

  it('a missing business return promises no 90-day letter (IRC 6212(a))', () => {
    expect(standing('tax-assessment', { notice: 'CP259' })).toBeUndefined();
    expect(standing('tax-assessment', { notice: 'CP59' })).toBe('not-yet');
  });

  it.each(['LT27', 'Letter 484C'])('a %s does not show that a plan is pending (IRC 6331(k))', (notice) =>
    expect(optionOf('long-term-plan', { notice })?.reasons).not.toContain('plan-pending'),
  );

  it('an LT33 is no first bill: what was announced before it is not known', () =>
    expect(standing('state-refund-levy', { notice: 'LT33' })).toBe('unknown'));
});

it('a refused plan is appealed on Form 9423 within its 30 days (IRC 6159(e), 6331(k)(2)(B))', () =>
  expect(assessed({ notice: 'Letter 2272C', noticeDate: '2026-11-02' }).firstActions[0]).toMatchObject({
    action: 'appeal-plan-ending',
    form: '9423',
    by: '2026-12-02',
  }));

it.each(codesWhere(({ stage }) => stage === 'proposed-change'))(
  'a %s sends nobody to pay what is only proposed, unless it is billed',
  (notice) => {
    const answer = assessed({ notice, noticeDate: '2026-11-02' });
    const billed = answer.deadlines.some(({ kind }) => kind === 'pay-by');
    expect(answer.firstActions.some(({ action }) => action === 'pay-or-ask-for-plan')).toBe(billed);
  },
);

it.each(codesWhere(() => true))(
  'every statement about a %s is cited, with the day it was verified',
  (notice) => {
    const answer = assessed({ notice, noticeDate: '2026-11-02' });
    const statements = [
      ...answer.deadlines,
      ...answer.canHappen,
      ...answer.cannotHappenYet,
      ...answer.options,
      ...answer.helpers,
    ];
    for (const { citations } of statements) {
      expect(citations.length).toBeGreaterThan(0);
      for (const { verified } of citations) expect(verified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  },
);

it('a state tax board is not the IRS', () =>
  expect(assessed({ notice: 'state tax board letter' }).notice).toMatchObject({
    standing: 'out-of-scope',
    mail: 'state-tax-agency',
  }));
