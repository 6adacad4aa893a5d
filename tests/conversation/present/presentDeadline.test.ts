import { day, type Deadline } from '../../../src/assessment';
import { deadlineBlock, deadlineLine } from '../../../src/conversation/present/presentDeadline';
import type { Block } from '../../../src/conversation/reply';
import { translatorFor } from '../../../src/localization/translator';

const CITATION = {
  id: 'irc-6330',
  title: 'IRC 6330',
  url: 'https://uscode.house.gov/x',
  verified: '2026-11-20',
};

/** A hearing request, counted from a notice of 27 October 2026, five days before its last day. */
const cdp = {
  kind: 'cdp-request',
  rule: 'cdp-levy-30-days',
  count: { amount: 30, unit: 'calendar-days' },
  countedFrom: { event: 'notice', day: day('2026-10-27') },
  lastDay: day('2026-11-27'),
  safeDay: day('2026-11-25'),
  rolledOver: 'legal-holiday',
  standing: 'open',
  daysLeft: 5,
  missing: [],
  secondBranch: [],
  confidence: 'official',
  citations: [CITATION],
} as unknown as Deadline;

const notesOf = (changes: Partial<Deadline>) => keysIn(deadlineBlock({ ...cdp, ...changes }));

const keysIn = (block: Block): readonly string[] =>
  block.kind === 'deadline' ? block.notes.map(({ key }) => key) : [];

describe('a last day', () => {
  it('is said with the days that are left, the safe day, how it was counted and why it moved', () =>
    expect(notesOf({})).toEqual([
      'deadlines:standing.open',
      'plan:deadline.safe',
      'deadlines:rule.cdp-levy-30-days',
      'deadlines:rolled.legal-holiday',
    ]));

  it.each([
    [5, 'open'],
    [1, 'open'],
    [0, 'today'],
    [-1, 'passed'],
  ] as const)('counts %s days in words of its own', (daysLeft, standing) => {
    const [left] = (deadlineBlock({ ...cdp, daysLeft, standing }) as Extract<Block, { kind: 'deadline' }>)
      .notes;
    expect(left).toMatchObject({
      key: `deadlines:standing.${standing}`,
      params: { count: Math.abs(daysLeft) },
    });
    expect(left && translatorFor('en')(left)).not.toMatch(/-\d|\b1 days\b/);
  });

  it('has no safe day any more when it has passed', () =>
    expect(notesOf({ standing: 'passed', daysLeft: -3 })).not.toContain('plan:deadline.safe'));

  it('says that the safe day is the printed one', () =>
    expect(notesOf({ printedDay: day('2026-11-25') })).toContain('plan:deadline.safePrinted'));

  it('says to post early when the last day is the safe day', () =>
    expect(notesOf({ safeDay: day('2026-11-27') })).toContain('plan:deadline.postEarly'));

  it('says what the last day would be if a fact were otherwise', () =>
    expect(notesOf({ unless: { question: 'abroad', lastDay: day('2026-12-28') } })).toContain(
      'plan:unless.abroad',
    ));

  it('names the fact that is missing, and shows no day', () => {
    const { lastDay: _, safeDay: __, countedFrom: ___, ...open } = cdp;
    const block = deadlineBlock({ ...open, standing: 'unknown', missing: ['noticeDate'] });
    expect(block).not.toHaveProperty('day');
    expect(keysIn(block)).toEqual(expect.arrayContaining(['plan:missing.noticeDate']));
  });

  it.each(['secondary', 'unconfirmed'] as const)('says how sure it is beside itself: %s', (confidence) =>
    expect(notesOf({ confidence })).toContain(`plan:confidence.${confidence}`),
  );

  it('is never said to have passed when only specimens show it', () =>
    expect(notesOf({ rule: 'usual-days', standing: 'passed', daysLeft: -3 })).not.toContain(
      'deadlines:standing.passed',
    ));

  it('shows at most three ways on', () =>
    expect(
      notesOf({
        standing: 'passed',
        daysLeft: -3,
        secondBranch: ['equivalent-hearing', 'equitable-tolling', 'disaster-postponement', 'levy-release'],
      }).filter((key) => key === 'plan:branch'),
    ).toHaveLength(3));

  it('of a bank says when the bank pays', () =>
    expect(notesOf({ kind: 'bank-hold-ends', paysOver: day('2026-11-30') })).toContain(
      'plan:deadline.paysOver',
    ));
});

describe('a further last day', () => {
  it.each([
    ['open', 'plan:deadline.line'],
    ['today', 'plan:deadline.line'],
    ['passed', 'plan:deadline.linePassed'],
  ] as const)('is one line: %s', (standing, key) =>
    expect(deadlineLine({ ...cdp, standing })).toMatchObject({ key }),
  );

  it('is named even when it is not known', () => {
    const { lastDay: _, ...open } = cdp;
    expect(deadlineLine({ ...open, standing: 'unknown' })).toMatchObject({
      key: 'plan:deadline.lineUnknown',
    });
  });
});
