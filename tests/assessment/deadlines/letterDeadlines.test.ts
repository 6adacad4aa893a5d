import { day, type Clock } from '../../../src/assessment';
import { firstDeadline, deadlinesOf, paperWith } from '../../support/paperWith';

const reply = (more: Partial<Extract<Clock, { rule: 'reply-time' }>> = {}): Clock => ({
  kind: 'respond-by',
  rule: 'reply-time',
  days: 30,
  unit: 'calendar',
  basis: 'administrative',
  ...more,
});

describe('a date that only the letter prints', () => {
  const cp501 = paperWith({ kind: 'pay-by', rule: 'printed', usualDays: 21 });

  it('is the last day and the safe day, weekend or not', () =>
    expect(
      firstDeadline(cp501, { noticeDate: day('2026-11-02'), printedDeadline: day('2026-11-28') }),
    ).toMatchObject({
      rule: 'printed-date',
      lastDay: '2026-11-28',
      safeDay: '2026-11-28',
      missing: [],
      confidence: 'official',
    }));

  it('is guessed from what such letters print, and says so', () =>
    expect(firstDeadline(cp501, { noticeDate: day('2026-11-07') })).toMatchObject({
      rule: 'usual-days',
      count: { amount: 21, unit: 'calendar-days' },
      lastDay: '2026-11-28',
      safeDay: '2026-11-28',
      missing: ['printedDeadline'],
      confidence: 'secondary',
    }));

  it('guessed for an answer leaves a business day to give it', () =>
    expect(
      firstDeadline(paperWith({ kind: 'respond-by', rule: 'printed', usualDays: 21 }), {
        noticeDate: day('2026-11-07'),
      }),
    ).toMatchObject({ lastDay: '2026-11-28', safeDay: '2026-11-27' }));

  it('is unknown when such letters differ', () =>
    expect(
      firstDeadline(paperWith({ kind: 'pay-by', rule: 'printed' }), { noticeDate: day('2026-11-07') }),
    ).toMatchObject({ standing: 'unknown', missing: ['printedDeadline'] }));
});

describe('a wait of the IRS', () => {
  const cp504 = paperWith({ kind: 'state-refund-levy', rule: 'waiting-period', days: 30 });

  it.each([
    ['2026-10-27', '2026-11-26', '2026-11-25'], // Thanksgiving: the IRS may act on Friday
    ['2026-10-28', '2026-11-27', '2026-11-27'],
    ['2026-10-29', '2026-11-28', '2026-11-27'],
  ])('that began on %s ends on %s and is not rolled; %s is the day to call', (from, lastDay, safeDay) => {
    const deadline = firstDeadline(cp504, { noticeDate: day(from) });
    expect(deadline).toMatchObject({ kind: 'state-refund-levy', rule: 'waiting-period', lastDay, safeDay });
    expect(deadline.rolledOver).toBeUndefined();
  });

  it('is planned by the printed date', () =>
    expect(
      firstDeadline(cp504, { noticeDate: day('2026-10-27'), printedDeadline: day('2026-11-16') }),
    ).toMatchObject({ lastDay: '2026-11-26', safeDay: '2026-11-16', printedDay: '2026-11-16' }));

  it('after a CP523 rests on IRC 6159 and 6331', () =>
    expect(
      firstDeadline(paperWith({ kind: 'plan-default-cure', rule: 'waiting-period', days: 30 }), {
        noticeDate: day('2026-10-27'),
      }).citations.map(({ id }) => id),
    ).toEqual(expect.arrayContaining(['test-paper', 'irc-6159', 'irc-6331'])));
});

describe('a time to reply', () => {
  it.each([
    ['administrative', '2026-11-28', undefined],
    ['statutory', '2026-11-30', 'weekend'],
  ] as const)('that is %s ends on %s', (basis, lastDay, rolledOver) => {
    const deadline = firstDeadline(paperWith(reply({ basis })), { noticeDate: day('2026-10-29') });
    expect(deadline).toMatchObject({ rule: 'reply-time', lastDay, safeDay: '2026-11-27' });
    expect(deadline.rolledOver).toBe(rolledOver);
  });

  it('in business days skips weekends and holidays (Form 2433)', () =>
    expect(
      firstDeadline(paperWith(reply({ days: 10, unit: 'business' })), { noticeDate: day('2026-11-02') }),
    ).toMatchObject({
      rule: 'reply-time-business-days',
      count: { amount: 10, unit: 'business-days' },
      lastDay: '2026-11-17',
    }));

  it.each([
    [true, '2026-12-28', undefined, []],
    [false, '2026-11-28', undefined, []],
    [undefined, '2026-11-28', { question: 'abroad', lastDay: '2026-12-28' }, ['abroad']],
  ])('is longer abroad (%p), and the shorter until we know', (abroad, lastDay, unless, missing) => {
    const cp2000 = paperWith(reply({ daysAbroad: 60 }));
    const deadline = firstDeadline(cp2000, {
      noticeDate: day('2026-10-29'),
      ...(abroad === undefined ? {} : { abroad }),
    });
    expect(deadline).toMatchObject({ lastDay, missing });
    expect(deadline.unless).toEqual(unless);
  });
});

describe('a letter with two clocks and one printed date', () => {
  const cp11 = paperWith(
    { kind: 'abatement-request', rule: 'math-error' },
    { kind: 'pay-by', rule: 'notice-and-demand' },
  );
  const printedDays = (printed: string, noticeDate?: string) =>
    deadlinesOf(cp11, {
      printedDeadline: day(printed),
      ...(noticeDate ? { noticeDate: day(noticeDate) } : {}),
    }).map(({ kind, printedDay }) => [kind, printedDay]);

  it('gives the date to pay by to the payment and not to the 60 days', () =>
    expect(printedDays('2026-11-23', '2026-11-02')).toEqual([
      ['abatement-request', undefined],
      ['pay-by', '2026-11-23'],
    ]));

  it('gives the date of the 60 days to the request', () =>
    expect(printedDays('2027-01-01', '2026-11-02')).toEqual([
      ['abatement-request', '2027-01-01'],
      ['pay-by', undefined],
    ]));

  it.each([undefined, '2026-10-01'])(
    'gives a date that fits neither to nobody (letter of %s)',
    (noticeDate) =>
      expect(printedDays('2026-11-10', noticeDate)).toEqual([
        ['abatement-request', undefined],
        ['pay-by', undefined],
      ]),
  );

  it('gives it to the clock that only the letter sets, if there is one', () => {
    const cp23 = paperWith(reply({ days: 60 }), { kind: 'pay-by', rule: 'printed' });
    expect(deadlinesOf(cp23, { printedDeadline: day('2026-11-23') })).toMatchObject([
      { kind: 'respond-by', standing: 'unknown', missing: ['noticeDate'] },
      { kind: 'pay-by', lastDay: '2026-11-23' },
    ]);
  });
});
