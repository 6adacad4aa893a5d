import type { CaseInput } from '../../src/assessment';
import { assessed, powerOf } from '../support/assessed';

const letter: CaseInput = { notice: 'LT11', noticeDate: '2026-10-27' };
const asked = (hearingRequestedDate: string, on = '2026-11-30', input = letter) =>
  assessed({ ...input, hearingRequestedDate }, on);
const optionOf = (answer: ReturnType<typeof assessed>, option: string) =>
  answer.options.find((each) => each.option === option);

describe('a hearing that was already asked for (IRC 6330(e)(1)), the last day being November 27', () => {
  it.each([
    ['2026-11-26', 'barred'],
    ['2026-11-27', 'barred'],
    ['2026-11-28', 'now'],
  ])('on %s leaves bank, pay, benefits and property %s', (day, standing) => {
    for (const power of ['bank-levy', 'wage-levy', 'social-security-levy', 'property-seizure'] as const)
      expect(powerOf(power, { ...letter, hearingRequestedDate: day }, '2026-11-30')?.standing).toBe(standing);
  });

  it('in time bars no levy of a state refund (IRC 6330(f)(2))', () =>
    expect(
      powerOf('state-refund-levy', { ...letter, hearingRequestedDate: '2026-11-10' }, '2026-11-30'),
    ).toMatchObject({ standing: 'now' }));

  it('in time is pending, needs no second chance and begins with its proof', () => {
    const answer = asked('2026-11-27');
    expect(answer.firstActions[0]?.action).toBe('confirm-hearing-request');
    expect(optionOf(answer, 'cdp-hearing')).toMatchObject({ verdict: 'fits', reasons: ['cdp-pending'] });
    expect(optionOf(answer, 'equivalent-hearing')?.verdict).toBe('blocked');
    expect(answer.deadlines.map(({ kind, secondBranch }) => [kind, secondBranch])).toEqual([
      ['cdp-request', []],
    ]);
    expect(answer.mistakesToAvoid).not.toContain('thinking-it-is-too-late');
    expect(answer.proofToKeep).toContain('copy-of-form-12153');
  });

  it('in time can be sent again until the last day if it was lost', () =>
    expect(asked('2026-11-10', '2026-11-22')).toMatchObject({
      urgency: 'weeks',
      mainDeadline: { kind: 'cdp-request', standing: 'open' },
    }));

  it('late is one for an equivalent hearing, which holds no levy', () => {
    const answer = asked('2026-11-28');
    const actions = answer.firstActions.map(({ action }) => action);
    expect(actions[0]).toBe('call-to-stop-levy');
    expect(actions).toContain('confirm-equivalent-hearing');
    expect(optionOf(answer, 'cdp-hearing')?.verdict).toBe('blocked');
    expect(optionOf(answer, 'equivalent-hearing')?.reasons).toEqual(['equivalent-asked']);
  });

  it('before the letter is void, so it is sent again (Andre, 127 T.C. 68 (2006))', () => {
    const answer = asked('2026-10-26', '2026-11-22');
    expect(answer.firstActions.map(({ action }) => action)).toContain('send-form-12153');
    expect(powerOf('bank-levy', { ...letter, hearingRequestedDate: '2026-10-26' })?.standing).toBe('from');
  });

  it('without the date of the letter promises nothing', () =>
    expect(powerOf('bank-levy', { notice: 'LT11', hearingRequestedDate: '2026-11-10' })?.standing).toBe(
      'unknown',
    ));

  it('over a lien alone bars no levy', () => {
    const lien: CaseInput = { notice: 'Letter 3172', lienFiledDate: '2026-11-02' };
    expect(asked('2026-11-20', '2026-11-22', lien).firstActions[0]?.action).toBe('confirm-hearing-request');
    expect(powerOf('bank-levy', { ...lien, hearingRequestedDate: '2026-11-20' })?.standing).not.toBe(
      'barred',
    );
  });

  it('with an earlier letter holds off a levy on benefits and the passport report', () => {
    const before: CaseInput = { earlierCdpNoticeDate: '2026-06-01', hearingRequestedDate: '2026-07-01' };
    expect(
      powerOf('social-security-levy', { notice: 'CP91', noticeDate: '2026-11-02', ...before })?.standing,
    ).toBe('barred');
    expect(
      powerOf('passport-certification', { notice: 'CP71C', amountDue: '90000.00', ...before })?.standing,
    ).toBe('barred');
  });

  it('has ended with the letter that decides it', () =>
    expect(
      powerOf('bank-levy', {
        notice: 'Letter 3193',
        noticeDate: '2026-11-02',
        earlierCdpNoticeDate: '2026-01-05',
        hearingRequestedDate: '2026-01-20',
      })?.standing,
    ).toBe('unknown'));
});
