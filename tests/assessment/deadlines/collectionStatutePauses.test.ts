import type { StatuteEvent } from '../../../src/assessment';
import { after, range, statute, type Told } from './statuteOf';

describe('what pauses the ten years', () => {
  const spring = { from: '2018-03-01', to: '2018-09-01' } as const;
  const winter = { from: '2018-01-10', to: '2018-08-08' } as const;

  // The earliest end counts the days between two days, the latest one both of them.
  it.each<[string, Told, string, string | undefined]>([
    // IRC 6331(i)(5), (k)(1), (k)(3)(B): 184 days, then 30, then the appeal.
    ['an offer accepted', { kind: 'offer', ...spring, outcome: 'accepted' }, '2026-11-30', '2026-12-01'],
    ['an offer returned', { kind: 'offer', ...spring, outcome: 'returned' }, '2026-11-30', '2026-12-01'],
    ['an offer withdrawn', { kind: 'offer', ...spring, outcome: 'withdrawn' }, '2026-11-30', '2026-12-01'],
    [
      'an offer rejected',
      { kind: 'offer', ...spring, outcome: 'rejected', appealed: false },
      '2026-12-30',
      '2026-12-31',
    ],
    ['an offer that ended somehow', { kind: 'offer', ...spring }, '2026-11-30', undefined],
    [
      'an offer that ended without an appeal',
      { kind: 'offer', ...spring, appealed: false },
      '2026-11-30',
      '2026-12-31',
    ],
    [
      'an offer rejected, an appeal not told',
      { kind: 'offer', ...spring, outcome: 'rejected' },
      '2026-12-30',
      undefined,
    ],
    [
      'an offer appealed, so rejected',
      { kind: 'offer', ...spring, appealed: true, appealEnded: '2019-01-15' },
      '2027-04-15',
      '2027-04-16',
    ],
    [
      'an offer rejected, and an appeal',
      { kind: 'offer', ...spring, outcome: 'rejected', appealed: true, appealEnded: '2019-01-15' },
      '2027-04-15',
      '2027-04-16',
    ],
    [
      'an appeal over before the 30 days are',
      { kind: 'offer', ...spring, outcome: 'rejected', appealed: true, appealEnded: '2018-09-20' },
      '2026-12-30',
      '2026-12-31',
    ],
    [
      'a plan asked for and given',
      { kind: 'installment-request', from: '2018-03-01', to: '2018-04-10', outcome: 'accepted' },
      '2026-07-09',
      '2026-07-10',
    ],
    [
      'a plan asked for and refused',
      {
        kind: 'installment-request',
        from: '2018-03-01',
        to: '2018-04-10',
        outcome: 'rejected',
        appealed: false,
      },
      '2026-08-08',
      '2026-08-09',
    ],
    [
      'a plan terminated',
      {
        kind: 'installment-agreement',
        from: '2018-04-10',
        to: '2020-06-01',
        outcome: 'terminated',
        appealed: false,
      },
      '2026-06-29',
      '2026-06-30',
    ],
    // IRC 6330(e)(1): to the determination and the 30 days to petition; 6 October 2018 is a Saturday, the 8th a holiday.
    [
      'a hearing',
      {
        kind: 'cdp-hearing',
        from: '2018-03-01',
        to: '2018-09-05',
        outcome: 'determination',
        appealed: false,
      },
      '2027-01-03',
      '2027-01-04',
    ],
    [
      'a hearing whose petition time ends on a weekend',
      {
        kind: 'cdp-hearing',
        from: '2018-03-01',
        to: '2018-09-06',
        outcome: 'determination',
        appealed: false,
      },
      '2027-01-04',
      '2027-01-08',
    ],
    [
      'a hearing over for good',
      { kind: 'cdp-hearing', ...spring, outcome: 'final' },
      '2026-11-30',
      '2026-12-01',
    ],
    [
      'a hearing withdrawn',
      { kind: 'cdp-hearing', ...spring, outcome: 'withdrawn' },
      '2026-11-30',
      '2026-12-01',
    ],
    // IRC 6503(h)(2): 120 days and six months, which are 184 days from 10 May, or 27 March as months at the end.
    [
      'a bankruptcy',
      { kind: 'bankruptcy', from: '2018-01-10', to: '2018-05-10' },
      '2027-03-27',
      '2027-03-31',
    ],
    // IRC 6503(b): 212 days, and from 31 August six months end on 28 February.
    [
      'custody of a court',
      { kind: 'court-custody', from: '2018-01-31', to: '2018-08-31' },
      '2027-06-27',
      '2027-06-29',
    ],
    // IRC 6503(c).
    [
      'six months abroad less two days',
      { kind: 'abroad', from: '2018-01-10', to: '2018-07-08' },
      '2026-05-30',
      '2026-05-30',
    ],
    [
      'six months abroad with both days counted, and only so',
      { kind: 'abroad', from: '2018-01-10', to: '2018-07-09' },
      '2026-05-30',
      '2026-11-27',
    ],
    [
      'six months abroad',
      { kind: 'abroad', from: '2018-01-10', to: '2018-07-10' },
      '2026-11-27',
      '2026-11-28',
    ],
    [
      'six months abroad and a day',
      { kind: 'abroad', from: '2018-01-10', to: '2018-07-11' },
      '2026-11-28',
      '2026-11-29',
    ],
    // IRC 6015(e)(2): 210 days and 60; 90 more after a determination that nobody took to court.
    ['relief waived', { kind: 'innocent-spouse', ...winter, outcome: 'waiver' }, '2027-02-24', '2027-02-25'],
    ['relief final', { kind: 'innocent-spouse', ...winter, outcome: 'final' }, '2027-02-24', '2027-02-25'],
    [
      'relief determined',
      { kind: 'innocent-spouse', ...winter, outcome: 'determination', appealed: false },
      '2027-05-25',
      '2027-05-26',
    ],
    [
      'relief withdrawn',
      { kind: 'innocent-spouse', ...winter, outcome: 'withdrawn' },
      '2026-12-26',
      '2027-02-25',
    ],
    ['relief ended somehow', { kind: 'innocent-spouse', ...winter }, '2027-02-24', undefined],
    // IRC 7508(a): 180 days; 50 U.S.C. 4000(d): 270 days.
    ['a combat zone', { kind: 'combat-zone', ...winter }, '2027-06-24', '2027-06-25'],
    ['a military deferment', { kind: 'military-deferment', ...winter }, '2027-09-22', '2027-09-23'],
    // IRC 6503(a)(1) and 7811(d): perhaps.
    ['a notice of deficiency', { kind: 'deficiency-notice', ...winter }, '2026-05-30', '2027-02-25'],
    ['an assistance order', { kind: 'taxpayer-assistance-order', ...winter }, '2026-05-30', '2026-12-27'],
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
    ['2026-05-30', '2026-06-29', '2026-06-30'],
    ['2026-05-31', '2026-05-30', '2026-05-30'],
  ])('what begins after the end: from %s the end is %s', (from, first, last) =>
    expect(
      after({ kind: 'installment-agreement', from, to: from, outcome: 'terminated', appealed: false }),
    ).toEqual([first, last]),
  );

  it('an offer of the months in which the law did not count it, for certain (Pub. L. 107-147, section 416(e))', () =>
    expect(
      range(
        statute('2000-05-30', [{ kind: 'offer', from: '2001-06-01', to: '2002-06-01', outcome: 'accepted' }]),
      ),
    ).toEqual(['2010-08-22', '2011-05-31']));
});

