import { steps } from '../../../src/assessment/actions/step';
import { factBook } from '../../../src/facts';
import { assessed } from '../../support/assessed';
import type { CaseInput } from '../../../src/assessment';

const actions = (input: CaseInput, on?: string) =>
  assessed(input, on).firstActions.map(({ action }) => action);
const action = (name: string, input: CaseInput, on?: string) =>
  assessed(input, on).firstActions.find((each) => each.action === name);

describe('the day on which it can be done', () => {
  const letter: CaseInput = { notice: 'LT11', noticeDate: '2026-11-02' };
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
    ['2026-11-26', '2026-11-27'],
  ])('is a business day for the post: seen on %s it is %s', (on, first) =>
    expect(action('send-form-12153', letter, on)?.on).toBe(first),
  );
  it('is any day for what is done at home', () =>
    expect(action('fill-form-12153', letter, '2026-11-22')?.on).toBe('2026-11-22'));
  it('stays the day itself where the holiday calendar ends', () =>
    expect(action('call-irs-line', {}, '2050-01-01')?.on).toBe('2050-01-01'));
});

describe('the day to have it done', () => {
  const letter: CaseInput = { notice: 'LT11', noticeDate: '2026-10-27' };
  it('is the safe day', () => expect(action('send-form-12153', letter, '2026-11-25')?.by).toBe('2026-11-25'));
  it('is the last day once the safe day has passed', () =>
    expect(action('send-form-12153', letter, '2026-11-26')?.by).toBe('2026-11-27'));
  it('is not the far end of the year after that: the second hearing is asked for now', () => {
    expect(action('send-form-12153', letter, '2026-11-28')).toBeUndefined();
    expect(action('ask-equivalent-hearing', letter, '2026-11-28')).toMatchObject({ on: '2026-11-30' });
    expect(action('ask-equivalent-hearing', letter, '2026-11-28')?.by).toBeUndefined();
    expect(action('ask-equivalent-hearing', letter, '2027-09-24')?.by).toBeUndefined();
    expect(action('ask-equivalent-hearing', letter, '2027-09-27')?.by).toBe('2027-10-27');
  });
});

describe('a letter with a hearing right', () => {
  it('is copied, the form filled and sent, before anything is paid', () =>
    expect(actions({ notice: 'CP90', noticeDate: '2026-11-02' }).slice(0, 3)).toEqual([
      'copy-the-letter',
      'fill-form-12153',
      'send-form-12153',
    ]));
  it('names the form and its page', () =>
    expect(action('fill-form-12153', { notice: 'CP90' })).toMatchObject({
      form: '12153',
      page: 'https://www.irs.gov/forms-pubs/about-form-12153',
    }));
  it('that is over a year old sends nobody to that form', () =>
    expect(actions({ notice: 'LT11', noticeDate: '2025-01-02' }).join()).not.toMatch(/12153|equivalent/));
});

describe('a CP504', () => {
  it('sends nobody to Form 12153', () =>
    expect(actions({ notice: 'CP504', noticeDate: '2026-11-02' }).join()).not.toMatch(/12153|equivalent/));
});

describe('a levy', () => {
  it('on the bank: its day of service first, then the call, hardship and the advocate', () =>
    expect(actions({ levy: { kind: 'bank' } }).slice(0, 5)).toEqual([
      'ask-bank-for-service-date',
      'call-number-on-levy',
      'ask-release-for-hardship',
      'ask-taxpayer-advocate',
      'check-for-earlier-hearing-notice',
    ]));
  it('on the bank whose day we know: no such question, and the 21 days as the limit', () => {
    const known: CaseInput = { levy: { kind: 'bank', servedDate: '2026-11-06' } };
    expect(actions(known)).not.toContain('ask-bank-for-service-date');
    expect(action('call-number-on-levy', known)).toMatchObject({ on: '2026-11-23', by: '2026-11-27' });
  });
  it.each([
    ['2026-11-30', 'call-number-on-levy'],
    ['2026-12-01', 'ask-return-of-money'],
  ])('on the bank, seen on %s, starts with %s', (on, first) =>
    expect(actions({ levy: { kind: 'bank', servedDate: '2026-11-06' } }, on)[0]).toBe(first),
  );
  it('on pay: the statement to the employer comes first', () =>
    expect(actions({ levy: { kind: 'wages' } })[0]).toBe('give-statement-to-employer'));
  it('leaves hardship out only after a plain no', () => {
    expect(actions({ levy: { kind: 'wages' }, hardship: false })).not.toContain('ask-release-for-hardship');
    expect(actions({ levy: { kind: 'wages' }, hardship: true })).toContain('ask-release-for-hardship');
  });
  it('announced on Social Security asks whether a hearing letter came before', () => {
    expect(actions({ notice: 'CP91' })).toContain('check-for-earlier-hearing-notice');
    expect(actions({ notice: 'CP91', earlierCdpNoticeDate: '2026-06-01' })).not.toContain(
      'check-for-earlier-hearing-notice',
    );
  });
});

