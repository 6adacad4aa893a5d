import * as fc from 'fast-check';
import { assessCase, CaseAssessment, CaseFile, day, LocalDate, type CaseInput } from '../../src/assessment';
import { factBook } from '../../src/facts';
import { assessed } from '../support/assessed';
import { caseFiles } from './options/caseFileArbitrary';

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

/** Any letter with anything that a person could tell about it. */
const anyCase = fc
  .tuple(caseFiles, fc.constantFrom(undefined, ...factBook.notices.map(({ code }) => code)))
  .map(([caseFile, notice]): CaseFile => ({ ...caseFile, ...(notice && { notice }) }));

describe('one call', () => {
  it('gives the same answer to the same case, and leaves the case as it was', () =>
    fc.assert(
      fc.property(anyCase, fc.constantFrom('2026-11-22', '2027-03-01', '2024-02-29'), (caseFile, on) => {
        const before = JSON.stringify(caseFile);
        const first = assessCase(frozen(caseFile), factBook, day(on));
        expect(assessCase(caseFile, factBook, day(on))).toEqual(first);
        expect(JSON.stringify(caseFile)).toBe(before);
      }),
      { numRuns: 60 },
    ));

  it('answers for each of our notices in the promised shape, with a source for each statement', () => {
    for (const { code } of factBook.notices)
      for (const noticeDate of [undefined, '2026-11-02', '2025-06-02', '2027-05-01'])
        CaseAssessment.parse(assessed({ notice: code, ...(noticeDate && { noticeDate }) }));
  });

  it.each(['0001-01-01', '1999-12-31', '2040-12-31', '2042-12-31', '2050-07-01', '9999-12-31'])(
    'does not fall over days as far as %s',
    (far) => {
      for (const { code } of factBook.notices)
        assessed({
          notice: code,
          noticeDate: far,
          mailedDate: far,
          printedDeadline: far,
          lienFiledDate: far,
          earlierCdpNoticeDate: far,
          levy: { kind: 'bank', servedDate: far },
        });
      assessed({ notice: 'LT11', noticeDate: '2026-11-02' }, far);
    },
  );

  it('names a figure that the facts do not hold for the day, and does not call the case calm', () => {
    const answer = assessed({ notice: 'LT11', noticeDate: '2050-10-27' }, '2050-11-22');
    expect(answer.gaps.length).toBeGreaterThan(0);
    expect(answer.mainDeadline).toBeUndefined();
    expect(answer.urgency).toBe('unknown');
  });
});

describe('the day that matters most', () => {
  const main = (input: CaseInput, on?: string) => assessed(input, on).mainDeadline;

  it('is the same object as in the list of days', () => {
    const answer = assessed({ notice: 'LT11', noticeDate: '2026-11-02' });
    expect(answer.deadlines).toContain(answer.mainDeadline);
  });
  it('is a right that is lost for good before a day to pay', () => {
    expect(main({ notice: 'LT11C', noticeDate: '2026-11-02' })?.kind).toBe('cdp-request');
    expect(main({ notice: 'CP11', noticeDate: '2026-11-02' })?.kind).toBe('abatement-request');
  });
  it('is an open day before one that has passed', () =>
    expect(main({ notice: 'LT11C', noticeDate: '2026-10-01' })?.standing).not.toBe('passed'));
  it.each([
    ['2026-12-02', 'cdp-request'],
    ['2026-12-03', 'equivalent-hearing'],
    ['2027-11-02', 'equivalent-hearing'],
    ['2027-11-03', 'cdp-request'],
  ])('of an LT11 of 2 November 2026 on %s is the %s', (on, kind) =>
    expect(main({ notice: 'LT11', noticeDate: '2026-11-02' }, on)?.kind).toBe(kind),
  );
  it('is the bank hold before the hearing when money is frozen', () =>
    expect(
      main({ notice: 'LT11', noticeDate: '2026-11-02', levy: { kind: 'bank', servedDate: '2026-11-20' } })
        ?.kind,
    ).toBe('bank-hold-ends'));
  it('is the hearing that may still be open before a day to pay, though its date is unknown', () =>
    expect(main({ notice: 'LT11C' })?.kind).toBe('cdp-request'));
  it('does not exist for a letter without a clock', () => expect(main({ notice: 'CP40' })).toBeUndefined());
});

