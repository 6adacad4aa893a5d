import { day, type Clock } from '../../../src/assessment';
import { firstDeadline, deadlinesOf, paperWith } from '../../support/paperWith';

const CDP: Clock = { kind: 'cdp-request', rule: 'cdp-levy' };
const letter = paperWith(CDP);
const dated = (noticeDate: string, more: object = {}) => ({ noticeDate: day(noticeDate), ...more });

describe('the 30 days to ask for a hearing over a levy (IRC 6330(a)(3)(B))', () => {
  it('end on Thanksgiving for a letter of 27 October 2026, so Friday is on time and Wednesday is safe', () =>
    expect(firstDeadline(letter, dated('2026-10-27'))).toMatchObject({
      kind: 'cdp-request',
      rule: 'cdp-levy-30-days',
      count: { amount: 30, unit: 'calendar-days' },
      countedFrom: { event: 'notice', day: '2026-10-27' },
      countedDay: '2026-11-26',
      lastDay: '2026-11-27',
      rolledOver: 'legal-holiday',
      safeDay: '2026-11-25',
      standing: 'open',
      daysLeft: 5,
      missing: [],
      secondBranch: [],
      confidence: 'official',
    }));

  it.each([
    ['2000-10-13', '2000-11-13'], // Herrick, T.C. Memo. 2003-167: the 30th day is a Sunday
    ['2009-02-11', '2009-03-13'], // Weiss, 147 T.C. 179, as the petitioner counted
    ['2026-03-17', '2026-04-17'], // Emancipation Day is the 30th day
    ['2033-03-16', '2033-04-18'], // Emancipation Day is a Saturday, kept on the 30th day
    ['2026-10-26', '2026-11-25'],
    ['2026-10-28', '2026-11-27'],
    ['2024-01-31', '2024-03-01'], // a leap year
  ])('of a letter dated %s end on %s', (noticeDate, lastDay) =>
    expect(firstDeadline(letter, dated(noticeDate)).lastDay).toBe(lastDay),
  );

  it('run from mailing when that was later than the date on the letter: Weiss, 147 T.C. 179 (2016), mailed on 13 February 2009', () =>
    expect(firstDeadline(letter, dated('2009-02-11', { mailedDate: day('2009-02-13') }))).toMatchObject({
      countedFrom: { event: 'mailing', day: '2009-02-13' },
      countedDay: '2009-03-15',
      lastDay: '2009-03-16',
      rolledOver: 'weekend',
      safeDay: '2009-03-13', // still planned by the date on the letter
    }));

  it('do not get shorter when the letter was mailed before its date', () =>
    expect(firstDeadline(letter, dated('2026-10-27', { mailedDate: day('2026-10-20') }))).toMatchObject({
      countedFrom: { event: 'notice', day: '2026-10-27' },
      lastDay: '2026-11-27',
    }));

  it('are told from the mailing alone', () =>
    expect(firstDeadline(letter, { mailedDate: day('2009-02-13') }).lastDay).toBe('2009-03-16'));

  it.each([
    ['2026-11-25', '2026-11-25'],
    ['2026-11-26', '2026-11-26'], // a holiday as printed is not moved for planning
    ['2026-11-27', '2026-11-27'],
    ['2026-12-01', '2026-11-27'], // a later print never moves the last day
  ])('are planned by the printed date %s until %s', (printed, safeDay) =>
    expect(firstDeadline(letter, dated('2026-10-27', { printedDeadline: day(printed) }))).toMatchObject({
      lastDay: '2026-11-27',
      printedDay: printed,
      safeDay,
    }),
  );

  it('end by the printed date when that is all we have, moved off a weekend', () =>
    expect(firstDeadline(letter, { printedDeadline: day('2026-11-28') })).toMatchObject({
      rule: 'printed-date',
      lastDay: '2026-11-30',
      safeDay: '2026-11-28',
      rolledOver: 'weekend',
    }));

  it('are unknown without any date, and say which one tells', () => {
    const deadline = firstDeadline(letter, {});
    expect(deadline).toMatchObject({
      standing: 'unknown',
      missing: ['noticeDate', 'printedDeadline'],
      secondBranch: [],
    });
    expect(deadline.lastDay).toBeUndefined();
    expect(deadline.safeDay).toBeUndefined();
  });

  it.each([
    ['2026-11-26', 'open', 1],
    ['2026-11-27', 'today', 0],
    ['2026-11-28', 'passed', -1],
  ])('seen on %s are %s', (asOf, standing, daysLeft) =>
    expect(firstDeadline(letter, dated('2026-10-27'), asOf)).toMatchObject({ standing, daysLeft }),
  );

  it('name the statute, the regulation and the roll', () =>
    expect(firstDeadline(letter, dated('2026-10-27')).citations.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['irc-6330', 'cfr-301-6330-1', 'irc-7502', 'irc-7503', 'cfr-301-7503-1']),
    ));

  it('are only as sure as the letter is known', () =>
    expect(firstDeadline({ ...letter, confidence: 'secondary' }, dated('2026-10-27')).confidence).toBe(
      'secondary',
    ));

  it('of a letter from the future are counted too', () =>
    expect(firstDeadline(letter, dated('2027-01-04'))).toMatchObject({
      standing: 'open',
      lastDay: '2027-02-03',
    }));
});