describe('a bill', () => {
  const bill: CaseInput = { notice: 'CP14', noticeDate: '2026-11-02', position: 'agree' };
  it.each([
    ['in-full', 'pay-in-full'],
    ['within-180-days', 'ask-short-term-plan'],
    ['monthly', 'ask-monthly-plan'],
    ['not-at-all', 'call-about-hardship'],
    [undefined, 'pay-or-ask-for-plan'],
  ] as const)('of somebody who can pay %s leads to %s', (canPay, expected) => {
    const list = actions({ ...bill, ...(canPay && { canPay }) });
    expect(list[0]).toBe('check-account-online');
    expect(list).toContain(expected);
  });
  it('is checked before it is paid, and missing returns come before a plan', () =>
    expect(actions({ ...bill, canPay: 'monthly', returnsFiled: false }).slice(0, 3)).toEqual([
      'check-account-online',
      'file-missing-returns',
      'ask-monthly-plan',
    ]));
  it('that was paid asks for proof by the date all the same', () =>
    expect(action('prove-payment', { ...bill, position: 'already-paid' })?.by).toBe('2026-11-23'));
  it('that is not owed is disputed and not paid', () => {
    const list = actions({ ...bill, position: 'do-not-owe', canPay: 'in-full' });
    expect(list).toContain('dispute-the-bill');
    expect(list).not.toContain('pay-in-full');
  });
  it('in an open bankruptcy is told to the court case, not paid', () => {
    const list = actions({ ...bill, bankruptcy: true, canPay: 'in-full' });
    expect(list[0]).toBe('tell-irs-about-bankruptcy');
    expect(list).not.toContain('pay-in-full');
  });
});

describe('a letter that asks for something else', () => {
  it.each([
    ['CP2000', 'reply-to-proposal'],
    ['CP3219A', 'petition-tax-court'],
    ['CP11', 'ask-abatement'],
    ['CP523', 'cure-plan-default'],
    ['CP75', 'send-documents'],
    ['CP59', 'file-missing-returns'],
    ['LT26', 'file-missing-returns'],
    ['Letter 5071C', 'verify-identity'],
    ['CP53E', 'add-bank-account-online'],
    ['CP508C', 'call-passport-line'],
    ['CP40', 'match-authentication-number'],
    ['LT16', 'call-number-on-notice'],
    ['Letter 3193', 'petition-tax-court'],
    ['CP01A', 'keep-for-records'],
  ])('%s begins with %s', (notice, first) =>
    expect(actions({ notice, noticeDate: '2026-11-02' })[0]).toBe(first),
  );
  it('is not taken to court by somebody who agrees', () =>
    expect(actions({ notice: 'CP3219A', noticeDate: '2026-11-02', position: 'agree' })).not.toContain(
      'petition-tax-court',
    ));
});

describe('a letter that we do not know', () => {
  it('is looked at: its number, its dates, the account, then the IRS line', () =>
    expect(actions({})).toEqual([
      'find-notice-number',
      'find-notice-date',
      'check-account-online',
      'call-irs-line',
      'write-down-every-call',
    ]));
  it('says how sure the telephone number is', () =>
    expect(action('call-irs-line', {})).toMatchObject({
      phone: '800-829-1040',
      phoneConfidence: 'secondary',
    }));
});

describe('each action', () => {
  it.each(Object.entries(steps))(
    '%s names only forms, numbers, pages and sources that the facts hold',
    (_, step) => {
      for (const source of [...step.sources, ...(step.page ? [step.page] : [])])
        expect(factBook.sources).toHaveProperty([source]);
      if (step.form) expect(factBook.forms).toHaveProperty([step.form]);
      if (step.phone) expect(factBook.phones).toHaveProperty([step.phone]);
    },
  );
});