describe('an appeal', () => {
  // IRC 6330(e)(1): 10 January 2018 to 1 June 2019 are 507 days, after 30 May 2026 they end on 19 October 2027.
  const hearing: Told = {
    kind: 'cdp-hearing',
    from: '2018-01-10',
    to: '2018-05-10',
    outcome: 'determination',
  };
  // IRC 6015(e)(1)(B) and (2): 60 days more, on 18 December 2027.
  const relief: Told = { ...hearing, kind: 'innocent-spouse' };

  it.each([
    [hearing, '2027-10-19', '2027-10-20'],
    [relief, '2027-12-18', '2027-12-19'],
  ])('of %j that a court decided for good', (event, first, last) =>
    expect(after({ ...event, appealed: true, appealEnded: '2019-06-01' })).toEqual([first, last]),
  );

  it.each([hearing, relief])('of %j that still lasts leaves the end open, and is over one day', (event) => {
    const found = statute('2016-05-30', [{ ...event, appealed: true }]);
    expect(found).toMatchObject({ standing: 'before', missing: ['end'], effects: [{ lasts: true }] });
    expect(found.latest).toBeUndefined();
  });

  const offer: Told = { kind: 'offer', from: '2018-01-10', to: '2018-05-10', outcome: 'rejected' };
  it.each<Told>([
    hearing,
    relief,
    offer,
    { ...offer, kind: 'installment-request' },
    { ...offer, kind: 'installment-agreement', outcome: 'terminated' },
  ])('of %j that nobody told of leaves the end open, and nothing is over', (event) => {
    const found = statute('2016-05-30', [event], '2040-01-01');
    expect(found).toMatchObject({ standing: 'between', missing: ['appeal'], effects: [{ open: true }] });
    expect(found.latest).toBeUndefined();
  });

  it.each<Told['kind']>(['offer', 'installment-request', 'cdp-hearing', 'innocent-spouse'])(
    'may follow on a %s that ended somehow',
    (kind) => {
      const found = statute('2016-05-30', [{ kind, from: '2018-01-10', to: '2018-05-10' }], '2040-01-01');
      expect(found).toMatchObject({ standing: 'between', missing: ['outcome'] });
      expect(found.latest).toBeUndefined();
    },
  );

  it('of a plan that was terminated after the end changes nothing', () =>
    expect(
      after({ kind: 'installment-agreement', from: '2018-01-10', to: '2026-06-15', outcome: 'terminated' }),
    ).toEqual(['2026-05-30', '2026-05-30']));
});

