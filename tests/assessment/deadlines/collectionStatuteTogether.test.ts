import { after, range, statute, type Told } from './statuteOf';

describe('pauses together', () => {
  const offer: Told = { kind: 'offer', from: '2018-03-01', to: '2018-09-01', outcome: 'accepted' };

  // IRM 5.1.19.3.7.4(4)b: overlapping suspensions run concurrently.
  it('that overlap count once', () =>
    expect(
      after(offer, { kind: 'cdp-hearing', from: '2018-06-01', to: '2018-12-01', outcome: 'final' }),
    ).toEqual(['2027-03-01', '2027-03-02']));

  it('that lie in one another count once', () =>
    expect(
      after(offer, {
        kind: 'installment-request',
        from: '2018-04-01',
        to: '2018-05-01',
        outcome: 'withdrawn',
      }),
    ).toEqual(['2026-11-30', '2026-12-01']));

  it('that touch count each once, in whatever order they are told', () => {
    const first: Told = { kind: 'offer', from: '2018-03-01', to: '2018-04-01', outcome: 'withdrawn' };
    const second: Told = { kind: 'offer', from: '2018-04-01', to: '2018-05-01', outcome: 'withdrawn' };
    expect(after(first, second)).toEqual(['2026-07-30', '2026-07-31']);
    expect(after(second, first)).toEqual(['2026-07-30', '2026-07-31']);
  });

  it('twice the same is once', () => expect(after(offer, offer)).toEqual(after(offer)));
});

describe('the end is not before', () => {
  const hearing = (from: string): Told => ({ kind: 'cdp-hearing', from, to: '2026-08-01', outcome: 'final' });

  // IRC 6330(e)(1): the 90th day after 1 August 2026 is 30 October.
  it.each([
    ['2026-02-28', '2026-10-31', '2026-11-01'],
    ['2026-03-01', '2026-10-30', '2026-10-31'],
    ['2026-03-02', '2026-10-30', '2026-10-30'],
    ['2026-05-20', '2026-10-30', '2026-10-30'],
  ])('90 days after a hearing that was asked for on %s', (from, first, last) =>
    expect(after(hearing(from))).toEqual([first, last]),
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
    expect(found).toMatchObject({
      standing: 'before',
      missing: ['end'],
      earliest: { assumptions: [{ assumption: 'nothing-else-paused' }] },
    });
  });

  // As if it ended today, 22 November 2026, with what the section adds to any end: six months from then end on 22 May 2027
  // (497 days from 10 January 2026: 9 October; as months at the end, two days later), 316 days and 180, 316 and 270.
  it.each<[Told['kind'], string]>([
    ['bankruptcy', '2027-10-09'],
    ['court-custody', '2027-10-09'],
    ['combat-zone', '2027-10-08'],
    ['military-deferment', '2028-01-06'],
    ['innocent-spouse', '2027-04-11'],
    ['cdp-hearing', '2027-04-11'],
    ['installment-request', '2027-04-11'],
    ['taxpayer-assistance-order', '2026-05-30'],
    ['deficiency-notice', '2026-05-30'],
  ])('%s: the end is not before %s', (kind, end) =>
    expect(after({ kind, from: '2026-01-10' })).toEqual([end, undefined]),
  );

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