describe('the year for an equivalent hearing (26 CFR 301.6330-1(i))', () => {
  const year = (noticeDate: string, more: object = {}, asOf?: string) =>
    deadlinesOf(letter, dated(noticeDate, more), asOf)[1];

  it.each([
    ['2026-10-27', '2027-10-27', '2027-10-27'],
    ['2024-02-29', '2025-02-28', '2025-02-28'],
    ['2025-11-26', '2026-11-27', '2026-11-25'], // Thanksgiving
    ['2025-11-28', '2026-11-30', '2026-11-27'], // a Saturday
  ])('after a letter of %s ends on %s, planned until %s', (noticeDate, lastDay, safeDay) =>
    expect(year(noticeDate)).toMatchObject({
      kind: 'equivalent-hearing',
      rule: 'equivalent-hearing-one-year',
      count: { amount: 1, unit: 'years' },
      lastDay,
      safeDay,
    }),
  );

  it('is never told by the date that the letter prints for the 30 days', () =>
    expect(year('2026-10-27', { printedDeadline: day('2026-11-26') })?.printedDay).toBeUndefined());

  it('counts from a later mailing and is planned by the date on the letter', () =>
    expect(year('2009-02-11', { mailedDate: day('2009-02-13') })).toMatchObject({
      countedDay: '2010-02-13',
      lastDay: '2010-02-16', // a Saturday, a Sunday and Washington's Birthday
      safeDay: '2010-02-11',
    }));

  it('asks for the date of the letter when it is unknown', () =>
    expect(deadlinesOf(letter, {})[1]).toMatchObject({ standing: 'unknown', missing: ['noticeDate'] }));
});

describe('an earlier letter with a hearing right for the same debt (26 CFR 301.6330-1(b)(2))', () => {
  const earlierCdpNoticeDate = day('2026-03-02');

  it('puts the day of this letter in doubt, and does not take it away', () =>
    expect(deadlinesOf(letter, dated('2026-10-27', { earlierCdpNoticeDate }))).toMatchObject([
      { lastDay: '2026-11-27', unless: { question: 'earlierCdpNoticeDate', lastDay: '2026-04-01' } },
      { lastDay: '2027-10-27', unless: { question: 'earlierCdpNoticeDate', lastDay: '2027-03-02' } },
    ]));

  it('gives its equivalent hearing to a paper that opens none of its own', () => {
    const cp91 = paperWith({ kind: 'federal-payment-levy', rule: 'waiting-period', days: 30 });
    expect(deadlinesOf(cp91, dated('2026-11-02', { earlierCdpNoticeDate }))).toMatchObject([
      { kind: 'federal-payment-levy' },
      { kind: 'equivalent-hearing', lastDay: '2027-03-02', standing: 'open' },
    ]);
  });

  it('still gives its own 30 days while they last, whatever came after', () =>
    expect(deadlinesOf(undefined, { earlierCdpNoticeDate: day('2026-11-02') })).toMatchObject([
      { kind: 'cdp-request', lastDay: '2026-12-02', standing: 'open' },
      { kind: 'equivalent-hearing', lastDay: '2027-11-02' },
    ]));
});
