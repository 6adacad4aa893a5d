import { day, type CaseFile, type Clock } from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { deadlinesOf, firstDeadline, paperWith } from '../../support/paperWith';

const LT11: Clock = { kind: 'cdp-request', rule: 'cdp-levy' };
const late: CaseFile = { noticeDate: day('2026-01-05'), disasterArea: false };

const PASSED: readonly (readonly [Clock, CaseFile, readonly string[]])[] = [
  [{ kind: 'pay-by', rule: 'notice-and-demand' }, late, ['pay-to-stop-growth', 'plan-still-possible']],
  [
    LT11,
    late,
    ['equivalent-hearing', 'equitable-tolling', 'collection-appeals-program', 'taxpayer-advocate'],
  ],
  [{ kind: 'state-refund-levy', rule: 'waiting-period', days: 30 }, late, ['plan-still-possible']],
  [{ kind: 'federal-payment-levy', rule: 'waiting-period', days: 30 }, late, ['levy-release']],
  [{ kind: 'plan-default-cure', rule: 'waiting-period', days: 30 }, late, ['plan-reinstatement']],
  [
    {
      kind: 'passport-response',
      rule: 'reply-time',
      days: 30,
      unit: 'calendar',
      basis: 'administrative',
    },
    late,
    ['passport-suit'],
  ],
  [
    { kind: 'respond-by', rule: 'reply-time', days: 30, unit: 'calendar', basis: 'administrative' },
    late,
    ['late-reply-still-read'],
  ],
  [{ kind: 'abatement-request', rule: 'math-error' }, late, ['refund-claim']],
  [{ kind: 'tax-court-petition', rule: 'deficiency' }, late, ['audit-reconsideration', 'refund-claim']],
  [{ kind: 'tax-court-petition', rule: 'determination' }, late, ['equitable-tolling']],
  [
    { kind: 'bank-hold-ends', rule: 'bank-hold' },
    { levy: { kind: 'bank', servedDate: day('2026-01-05') } },
    ['return-of-levied-property', 'levy-release'],
  ],
  [
    { kind: 'wage-statement', rule: 'wage-statement' },
    { levy: { kind: 'wages', servedDate: day('2026-01-05') } },
    ['file-statement-late', 'levy-release'],
  ],
];

describe('a last day that has passed', () => {
  it.each(
    PASSED.map(([clock, caseFile, branches]) => [clock.kind, clock.rule, clock, caseFile, branches] as const),
  )('is not a dead end: %s by %s', (_kind, _rule, clock, caseFile, branches) => {
    const deadline = firstDeadline(paperWith(clock), caseFile);
    expect(deadline.standing).toBe('passed');
    expect(deadline.secondBranch).toEqual(expect.arrayContaining([...branches]));
  });

  it('is never a dead end for any paper we know', () => {
    const caseFile: CaseFile = {
      noticeDate: day('2003-01-06'),
      printedDeadline: day('2003-02-05'),
      lienFiledDate: day('2003-01-02'),
      levy: { kind: 'bank', servedDate: day('2003-01-06') },
      disasterArea: false,
    };
    for (const notice of factBook.notices)
      for (const deadline of deadlinesOf(notice, caseFile))
        if (deadline.standing === 'passed') expect(deadline.secondBranch).not.toEqual([]);
  });

  it.each([
    ['2027-01-05', true],
    ['2027-01-06', false],
  ])('opens the equivalent hearing within the year only (on %s: %p)', (asOf, open) =>
    expect(firstDeadline(paperWith(LT11), late, asOf).secondBranch.includes('equivalent-hearing')).toBe(open),
  );

  it('asks for the postmark and about a disaster before anybody is called late, and names the way out', () =>
    expect(firstDeadline(paperWith(LT11), { noticeDate: day('2026-01-05') })).toMatchObject({
      standing: 'passed',
      missing: ['mailedDate', 'disasterArea'],
      secondBranch: expect.arrayContaining(['disaster-postponement']),
    }));

  it('leaves the disaster out when the person said no', () =>
    expect(firstDeadline(paperWith(LT11), late).secondBranch).not.toContain('disaster-postponement'));
});

describe('a last day that is still open', () => {
  const open: CaseFile = { noticeDate: day('2026-11-02') };

  it('has no second branch', () =>
    expect(firstDeadline(paperWith(LT11), open)).toMatchObject({ missing: [], secondBranch: [] }));

  it('may be later in a disaster area (IRC 7508A) or a combat zone (IRC 7508)', () => {
    const deadline = firstDeadline(paperWith(LT11), { ...open, disasterArea: true, combatZone: true });
    expect(deadline.secondBranch).toEqual(['disaster-postponement', 'combat-zone-postponement']);
    expect(deadline.citations.map(({ id }) => id)).toEqual(expect.arrayContaining(['irc-7508a', 'irc-7508']));
  });

  it('does not move for a bank or an employer', () =>
    expect(
      firstDeadline(undefined, {
        levy: { kind: 'bank', servedDate: day('2026-11-20') },
        disasterArea: true,
        combatZone: true,
      }).secondBranch,
    ).toEqual([]));
});