describe('an offer that nobody rejected within 24 months (IRC 7122(f))', () => {
  // 10 January 2017 to 10 January 2019 are 730 days; 30 May 2026 and 730 days: 29 May 2028.
  it.each([
    ['2019-01-09', '2028-05-28', undefined],
    ['2019-01-10', '2028-05-29', '2019-01-10'],
    ['2020-01-10', '2028-05-29', '2019-01-10'],
  ])('and that was accepted on %s pauses for certain until %s', (to, end, deemedAcceptedOn) => {
    const found = statute('2016-05-30', [{ kind: 'offer', from: '2017-01-10', to, outcome: 'accepted' }]);
    expect(found.earliest?.day).toBe(end);
    expect(found.effects[0]?.deemedAcceptedOn).toBe(deemedAcceptedOn);
  });

  it('and is still pending leaves the latest end open, because a court may have had the tax before it', () => {
    const found = statute('2016-05-30', [{ kind: 'offer', from: '2017-01-10' }]);
    expect(range(found)).toEqual(['2028-05-29', undefined]);
    expect(found.effects).toMatchObject([{ certainDays: 730, lasts: true, deemedAcceptedOn: '2019-01-10' }]);
    expect(found.effects[0]?.citations.map(({ id }) => id)).toContain('irc-7122');
  });

  it('is not a rule for a plan that is asked for, nor for an offer of before 16 July 2006', () => {
    const asked = statute('2016-05-30', [{ kind: 'installment-request', from: '2017-01-10' }]);
    const early = statute('2004-05-30', [
      { kind: 'offer', from: '2006-07-15', to: '2009-07-15', outcome: 'accepted' },
    ]);
    expect([...asked.effects, ...early.effects].map(({ deemedAcceptedOn }) => deemedAcceptedOn)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
