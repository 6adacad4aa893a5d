import { collectionStatute, day, StatuteEvent, type CollectionStatute } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

type Told = Omit<StatuteEvent, 'from' | 'to' | 'appealEnded'> & {
  readonly from: string;
  readonly to?: string;
  readonly appealEnded?: string;
};

function statute(assessed: string, events: readonly Told[], asOf = '2026-11-22'): CollectionStatute {
  const input = { assessmentDate: day(assessed), events: events.map((each) => StatuteEvent.parse(each)) };
  const answer = collectionStatute(input, { factBook, asOf: day(asOf) });
  if (!answer.ok) throw new RangeError(JSON.stringify(answer.error));
  return answer.value;
}

const range = ({ earliest, latest }: CollectionStatute) => [earliest?.day, latest?.day];

/** Recorded on 30 May 2016, so the bare ten years end on Saturday, 30 May 2026. */
const after = (...events: readonly Told[]) => range(statute('2016-05-30', events));

describe('the ten years of an assessment (IRC 6502(a)(1))', () => {
  it.each([
    ['2016-05-30', '2026-05-30'],
    ['1990-11-05', '2000-11-05'],
    ['2024-12-31', '2034-12-31'],
    ['2016-02-28', '2026-02-28'],
    ['2016-02-29', '2026-02-28'],
    ['2016-03-01', '2026-03-01'],
    ['2018-02-28', '2028-02-28'],
  ])('from %s end on %s', (assessed, end) => expect(range(statute(assessed, []))).toEqual([end, end]));

  it('are a gap for what was recorded before 5 November 1990', () =>
    expect(
      collectionStatute(
        { assessmentDate: day('1990-11-04'), events: [] },
        { factBook, asOf: day('2026-11-22') },
      ),
    ).toEqual({ ok: false, error: { unknown: { gaps: [{ fact: 'collectionYears', day: '1990-11-04' }] } } }));

  it.each([
    ['2026-05-29', 'before'],
    ['2026-05-30', 'before'],
    // Saturday: a levy of Monday is still in time (Treas. Reg. 301.7503-1(a) names "collection of any tax").
    ['2026-06-01', 'between'],
    ['2026-06-02', 'after'],
  ])('that end on a Saturday stand on %s as %s', (asOf, standing) => {
    const found = statute('2016-05-30', [], asOf);
    expect(found).toMatchObject({ standing, actsCountUntil: { day: '2026-06-01' } });
  });

  it('are not moved themselves by a weekend, and need no second day on a business day', () => {
    expect(statute('2016-05-30', []).latest?.day).toBe('2026-05-30');
    expect(statute('2016-06-01', [])).not.toHaveProperty('actsCountUntil.day');
  });
});

describe('official examples', () => {
  // Treas. Reg. 301.6330-1(g)(3), Example 2, its days of 1999 moved by twenty years: the time would end on 1 August, the
  // request came on 15 May, the determination on 15 June, nobody went to court: 13 October, 90 days from 15 July.
  it('a hearing asked for with fewer than 90 days left', () =>
    expect(
      range(
        statute('2009-08-01', [
          { kind: 'cdp-hearing', from: '2019-05-15', to: '2019-06-15', outcome: 'determination' },
        ]),
      ),
    ).toEqual(['2019-10-13', '2019-10-13']));

  // The same regulation, Example 1: a court reviews it, and the time stands still until that is final.
  it('a hearing that a court reviews', () => {
    const found = statute('2009-08-01', [{ kind: 'cdp-hearing', from: '2019-05-15' }], '2019-07-20');
    expect(found).toMatchObject({ missing: ['end'], effects: [{ lasts: true }] });
    expect(found.latest).toBeUndefined();
  });

  // United States v. Kollman, 774 F.3d 592 (9th Cir. 2014): recorded 24 November 1997, paused from 18 March 1999 to 30
  // days after 18 June 1999, so 122 days more than 24 November 2007; the suit of 12 March 2008 was in time.
  const KOLLMAN: Told = {
    kind: 'cdp-hearing',
    from: '1999-03-18',
    to: '1999-06-18',
    outcome: 'determination',
  };
  it('the time to petition pauses too, though nobody petitioned', () =>
    expect(range(statute('1997-11-24', [KOLLMAN]))[0]).toBe('2008-03-25'));

  it.each([
    ['2008-03-12', 'no-end'],
    ['2008-03-25', 'no-end'],
    ['2008-03-26', 'after'],
  ])('a suit of %s leaves that time: %s', (filed, standing) =>
    expect(statute('1997-11-24', [KOLLMAN, { kind: 'collection-suit', from: filed }]).standing).toBe(
      standing,
    ),
  );

  // Treas. Reg. 301.6502-1, example: the agreed day plus 89 days, plus the bankruptcy, plus 6 months. Agreed to 31
  // December 2010: 30 March 2011; 120 days of bankruptcy: 28 July 2011; six months: 28 January 2012 (or, as days, 27).
  it('an agreed end, then a bankruptcy', () =>
    expect(
      range(
        statute('1998-06-01', [
          { kind: 'extension-agreement', from: '2003-06-10', to: '2010-12-31' },
          { kind: 'bankruptcy', from: '2005-02-01', to: '2005-06-01' },
        ]),
      ),
    ).toEqual(['2012-01-27', '2012-01-28']));
});