describe('urgency', () => {
  const urgency = (input: CaseInput, on?: string) => assessed(input, on).urgency;

  it.each([
    [{ levy: { kind: 'bank' } }],
    [{ levy: { kind: 'wages' } }],
    [{ levy: { kind: 'social-security' } }],
    [{ notice: 'Letter 2439' }],
  ] as const)('is an emergency under %j', (input) => expect(urgency(input)).toBe('emergency'));
  it.each([
    ['2026-11-30', 'emergency'],
    ['2026-12-01', 'days'],
  ])('of a bank levy whose money leaves on 30 November is on %s at %s', (on, expected) =>
    expect(urgency({ levy: { kind: 'bank', servedDate: '2026-11-06' } }, on)).toBe(expected),
  );
  it.each([
    ['2026-11-17', 'weeks'],
    ['2026-11-18', 'days'],
    ['2026-12-02', 'days'],
    ['2026-12-03', 'days'],
  ])('of an LT11 with the last day 2 December is on %s a matter of %s', (on, expected) =>
    expect(urgency({ notice: 'LT11', noticeDate: '2026-11-02' }, on)).toBe(expected),
  );
  it('is unknown without a date or without a letter', () => {
    expect(urgency({ notice: 'LT11' })).toBe('unknown');
    expect(urgency({})).toBe('unknown');
  });
  it('is calm where no clock runs', () => expect(urgency({ notice: 'CP01A' })).toBe('calm'));
});

describe('what is not known stays unknown', () => {
  it('asks for the letter first, and says where to look', () => {
    const answer = assessed({});
    expect(answer.missing[0]).toBe('notice');
    expect(answer.firstActions[0]?.action).toBe('find-notice-number');
    expect(answer.paper).toBeUndefined();
  });
  it('asks for the date first when only the letter is known', () =>
    expect(assessed({ notice: 'LT11' }).missing[0]).toBe('noticeDate'));
  it('asks for the day of service of a bank levy first', () =>
    expect(assessed({ levy: { kind: 'bank' }, notice: '668-A' }).missing[0]).toBe('levyServedDate'));
  it('asks each question once, and none that was answered', () => {
    const { missing } = assessed({
      notice: 'CP504',
      noticeDate: '2026-11-02',
      canPay: 'monthly',
      bankruptcy: false,
    });
    expect(new Set(missing).size).toBe(missing.length);
    for (const told of ['notice', 'noticeDate', 'canPay', 'bankruptcy']) expect(missing).not.toContain(told);
  });
  it('takes a near miss for a question, not for a letter', () => {
    const answer = assessed({ notice: 'CP505' });
    expect(answer.notice.standing).toBe('near-misses');
    expect(answer.paper).toBeUndefined();
    expect(answer.deadlines).toEqual([]);
  });
  it('carries the amount through untouched', () => {
    expect(assessed({ notice: 'CP14', amountDue: '34200.00' }).amountDue).toBe(3_420_000);
    expect(assessed({ notice: 'CP14' }).amountDue).toBeUndefined();
  });
});

describe('several letters', () => {
  it.each([
    ['CP14', ['LT11'], 'LT11'],
    ['CP504', ['CP501', 'CP3219A'], 'CP3219A'],
    ['LT11', ['668-A'], 'Form 668-A(C)'],
  ])('%s beside %j: look at %s first', (notice, otherNotices, code) =>
    expect(assessed({ notice, otherNotices }).moreUrgentNotice?.code).toBe(code),
  );
  it('says nothing when the letter in hand is the most urgent', () =>
    expect(assessed({ notice: 'LT11', otherNotices: ['CP14', 'CP504'] }).moreUrgentNotice).toBeUndefined());
  it('tells what each was understood as', () =>
    expect(assessed({ notice: 'LT11', otherNotices: ['cp 504'] }).otherNotices).toMatchObject([
      { standing: 'identified', code: 'CP504' },
    ]));
});

describe('mail that is not from the collection side of the IRS', () => {
  it('is named, and no day, power or way out of ours is put on it', () => {
    const answer = CaseAssessment.parse(
      assessed({ notice: 'franchise tax board', noticeDate: '2026-11-02' }),
    );
    expect(answer.notice).toMatchObject({ standing: 'out-of-scope', mail: 'state-tax-agency' });
    expect([...answer.deadlines, ...answer.canHappen, ...answer.cannotHappenYet, ...answer.options]).toEqual(
      [],
    );
    expect(answer.firstActions[0]?.action).toBe('look-up-state-agency');
    expect(answer.citations.length).toBeGreaterThan(0);
  });
  it('does not hide a levy that was made', () =>
    expect(assessed({ notice: 'franchise tax board', levy: { kind: 'bank' } }).urgency).toBe('emergency'));
});

it('keeps every day of the answer a day of the calendar', () => {
  const text = JSON.stringify(assessed({ notice: 'LT11', noticeDate: '2026-11-02' }));
  for (const found of text.match(/"(?:lastDay|safeDay|on|by|from)":"[^"]+"/g) ?? [])
    LocalDate.parse(found.split('"')[3]);
  expect(CaseFile.safeParse({ notice: 'LT11' }).success).toBe(true);
});
