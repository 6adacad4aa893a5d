import { day } from '../../../src/assessment';
import { firstDeadline, deadlinesOf, paperWith } from '../../support/paperWith';

const letter3172 = paperWith({ kind: 'cdp-request', rule: 'cdp-lien' });

describe('the hearing over a lien filing (IRC 6320(a)(3)(B); 26 CFR 301.6320-1(c)(2) Q&A-C3)', () => {
  it('is asked for by 13 December 2004 after a filing on 4 November 2004: Newsome, T.C. Memo. 2007-111', () =>
    expect(firstDeadline(letter3172, { lienFiledDate: day('2004-11-04') }, '2004-12-08')).toMatchObject({
      rule: 'cdp-lien-5-business-days-and-30-days',
      countedFrom: { event: 'lien-filing', day: '2004-11-04' },
      countedDay: '2004-12-12',
      lastDay: '2004-12-13',
      rolledOver: 'weekend',
      safeDay: '2004-12-10',
      daysLeft: 5, // "timely by 5 days"
    }));

  it('is asked for by 22 April 2021 after a filing on 16 March 2021: the letter of Organic Cannabis, 161 T.C. No. 4', () =>
    expect(
      firstDeadline(letter3172, { lienFiledDate: day('2021-03-16'), printedDeadline: day('2021-04-22') }),
    ).toMatchObject({ lastDay: '2021-04-22', safeDay: '2021-04-22', printedDay: '2021-04-22' }));

  it('is not counted from the date of the letter', () =>
    expect(
      firstDeadline(letter3172, { lienFiledDate: day('2026-11-02'), noticeDate: day('2026-11-04') }).lastDay,
    ).toBe('2026-12-09')); // five business days to 9 November, and 30 days

  it.each([
    ['2026-12-08', '2026-12-08'],
    ['2026-12-09', '2026-12-09'],
    ['2026-12-11', '2026-12-09'],
  ])('is planned by the printed %s until %s when the filing is known', (printed, safeDay) =>
    expect(
      firstDeadline(letter3172, { lienFiledDate: day('2026-11-02'), printedDeadline: day(printed) }),
    ).toMatchObject({ lastDay: '2026-12-09', safeDay }),
  );

  it('ends by the printed date alone, moved off a weekend', () =>
    expect(firstDeadline(letter3172, { printedDeadline: day('2026-12-12') })).toMatchObject({
      rule: 'printed-date',
      lastDay: '2026-12-14',
      safeDay: '2026-12-12',
    }));

  describe('with the date of the letter alone', () => {
    // A letter of Friday 6 November 2026: 30 days end on Sunday 6 December at the earliest,
    // and on Monday 14 December (five business days later, over Veterans Day, and 30 days) at the latest.
    const caseFile = { noticeDate: day('2026-11-06') };

    it('has no last day, a safe day, and says what would tell', () => {
      const deadline = firstDeadline(letter3172, caseFile);
      expect(deadline).toMatchObject({
        safeDay: '2026-12-04',
        standing: 'unknown',
        missing: ['printedDeadline', 'lienFiledDate'],
        secondBranch: [],
      });
      expect(deadline.lastDay).toBeUndefined();
    });

    it('is safe for every filing that the law allows before the letter', () => {
      for (const lienFiledDate of [
        '2026-10-30',
        '2026-11-02',
        '2026-11-03',
        '2026-11-04',
        '2026-11-05',
        '2026-11-06',
      ]) {
        const { lastDay } = firstDeadline(letter3172, { lienFiledDate: day(lienFiledDate) });
        expect('2026-12-04' <= (lastDay ?? '')).toBe(true);
      }
    });

    it.each([
      ['2026-12-04', 'unknown', false],
      ['2026-12-05', 'unknown', true],
      ['2026-12-16', 'unknown', true],
      ['2026-12-17', 'passed', true],
    ])('on %s is %s', (asOf, standing, mayBeLate) => {
      const deadline = firstDeadline(letter3172, caseFile, asOf);
      expect(deadline.standing).toBe(standing);
      expect(deadline.secondBranch.includes('equivalent-hearing')).toBe(mayBeLate);
    });
  });

  it('has an equivalent hearing until one year after the five business days (26 CFR 301.6320-1(i))', () =>
    expect(deadlinesOf(letter3172, { lienFiledDate: day('2026-11-02') })[1]).toMatchObject({
      kind: 'equivalent-hearing',
      countedDay: '2027-11-09',
      lastDay: '2027-11-09',
      safeDay: '2027-11-09',
    }));

  it('has an equivalent hearing with a safe day when only the letter is known', () => {
    const year = deadlinesOf(letter3172, { noticeDate: day('2026-11-06') })[1];
    expect(year).toMatchObject({ safeDay: '2027-11-05', standing: 'unknown', missing: ['lienFiledDate'] });
  });

  it('names its own sections', () =>
    expect(
      firstDeadline(letter3172, { lienFiledDate: day('2026-11-02') }).citations.map(({ id }) => id),
    ).toEqual(expect.arrayContaining(['irc-6320', 'cfr-301-6320-1', 'irc-7502', 'irc-7503'])));
});
