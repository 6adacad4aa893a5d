import type { CaseInput, PowerId } from '../../../src/assessment';
import { assessed, powerOf } from '../../support/assessed';

const levies: readonly PowerId[] = ['bank-levy', 'wage-levy', 'state-refund-levy', 'property-seizure'];
const open: CaseInput = { notice: 'LT11', noticeDate: '2026-09-01' };
const expectBarred = (input: CaseInput, missing: string, on?: string) => {
  for (const power of levies)
    expect(powerOf(power, input, on)).toMatchObject({
      standing: 'barred',
      missing: expect.arrayContaining([missing]),
    });
};

describe('what forbids a levy while it lasts', () => {
  it('nothing, when the hearing time has passed and nothing was asked for', () =>
    expect(powerOf('bank-levy', open)?.standing).toBe('now'));

  it('an open bankruptcy (11 U.S.C. 362(a)), for a lien too', () => {
    expectBarred({ ...open, bankruptcy: true }, 'no-bankruptcy-stay');
    expect(powerOf('lien-filing', { ...open, bankruptcy: true })?.standing).toBe('barred');
  });

  it('a plan or an offer that is pending (IRC 6331(k)), though not a lien', () => {
    expectBarred({ ...open, planOrOfferPending: true }, 'no-pending-plan-or-offer');
    expect(powerOf('lien-filing', { ...open, planOrOfferPending: true })?.standing).toBe('now');
  });

  it('a plan that runs, as the monthly reminder of one shows', () => {
    expectBarred({ ...open, planRunning: true }, 'no-pending-plan-or-offer');
    expectBarred({ notice: 'CP521' }, 'no-pending-plan-or-offer');
    expect(powerOf('bank-levy', { notice: 'CP521', planRunning: false })?.standing).toBe('unknown');
  });

  it.each(['CP14H', 'CP71H', 'CP503H'])(
    'the law, for the health coverage payment of a %s (IRC 5000A(g)(2))',
    (notice) => {
      expectBarred({ notice }, 'other-than-shared-responsibility');
      expect(powerOf('lien-filing', { notice })?.standing).toBe('barred');
      expect(powerOf('refund-offset', { notice })?.standing).toBe('now');
    },
  );

  describe('26 CFR 301.6331-4(a)(1): the end of a plan, and 30 days more', () => {
    const ending: CaseInput = { notice: 'CP523', noticeDate: '2026-11-02' };
    it.each(['2026-11-22', '2026-12-31', '2027-01-01'])('bars on %s', (on) =>
      expectBarred(ending, 'plan-terminated-and-30-days', on),
    );
    it('bars no longer on the day after', () =>
      expect(powerOf('bank-levy', ending, '2027-01-02')).toMatchObject({
        standing: 'unknown',
        missing: ['cdp-notice-sent', 'cdp-30-days-passed'],
      }));
    it('names the first day after the bar', () =>
      expect(powerOf('bank-levy', ending)?.from).toBe('2027-01-02'));
    it('keeps bank and pay closed until a hearing notice has come too (IRC 6330(a))', () => {
      expect(powerOf('bank-levy', ending)?.missing).toEqual([
        'plan-terminated-and-30-days',
        'cdp-notice-sent',
        'cdp-30-days-passed',
      ]);
      expect(powerOf('state-refund-levy', ending)?.missing).toEqual(['plan-terminated-and-30-days']);
      expect(assessed(ending).missing).toContain('earlierCdpNoticeDate');
    });
    it.each([
      ['2026-11-01', '2027-01-02'],
      ['2026-12-10', '2027-01-12'],
    ])('with a hearing notice of %s opens on the later of the two days, %s', (earlierCdpNoticeDate, from) =>
      expect(powerOf('bank-levy', { ...ending, earlierCdpNoticeDate }, '2026-12-11')).toMatchObject({
        standing: 'barred',
        from,
        missing: ['plan-terminated-and-30-days'],
      }),
    );
    it('bars without a date too', () => expectBarred({ notice: 'CP523' }, 'plan-terminated-and-30-days'));
    it('lets the plan end on the day after its 30 days', () => {
      expect(powerOf('plan-termination', ending, '2026-12-02')).toMatchObject({
        standing: 'from',
        from: '2026-12-03',
      });
      expect(powerOf('plan-termination', ending, '2026-12-03')?.standing).toBe('now');
    });
  });

  describe('IRC 6331(k)(2)(B): 30 days after a plan was refused', () => {
    const refused: CaseInput = { notice: 'Letter 2272C', noticeDate: '2026-11-02' };
    it('bars to the thirtieth day', () => expectBarred(refused, 'no-pending-plan-or-offer', '2026-12-02'));
    it('bars no longer on the day after', () =>
      expect(powerOf('bank-levy', refused, '2026-12-03')?.standing).toBe('unknown'));
  });

  it('the time for court after a hearing over a levy may, so it stays unknown (IRC 6330(e)(1))', () =>
    expect(powerOf('bank-levy', { notice: 'Letter 3193', noticeDate: '2026-11-02' })).toMatchObject({
      standing: 'unknown',
      missing: ['no-pending-hearing'],
    }));
});
