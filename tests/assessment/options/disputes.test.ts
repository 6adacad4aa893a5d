import { day } from '../../../src/assessment';
import { verdictOf } from './verdictOf';

describe('innocent spouse relief', () => {
  it.each(['CP504', 'CP2000'])('may fit a joint return, at a %s', (code) => {
    expect(verdictOf('innocent-spouse-relief', code, { jointReturn: true })).toMatchObject({
      verdict: 'fits',
      form: '8857',
    });
  });

  it('is blocked for a return that was not joint', () => {
    expect(verdictOf('innocent-spouse-relief', 'CP504', { jointReturn: false }).reasons).toEqual([
      'return-not-joint',
    ]);
  });

  it('asks whether the return was joint', () => {
    expect(verdictOf('innocent-spouse-relief', 'CP504')).toMatchObject({ missing: ['jointReturn'] });
  });

  it('points to the injured spouse form when a refund was used for the debt of a spouse', () => {
    expect(verdictOf('innocent-spouse-relief', 'CP42', { jointReturn: true })).toMatchObject({
      verdict: 'blocked',
      reasons: ['injured-spouse-form'],
      form: '8379',
    });
  });

  it.each(['CP504B', 'Letter 1153'])('is not for the debt of a %s', (code) => {
    expect(verdictOf('innocent-spouse-relief', code).reasons).toEqual(['not-a-joint-return-debt']);
  });
});

describe('"I already paid"', () => {
  it.each(['CP14', 'CP2000', 'LT11'])('fits at a %s and is answered by the date anyway', (code) => {
    expect(verdictOf('already-paid', code, { position: 'already-paid' })).toMatchObject({
      verdict: 'fits',
      reasons: ['payment-not-credited', 'answer-by-the-date-anyway'],
    });
  });

  it('asks for the release of a levy too', () => {
    const { reasons } = verdictOf('already-paid', 'Form 668-A(C)', { position: 'already-paid' });
    expect(reasons).toContain('levy-release-if-paid');
  });

  it('is blocked for who did not say so, and asked of who said nothing', () => {
    expect(verdictOf('already-paid', 'CP14', { position: 'agree' }).verdict).toBe('blocked');
    expect(verdictOf('already-paid', 'CP14')).toMatchObject({ verdict: 'unknown', missing: ['position'] });
  });
});

describe('"I do not owe this"', () => {
  const position = 'do-not-owe';

  it.each([
    ['2026-11-30', 'petition-open', '2026-11-30'],
    ['2026-12-01', 'petition-passed', undefined],
  ])('of a notice of deficiency is for the Tax Court, seen on %s', (asOf, reason, until) => {
    const caseFile = { position, noticeDate: day('2026-09-01') } as const;
    const verdict = verdictOf('do-not-owe', 'CP3219A', caseFile, { asOf });
    expect(verdict.verdict).toBe('fits');
    expect(verdict.reasons).toContain(reason);
    expect(verdict.until).toBe(until);
  });

  it('is not called too late when a disaster may have moved the day (IRC 7508A)', () => {
    const caseFile = { position, noticeDate: day('2026-09-01'), disasterArea: true } as const;
    expect(verdictOf('do-not-owe', 'CP3219A', caseFile, { asOf: '2026-12-01' })).toMatchObject({
      verdict: 'unknown',
      reasons: ['disaster-may-move-the-day'],
    });
  });

  it('asks for the date of a notice of deficiency', () => {
    expect(verdictOf('do-not-owe', 'CP3219A', { position })).toMatchObject({
      verdict: 'unknown',
      reasons: ['petition-date-not-known'],
    });
  });

  it.each([
    ['2026-11-30', 'abatement-open'],
    ['2026-12-01', 'abatement-passed'],
  ])('of a math error is undone on request within 60 days, seen on %s', (asOf, reason) => {
    const caseFile = { position, noticeDate: day('2026-10-01') } as const;
    expect(verdictOf('do-not-owe', 'CP11', caseFile, { asOf }).reasons).toEqual([reason]);
  });

  it.each(['CP12', 'CP13'])('undoes the change of a %s too, which bills nothing', (code) => {
    const caseFile = { position, noticeDate: day('2026-11-02') } as const;
    expect(verdictOf('do-not-owe', code, caseFile)).toMatchObject({
      verdict: 'fits',
      reasons: ['abatement-open'],
    });
  });

  it('is answered before the tax is recorded', () => {
    expect(verdictOf('do-not-owe', 'CP2000', { position }).reasons).toEqual(['reply-and-disagree']);
  });

  it('is audit reconsideration after the tax is recorded, and can be raised in an open hearing', () => {
    expect(verdictOf('do-not-owe', 'CP504', { position }).reasons).toEqual(['audit-reconsideration']);
    const lt11 = verdictOf('do-not-owe', 'LT11', { position, noticeDate: day('2026-11-02') });
    expect(lt11.reasons).toEqual(['audit-reconsideration', 'raise-in-the-hearing']);
  });

  it('is blocked for who agrees, and asked of who said nothing', () => {
    expect(verdictOf('do-not-owe', 'CP14', { position: 'agree' }).verdict).toBe('blocked');
    expect(verdictOf('do-not-owe', 'CP14')).toMatchObject({ verdict: 'unknown', missing: ['position'] });
  });
});