describe('what pauses the ten years', () => {
  const spring = { from: '2018-03-01', to: '2018-09-01' } as const;
  const winter = { from: '2018-01-10', to: '2018-08-08' } as const;

  it.each<[string, Told, string, string]>([
    // IRC 6331(i)(5), (k)(1), (k)(3)(B): 184 days, then 30, then the appeal.
    ['an offer accepted', { kind: 'offer', ...spring, outcome: 'accepted' }, '2026-11-30', '2026-11-30'],
    ['an offer returned', { kind: 'offer', ...spring, outcome: 'returned' }, '2026-11-30', '2026-11-30'],
    ['an offer withdrawn', { kind: 'offer', ...spring, outcome: 'withdrawn' }, '2026-11-30', '2026-11-30'],
    ['an offer rejected', { kind: 'offer', ...spring, outcome: 'rejected' }, '2026-12-30', '2026-12-30'],
    ['an offer that ended somehow', { kind: 'offer', ...spring }, '2026-11-30', '2026-12-30'],
    [
      'an offer rejected, and an appeal',
      { kind: 'offer', ...spring, outcome: 'rejected', appealed: true, appealEnded: '2019-01-15' },
      '2027-04-15',
      '2027-04-15',
    ],
    [
      'an appeal over before the 30 days are',
      { kind: 'offer', ...spring, outcome: 'rejected', appealed: true, appealEnded: '2018-09-20' },
      '2026-12-30',
      '2026-12-30',
    ],
    [
      'a plan asked for and given',
      { kind: 'installment-request', from: '2018-03-01', to: '2018-04-10', outcome: 'accepted' },
      '2026-07-09',
      '2026-07-09',
    ],
    [
      'a plan asked for and refused',
      { kind: 'installment-request', from: '2018-03-01', to: '2018-04-10', outcome: 'rejected' },
      '2026-08-08',
      '2026-08-08',
    ],
    [
      'a plan terminated',
      { kind: 'installment-agreement', from: '2018-04-10', to: '2020-06-01', outcome: 'terminated' },
      '2026-06-29',
      '2026-06-29',
    ],
    // IRC 6330(e)(1): to the determination and the 30 days to petition; 6 October 2018 is a Saturday, the 8th a holiday.
    [
      'a hearing',
      { kind: 'cdp-hearing', from: '2018-03-01', to: '2018-09-05', outcome: 'determination' },
      '2027-01-03',
      '2027-01-03',
    ],
    [
      'a hearing whose petition time ends on a weekend',
      { kind: 'cdp-hearing', from: '2018-03-01', to: '2018-09-06', outcome: 'determination' },
      '2027-01-04',
      '2027-01-07',
    ],
    [
      'a hearing over for good',
      { kind: 'cdp-hearing', ...spring, outcome: 'final' },
      '2026-11-30',
      '2026-11-30',
    ],
    [
      'a hearing withdrawn',
      { kind: 'cdp-hearing', ...spring, outcome: 'withdrawn' },
      '2026-11-30',
      '2026-11-30',
    ],
    // IRC 6503(h)(2): 120 days and six months, which are 184 days from 10 May, or 27 March as months at the end.
    [
      'a bankruptcy',
      { kind: 'bankruptcy', from: '2018-01-10', to: '2018-05-10' },
      '2027-03-27',
      '2027-03-30',
    ],
    // IRC 6503(b): 212 days, and from 31 August six months end on 28 February.
    [
      'custody of a court',
      { kind: 'court-custody', from: '2018-01-31', to: '2018-08-31' },
      '2027-06-27',
      '2027-06-28',
    ],
    // IRC 6503(c).
    [
      'six months abroad less a day',
      { kind: 'abroad', from: '2018-01-10', to: '2018-07-09' },
      '2026-05-30',
      '2026-05-30',
    ],
    [
      'six months abroad',
      { kind: 'abroad', from: '2018-01-10', to: '2018-07-10' },
      '2026-11-27',
      '2026-11-27',
    ],
    [
      'six months abroad and a day',
      { kind: 'abroad', from: '2018-01-10', to: '2018-07-11' },
      '2026-11-28',
      '2026-11-28',
    ],
    // IRC 6015(e)(2): 210 days and 60; 90 more after a determination that nobody took to court.
    ['relief waived', { kind: 'innocent-spouse', ...winter, outcome: 'waiver' }, '2027-02-24', '2027-02-24'],
    ['relief final', { kind: 'innocent-spouse', ...winter, outcome: 'final' }, '2027-02-24', '2027-02-24'],
    [
      'relief determined',
      { kind: 'innocent-spouse', ...winter, outcome: 'determination' },
      '2027-05-25',
      '2027-05-25',
    ],
    [
      'relief withdrawn',
      { kind: 'innocent-spouse', ...winter, outcome: 'withdrawn' },
      '2026-12-26',
      '2027-02-24',
    ],
    ['relief ended somehow', { kind: 'innocent-spouse', ...winter }, '2027-02-24', '2027-05-25'],
    // IRC 7508(a): 180 days; 50 U.S.C. 4000(d): 270 days.
    ['a combat zone', { kind: 'combat-zone', ...winter }, '2027-06-24', '2027-06-24'],
    ['a military deferment', { kind: 'military-deferment', ...winter }, '2027-09-22', '2027-09-22'],
    // IRC 6503(a)(1) and 7811(d): perhaps.
    ['a notice of deficiency', { kind: 'deficiency-notice', ...winter }, '2026-05-30', '2027-02-24'],
    ['an assistance order', { kind: 'taxpayer-assistance-order', ...winter }, '2026-05-30', '2026-12-26'],
  ])('%s', (_what, event, earliest, latest) => expect(after(event)).toEqual([earliest, latest]));
});

