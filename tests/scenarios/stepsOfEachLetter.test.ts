import type { CaseInput } from '../../src/assessment';
import { identifyNotice } from '../../src/assessment';
import { factBook } from '../../src/facts';
import { assessed, powerOf } from '../support/assessed';

const stepsFor = (input: CaseInput, on?: string) => assessed(input, on).firstActions;
const namesFor = (input: CaseInput, on?: string) => stepsFor(input, on).map(({ action }) => action);
const mistakesAt = (input: CaseInput) => assessed(input).mistakesToAvoid;

describe('a notice of deficiency: only a petition meets its day (IRC 6213(a))', () => {
  const notice: CaseInput = { notice: 'CP3219A', noticeDate: '2026-11-02', printedDeadline: '2027-02-01' };
  it('begins with the petition, by the safe day, on the page of the court', () =>
    expect(stepsFor(notice)[0]).toMatchObject({
      action: 'petition-tax-court',
      by: assessed(notice).mainDeadline?.safeDay,
      page: 'https://www.ustaxcourt.gov/',
    }));
  it('puts its date on no answer to the IRS', () => {
    for (const position of ['agree', 'do-not-owe'] as const)
      for (const { action, by } of stepsFor({ ...notice, position }))
        expect([action, by]).toEqual([action, action === 'petition-tax-court' ? '2027-02-01' : undefined]);
  });
  it.each([
    ['2027-01-31', 'petition-tax-court'],
    ['2027-02-01', 'petition-tax-court'],
    ['2027-02-02', 'ask-audit-reconsideration'],
  ])('seen on %s begins with %s', (on, first) => expect(namesFor(notice, on)[0]).toBe(first));
  it('is late without a dead end: a new look, or the refund road', () =>
    expect(namesFor(notice, '2027-02-02')).toEqual(
      expect.arrayContaining(['ask-audit-reconsideration', 'pay-and-claim-refund']),
    ));
  it('keeps the petition where a disaster may have moved the day (IRC 7508A)', () =>
    expect(namesFor({ ...notice, disasterArea: true }, '2027-02-02')[0]).toBe('petition-tax-court'));
  it('for a year without a return is answered by the return', () =>
    expect(namesFor({ notice: 'CP3219N', noticeDate: '2026-11-02' })).toContain('file-missing-returns'));
});

describe('a late LT11', () => {
  const late: CaseInput = { notice: 'LT11', noticeDate: '2026-09-01', canPay: 'monthly' };
  it('begins with what keeps a levy away, then asks for the second hearing now', () =>
    expect(namesFor(late).slice(0, 4)).toEqual([
      'call-to-stop-levy',
      'ask-monthly-plan',
      'copy-the-letter',
      'ask-equivalent-hearing',
    ]));
  it('never points at the far end of the year', () => {
    for (const { by } of stepsFor(late)) expect(by ?? '2026-11-22').toBe('2026-11-22');
  });
  it('asks for no call to stop a levy that a running plan forbids', () =>
    expect(namesFor({ ...late, planRunning: true })).not.toContain('call-to-stop-levy'));
});

describe('an open bankruptcy', () => {
  const answer = assessed({ notice: 'LT11', noticeDate: '2026-10-27', bankruptcy: true });
  it('begins with its lawyer and the insolvency line, then asks about the day that may still count', () => {
    expect(answer.firstActions[0]).toMatchObject({
      action: 'tell-irs-about-bankruptcy',
      phone: '800-973-0424',
    });
    expect(answer.firstActions[1]).toMatchObject({ action: 'ask-lawyer-about-the-day', by: '2026-11-25' });
  });
  it('bars every levy and the lien (11 U.S.C. 362(a))', () => {
    for (const power of [
      'bank-levy',
      'wage-levy',
      'social-security-levy',
      'state-refund-levy',
      'lien-filing',
    ] as const)
      expect(answer.cannotHappenYet).toContainEqual(
        expect.objectContaining({ power, standing: 'barred', missing: ['no-bankruptcy-stay'] }),
      );
  });
  it('asks for no payment', () =>
    expect(answer.firstActions.map(({ action }) => action).join()).not.toMatch(/pay|plan/));
});

describe('a refund that was used or taken', () => {
  it.each(['CP49', 'CP39', 'CP42'])('a %s: which debt, the share of a spouse, a call', (notice) =>
    expect(namesFor({ notice }).slice(0, 3)).toEqual([
      'see-which-debt',
      'ask-injured-spouse-share',
      'dispute-refund-use',
    ]),
  );
  it('names Form 8379, unless the return was not joint', () => {
    expect(stepsFor({ notice: 'CP42' })[1]?.form).toBe('8379');
    expect(namesFor({ notice: 'CP49', jointReturn: false })).not.toContain('ask-injured-spouse-share');
  });
  it('of a state: the hearing, then the way to ask for it back', () => {
    expect(namesFor({ notice: 'CP92', noticeDate: '2026-11-02' }).slice(2, 4)).toEqual([
      'send-form-12153',
      'ask-return-of-money',
    ]);
    expect(namesFor({ levy: { kind: 'state-refund' } }).slice(0, 2)).toEqual([
      'look-for-state-refund-letter',
      'ask-return-of-money',
    ]);
  });
});

