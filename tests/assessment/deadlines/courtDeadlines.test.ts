import { day } from '../../../src/assessment';
import { firstDeadline, paperWith } from '../../support/paperWith';

const deficiency = paperWith({ kind: 'tax-court-petition', rule: 'deficiency' });
const determination = paperWith({ kind: 'tax-court-petition', rule: 'determination' });
const mathError = paperWith({ kind: 'abatement-request', rule: 'math-error' });
const home = { abroad: false };

describe('a petition after a notice of deficiency (IRC 6213(a))', () => {
  it.each([
    ['2006-02-06', '2006-05-08'], // Austin, T.C. Memo. 2007-11: the 90th day was Sunday 7 May 2006
    ['2022-08-26', '2022-11-25'], // Sall, 161 T.C. 13: the 90th day was Thanksgiving
    ['2026-08-24', '2026-11-23'], // 22 November 2026 is a Sunday
    ['2026-08-25', '2026-11-23'],
  ])('mailed on %s is on time until %s', (mailedDate, lastDay) =>
    expect(firstDeadline(deficiency, { mailedDate: day(mailedDate), ...home })).toMatchObject({
      rule: 'deficiency-90-days',
      countedFrom: { event: 'mailing', day: mailedDate },
      lastDay,
    }),
  );

  it('is counted from the date of the notice when the mailing is unknown', () =>
    expect(firstDeadline(deficiency, { noticeDate: day('2022-08-26'), ...home })).toMatchObject({
      countedFrom: { event: 'notice', day: '2022-08-26' },
      lastDay: '2022-11-25',
      safeDay: '2022-11-23',
    }));

  it('has 150 days when the notice went abroad', () =>
    expect(firstDeadline(deficiency, { mailedDate: day('2026-06-01'), abroad: true })).toMatchObject({
      rule: 'deficiency-150-days',
      count: { amount: 150, unit: 'calendar-days' },
      lastDay: '2026-10-29',
    }));

  it('has the shorter time while nobody said where it went', () =>
    expect(firstDeadline(deficiency, { mailedDate: day('2026-06-01') }, '2026-06-02')).toMatchObject({
      lastDay: '2026-08-31', // 30 August 2026 is a Sunday
      unless: { question: 'abroad', lastDay: '2026-10-29' },
      missing: ['printedDeadline', 'abroad'],
    }));

  it('is on time until a later printed day, which binds the IRS', () => {
    const caseFile = { mailedDate: day('2026-06-01'), printedDeadline: day('2026-09-04') };
    const deadline = firstDeadline(deficiency, caseFile, '2026-06-02');
    expect(deadline).toMatchObject({
      rule: 'printed-date',
      lastDay: '2026-09-04',
      safeDay: '2026-09-04',
      missing: [],
    });
    expect(deadline.rolledOver).toBeUndefined();
  });

  it('is planned by an earlier printed day, which takes nothing away', () =>
    expect(
      firstDeadline(deficiency, { mailedDate: day('2026-06-01'), printedDeadline: day('2026-08-28') }),
    ).toMatchObject({ rule: 'deficiency-90-days', lastDay: '2026-08-31', safeDay: '2026-08-28' }));

  it('goes by the printed day alone, as it stands', () =>
    expect(firstDeadline(deficiency, { printedDeadline: day('2026-08-29') })).toMatchObject({
      lastDay: '2026-08-29',
      safeDay: '2026-08-29',
    }));
});

describe('a petition after a determination (IRC 6330(d)(1))', () => {
  it.each([
    ['2002-10-18', '2002-11-18'], // Warren, T.C. Summary Opinion, No. 18558-02S: the 30th day was a Sunday
    ['2015-01-16', '2015-02-17'], // Guralnik, 146 T.C. 230: a Sunday, then Washington's Birthday
  ])('of %s is on time until %s', (noticeDate, lastDay) =>
    expect(firstDeadline(determination, { noticeDate: day(noticeDate) })).toMatchObject({
      rule: 'determination-30-days',
      lastDay,
      rolledOver: 'weekend',
    }),
  );

  it('does not get longer by a printed day: only IRC 6213(a) binds the IRS to one', () =>
    expect(
      firstDeadline(determination, { noticeDate: day('2015-01-16'), printedDeadline: day('2015-02-20') }),
    ).toMatchObject({ lastDay: '2015-02-17', safeDay: '2015-02-17', printedDay: '2015-02-20' }));

  it('is late with good reason sometimes forgiven (Boechler, 2022)', () =>
    expect(firstDeadline(determination, { noticeDate: day('2026-01-16') }).secondBranch).toContain(
      'equitable-tolling',
    ));
});

describe('a request to undo a math-error change (IRC 6213(b)(2)(A))', () => {
  it.each([
    ['2026-09-22', '2026-11-23', '2026-11-20'], // 21 November 2026 is a Saturday
    ['2026-09-27', '2026-11-27', '2026-11-25'], // Thanksgiving
    ['2026-09-28', '2026-11-27', '2026-11-27'],
  ])('after a notice of %s is on time until %s, planned until %s', (noticeDate, lastDay, safeDay) =>
    expect(firstDeadline(mathError, { noticeDate: day(noticeDate) })).toMatchObject({
      rule: 'math-error-60-days',
      lastDay,
      safeDay,
    }),
  );

  it('counts from the sending', () =>
    expect(
      firstDeadline(mathError, { noticeDate: day('2026-09-28'), mailedDate: day('2026-10-02') }),
    ).toMatchObject({ lastDay: '2026-12-01', safeDay: '2026-11-27' }));
});