describe('what does not pause the ten years', () => {
  it.each<StatuteEvent['kind']>([
    'installment-agreement',
    'equivalent-hearing',
    'collection-appeal',
    'not-collectible',
  ])('%s, over or still lasting', (kind) => {
    expect(after({ kind, from: '2018-01-10', to: '2020-01-10' })).toEqual(['2026-05-30', '2026-05-30']);
    expect(after({ kind, from: '2018-01-10' })).toEqual(['2026-05-30', '2026-05-30']);
    expect(statute('2016-05-30', [{ kind, from: '2018-01-10' }]).effects).toMatchObject([
      { kind, effect: 'does-not-suspend', certainDays: 0, possibleDays: 0 },
    ]);
  });

  it('what was over before the assessment', () =>
    expect(after({ kind: 'offer', from: '2015-01-01', to: '2016-05-30', outcome: 'accepted' })).toEqual([
      '2026-05-30',
      '2026-05-30',
    ]));

  it('the part that lies before the assessment', () =>
    expect(after({ kind: 'offer', from: '2016-03-01', to: '2016-07-01', outcome: 'accepted' })).toEqual([
      '2026-07-01',
      '2026-07-01',
    ]));

  it.each([
    ['2026-05-30', '2026-06-29'],
    ['2026-05-31', '2026-05-30'],
  ])('what begins after the end: from %s the end is %s', (from, end) =>
    expect(
      after({ kind: 'installment-agreement', from, to: from, outcome: 'terminated', appealed: false }),
    ).toEqual([end, end]),
  );

  it('an offer of the months in which the law did not count it, for certain (Pub. L. 107-147, section 416(e))', () =>
    expect(
      range(
        statute('2000-05-30', [{ kind: 'offer', from: '2001-06-01', to: '2002-06-01', outcome: 'accepted' }]),
      ),
    ).toEqual(['2010-08-22', '2011-05-30']));
});