it('a CP508C: the passport line with how sure its number is, and what undoes the report', () => {
  const [first, second] = stepsFor({ notice: 'CP508C', noticeDate: '2026-11-02' });
  expect(first).toMatchObject({
    action: 'call-passport-line',
    phone: '855-519-4965',
    phoneConfidence: 'unconfirmed',
  });
  expect(second?.action).toBe('undo-passport-report');
});

describe('a levy on benefits or pay', () => {
  it.each(['CP91', 'CP298'])('a %s asks that it not start: there is nothing to release yet', (notice) => {
    const names = namesFor({ notice, noticeDate: '2026-11-02' });
    expect(names.slice(0, 2)).toEqual(['ask-levy-not-start', 'ask-hardship-before-levy']);
    expect(names).not.toContain('ask-release-for-hardship');
  });
  it('tells the share that the usual levy takes, as a figure of law (IRC 6331(h))', () =>
    expect(
      assessed({ notice: 'CP91' }).options.find(({ option }) => option === 'currently-not-collectible'),
    ).toMatchObject({ figures: { benefitPercent: { count: 15 } } }));
  it('on pay begins with the statement and the page of Publication 1494', () =>
    expect(stepsFor({ levy: { kind: 'wages', servedDate: '2026-11-20' } })[0]).toMatchObject({
      action: 'give-statement-to-employer',
      page: factBook.sources['pub-1494']?.url,
    }));
});

describe('mail of a state', () => {
  const state: CaseInput = {
    notice: 'i got a letter from the state of california franchise tax board says final notice before levy',
  };
  it('is known though it uses the words of the IRS', () =>
    expect(assessed(state).notice).toMatchObject({ standing: 'out-of-scope', mail: 'state-tax-agency' }));
  it('is checked with the state, by the list of USA.gov, and its days can be shorter', () => {
    expect(stepsFor(state)[0]).toMatchObject({
      action: 'look-up-state-agency',
      page: 'https://www.usa.gov/state-taxes',
    });
    expect(mistakesAt(state)).toContain('irs-days-on-state-letter');
    expect(mistakesAt(state)).not.toContain('paying-before-checking');
  });
});

it('talk of a pause is the last of the mistakes', () => {
  for (const { code } of factBook.notices) {
    const mistakes = mistakesAt({ notice: code });
    if (mistakes.includes('waiting-for-the-irs-to-stop'))
      expect(mistakes.at(-1)).toBe('waiting-for-the-irs-to-stop');
  }
});

describe('Letter 3172 whose last day is not known', () => {
  it.each([
    ['2026-11-25', 'weeks'],
    ['2026-11-26', 'days'],
    ['2026-12-10', 'days'],
  ])('seen on %s goes by the safe day of December 10: %s', (on, urgency) =>
    expect(assessed({ notice: 'Letter 3172', noticeDate: '2026-11-10' }, on)).toMatchObject({
      urgency,
      mainDeadline: { safeDay: '2026-12-10' },
    }),
  );
});

describe('words about a right to a hearing', () => {
  const offered = (text: string) => {
    const identity = identifyNotice(text, factBook);
    return identity.standing === 'near-misses' ? identity.choices.map(({ code }) => code) : identity.standing;
  };
  it.each([
    'final notice of intent to levy and notice of your right to a hearing',
    'notice of intent to levy and notice of your right to a hearing',
    'intención de embargo y aviso de su derecho a una audiencia',
  ])('"%s" offers only the letters with that right', (text) =>
    expect(offered(text)).toEqual(['LT11', 'Letter 1058', 'CP90']),
  );
  it('rule out a CP504 wherever they stand', () =>
    expect(offered('urgent notice, it says I have the right to ask for a hearing')).not.toContain('CP504'));
  it('leave it where the right is denied', () =>
    expect(offered('notice of intent to levy, it gives no right to any hearing')).toContain('CP504'));
});

it('benefits and other property wait for the hearing as bank and pay do', () => {
  for (const power of ['bank-levy', 'wage-levy', 'social-security-levy', 'property-seizure'] as const)
    expect(powerOf(power, { notice: 'LT11', noticeDate: '2026-10-27' })).toMatchObject({
      standing: 'from',
      from: '2026-11-28',
    });
});
