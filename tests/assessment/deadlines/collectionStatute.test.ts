import { collectionStatute, day, StatuteEvent, type CollectionStatuteInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { range, statute, type Told } from './statuteOf';

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
          {
            kind: 'cdp-hearing',
            from: '2019-05-15',
            to: '2019-06-15',
            outcome: 'determination',
            appealed: false,
          },
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
    appealed: false,
  };
  it('the time to petition pauses too, though nobody petitioned', () =>
    expect(range(statute('1997-11-24', [KOLLMAN]))[0]).toBe('2008-03-25'));

  it.each([
    ['2008-03-12', 'no-end'],
    ['2008-03-25', 'no-end'],
    // The day on which both days of the pause counted.
    ['2008-03-26', 'between'],
    ['2008-03-27', 'after'],
  ])('a suit of %s leaves that time: %s', (filed, standing) =>
    expect(statute('1997-11-24', [KOLLMAN, { kind: 'collection-suit', from: filed }]).standing).toBe(
      standing,
    ),
  );

  // Treas. Reg. 301.6502-1, example: the agreed day plus 89 days, plus the bankruptcy, plus 6 months. Agreed to 31
  // December 2010: 30 March 2011; 120 days of bankruptcy: 28 July 2011; six months: 28 January 2012 (or, as days, 27;
  // or, with both days of the bankruptcy, 29).
  it('an agreed end, then a bankruptcy', () =>
    expect(
      range(
        statute('1998-06-01', [
          { kind: 'extension-agreement', from: '2003-06-10', to: '2010-12-31' },
          { kind: 'bankruptcy', from: '2005-02-01', to: '2005-06-01' },
        ]),
      ),
    ).toEqual(['2012-01-27', '2012-01-29']));
});

describe('without the day of assessment', () => {
  const world = { factBook, asOf: day('2026-11-22') };

  it('the year of the tax gives only a day before which the time cannot end, as an assumption', () =>
    expect(collectionStatute({ taxYear: 2015, events: [] }, world)).toMatchObject({
      ok: true,
      value: {
        standing: 'unknown',
        missing: ['assessmentDate'],
        notBefore: {
          day: '2026-01-01',
          steps: [{ step: 'statute-year-over', values: { lastDay: { day: '2015-12-31' } } }, {}],
          assumptions: [{ assumption: 'recorded-after-its-year' }],
        },
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

describe('days that cannot be', () => {
  it.each([
    [{ assessmentDate: '2026-11-23' }, 'assessment-after-today'],
    [{ assessmentDate: '2015-12-31', taxYear: 2015 }, 'assessment-before-year-over'],
    [{ assessmentDate: '2016-05-30', events: [{ kind: 'offer', from: '2026-11-23' }] }, 'event-after-today'],
  ])('are not counted from: %j', (told, contradiction) => {
    const answer = collectionStatute(asInput(told), { factBook, asOf: day('2026-11-22') });
    expect(answer).toMatchObject({
      ok: true,
      value: { standing: 'unknown', contradiction, missing: expect.arrayContaining(['assessmentDate']) },
    });
    expect(answer).not.toHaveProperty('value.earliest');
  });

  it.each([
    { assessmentDate: '2026-11-22' },
    { assessmentDate: '2018-01-01', taxYear: 2017 },
    { assessmentDate: '2018-05-30', events: [{ kind: 'offer', from: '2026-11-22' }] },
  ])('are not these: %j', (told) =>
    expect(collectionStatute(asInput(told), { factBook, asOf: day('2026-11-22') })).toMatchObject({
      ok: true,
      value: { standing: 'before' },
    }),
  );
});

function asInput(told: {
  readonly assessmentDate: string;
  readonly taxYear?: number;
  readonly events?: readonly { readonly kind: string; readonly from: string }[];
}): CollectionStatuteInput {
  const { assessmentDate, taxYear, events = [] } = told;
  return {
    assessmentDate: day(assessmentDate),
    taxYear,
    events: events.map((each) => StatuteEvent.parse(each)),
  };
}

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