describe('pauses together', () => {
  const offer: Told = { kind: 'offer', from: '2018-03-01', to: '2018-09-01', outcome: 'accepted' };

  // IRM 5.1.19.3.7.4(4)b: overlapping suspensions run concurrently.
  it('that overlap count once', () =>
    expect(
      after(offer, { kind: 'cdp-hearing', from: '2018-06-01', to: '2018-12-01', outcome: 'final' }),
    ).toEqual(['2027-03-01', '2027-03-01']));

  it('that lie in one another count once', () =>
    expect(
      after(offer, {
        kind: 'installment-request',
        from: '2018-04-01',
        to: '2018-05-01',
        outcome: 'withdrawn',
      }),
    ).toEqual(['2026-11-30', '2026-11-30']));

  it('that touch count each once, in whatever order they are told', () => {
    const first: Told = { kind: 'offer', from: '2018-03-01', to: '2018-04-01', outcome: 'withdrawn' };
    const second: Told = { kind: 'offer', from: '2018-04-01', to: '2018-05-01', outcome: 'withdrawn' };
    expect(after(first, second)).toEqual(['2026-07-30', '2026-07-30']);
    expect(after(second, first)).toEqual(['2026-07-30', '2026-07-30']);
  });

  it('twice the same is once', () => expect(after(offer, offer)).toEqual(after(offer)));
});

describe('the end is not before', () => {
  const hearing = (from: string): Told => ({ kind: 'cdp-hearing', from, to: '2026-08-01', outcome: 'final' });

  // IRC 6330(e)(1): the 90th day after 1 August 2026 is 30 October.
  it.each([
    ['2026-02-28', '2026-10-31'],
    ['2026-03-01', '2026-10-30'],
    ['2026-03-02', '2026-10-30'],
    ['2026-05-20', '2026-10-30'],
  ])('90 days after a hearing that was asked for on %s', (from, end) =>
    expect(after(hearing(from))).toEqual([end, end]),
  );

  // IRC 6503(c): home on 1 November 2026 with 2 days left of the time, so six months more.
  it('six months after the return', () =>
    expect(after({ kind: 'abroad', from: '2026-05-28', to: '2026-12-01' })).toEqual([
      '2027-06-01',
      '2027-06-01',
    ]));

  it('six months from now for somebody who is still abroad', () => {
    const found = statute('2016-05-30', [{ kind: 'abroad', from: '2026-05-28' }], '2026-12-01');
    expect(range(found)).toEqual(['2027-06-01', undefined]);
  });
});

describe('what still lasts', () => {
  it('leaves the latest day open, and has paused for certain up to today', () => {
    const found = statute('2016-05-30', [{ kind: 'offer', from: '2026-03-01' }]);
    expect(range(found)).toEqual(['2027-02-20', undefined]);
    expect(found).toMatchObject({ standing: 'before', missing: ['end'] });
  });

  it('an absence of less than six months is not certain yet', () =>
    expect(range(statute('2020-05-30', [{ kind: 'abroad', from: '2026-08-01' }]))).toEqual([
      '2030-05-30',
      undefined,
    ]));

  it('an appeal leaves the latest day open', () =>
    expect(
      after({ kind: 'offer', from: '2018-03-01', to: '2018-09-01', outcome: 'rejected', appealed: true })[1],
    ).toBeUndefined());

  it('begins too late to matter after the end', () =>
    expect(after({ kind: 'offer', from: '2026-06-01' })).toEqual(['2026-05-30', '2026-05-30']));
});

describe('without the day of assessment', () => {
  const world = { factBook, asOf: day('2026-11-22') };

  it('the year of the tax gives only a day before which the time cannot end, as an assumption', () =>
    expect(collectionStatute({ taxYear: 2015, events: [] }, world)).toMatchObject({
      ok: true,
      value: {
        standing: 'unknown',
        missing: ['assessmentDate'],
        notBefore: { day: '2026-01-01', assumptions: [{ assumption: 'recorded-after-its-year' }] },
      },
    }));

  it('and without the year nothing is said but where to look', () => {
    const answer = collectionStatute({ events: [] }, world);
    expect(answer).toMatchObject({ ok: true, value: { missing: ['assessmentDate', 'taxYear'] } });
    expect(answer.ok && answer.value.lookFor.find(({ line }) => line === 'return-assessed')?.codes).toEqual([
      '150',
    ]);
    expect(answer).not.toHaveProperty('value.earliest');
  });
});

it('each line of the math carries its values, and the last one its result', () => {
  const { earliest } = statute('2016-05-30', [
    { kind: 'offer', from: '2018-03-01', to: '2018-09-01', outcome: 'rejected', appealed: false },
  ]);
  expect(earliest?.steps.map(({ step }) => step)).toEqual(['statute-years', 'statute-pause']);
  expect(earliest?.steps.at(-1)).toMatchObject({
    values: { from: { day: '2018-03-01' }, until: { day: '2018-10-01' }, days: { count: 214 } },
    result: { day: earliest?.day },
  });
});
