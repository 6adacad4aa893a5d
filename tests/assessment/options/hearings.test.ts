import { day, type CaseFile } from '../../../src/assessment';
import { verdictOf } from './verdictOf';

/** The 30 days from 27 October 2026 end on Thanksgiving, 26 November; IRC 7503 moves the last day to the 27th. */
const lt11: CaseFile = { noticeDate: day('2026-10-27') };
const hearing = (code: string | undefined, caseFile: CaseFile, asOf?: string) =>
  verdictOf('cdp-hearing', code, caseFile, asOf ? { asOf } : {});
const equivalent = (code: string | undefined, caseFile: CaseFile, asOf?: string) =>
  verdictOf('equivalent-hearing', code, caseFile, asOf ? { asOf } : {});

describe('the collection due process hearing', () => {
  it.each([
    ['2026-11-26', 'fits', 'cdp-before-levy-open'],
    ['2026-11-27', 'fits', 'cdp-before-levy-open'],
    ['2026-11-28', 'blocked', 'cdp-time-passed'],
  ])('of an LT11 is on %s: %s', (asOf, verdict, reason) => {
    expect(hearing('LT11', lt11, asOf)).toMatchObject({ verdict, reasons: [reason], form: '12153' });
  });

  it('is open until the last day of the law', () => {
    expect(hearing('LT11', lt11).until).toBe('2026-11-27');
  });

  it.each([
    ['CP92', 'cdp-after-levy-open'],
    ['CP90', 'cdp-before-levy-open'],
    ['CP77', 'cdp-before-levy-open'],
    ['Letter 1058', 'cdp-before-levy-open'],
  ])('is carried by a %s', (code, reason) => {
    expect(hearing(code, lt11)).toMatchObject({ verdict: 'fits', reasons: [reason] });
  });

  it('of a lien letter counts from the filing, and does not stop a levy', () => {
    expect(hearing('Letter 3172', { lienFiledDate: day('2026-11-02') })).toMatchObject({
      verdict: 'fits',
      reasons: ['cdp-lien-open'],
    });
  });

  it('asks for the date of the letter', () => {
    expect(hearing('LT11', {})).toMatchObject({
      verdict: 'unknown',
      reasons: ['cdp-date-not-known'],
      missing: ['noticeDate', 'printedDeadline'],
    });
  });

  it.each(['CP14', 'CP501', 'CP503', 'CP504', 'CP504B', 'LT16'])(
    'is not carried by a %s: a later letter does',
    (code) => {
      const verdict = hearing(code, { noticeDate: day('2026-11-02') });
      expect(verdict).toMatchObject({ verdict: 'blocked', reasons: ['cdp-comes-with-a-later-letter'] });
      expect(verdict.until).toBeUndefined();
    },
  );

  it.each(['CP523', 'CP71C', 'CP40', 'LT38'])(
    'is not carried by a %s: whether a letter with the right came before is not known',
    (code) => {
      expect(hearing(code, { noticeDate: day('2026-11-02') })).toMatchObject({
        verdict: 'blocked',
        reasons: ['cdp-may-have-come-earlier'],
      });
    },
  );

  it.each(['CP91', 'CP298', 'Form 668-A(C)', 'Form 668-W(C)', 'CP508C'])(
    'is not carried by a %s: an earlier letter did',
    (code) => {
      expect(hearing(code, { noticeDate: day('2026-11-02') })).toMatchObject({
        verdict: 'blocked',
        reasons: ['cdp-came-with-an-earlier-letter'],
      });
    },
  );

  it('is still open at a CP91 when the earlier letter is less than 30 days old', () => {
    expect(hearing('CP91', { earlierCdpNoticeDate: day('2026-11-02') })).toMatchObject({
      verdict: 'fits',
      reasons: ['cdp-earlier-letter-still-open'],
      until: '2026-12-02',
    });
  });

  it('has passed at a CP91 when the earlier letter is older', () => {
    expect(hearing('CP91', { earlierCdpNoticeDate: day('2026-06-01') })).toMatchObject({
      verdict: 'blocked',
      reasons: ['cdp-time-passed'],
    });
  });

  it('is not given twice for the same debt', () => {
    expect(hearing('LT11', { ...lt11, earlierCdpNoticeDate: day('2026-01-05') })).toMatchObject({
      verdict: 'unknown',
      reasons: ['cdp-only-first-letter-counts'],
    });
  });

  it('is over after a notice of determination', () => {
    expect(hearing('Letter 3193', {}).reasons).toEqual(['hearing-already-held']);
    expect(equivalent('Letter 3193', {}).reasons).toEqual(['hearing-already-held']);
  });

  it('is not called too late when a disaster may have moved the day', () => {
    expect(hearing('LT11', { ...lt11, disasterArea: true }, '2026-12-15')).toMatchObject({
      verdict: 'unknown',
      reasons: ['disaster-may-move-the-day'],
    });
  });
});

describe('the equivalent hearing', () => {
  it.each([
    ['2026-11-27', 'blocked', 'cdp-still-open'],
    ['2026-11-28', 'fits', 'equivalent-open'],
    ['2027-10-27', 'fits', 'equivalent-open'],
    ['2027-10-28', 'blocked', 'equivalent-passed'],
  ])('of an LT11 is on %s: %s', (asOf, verdict, reason) => {
    expect(equivalent('LT11', lt11, asOf)).toMatchObject({ verdict, reasons: [reason] });
  });

  it('is open until the last day of its year', () => {
    expect(equivalent('LT11', lt11, '2026-12-15').until).toBe('2027-10-27');
  });

  it.each(['CP91', 'Form 668-A(C)', 'CP508C'])('of a %s depends on the earlier letter', (code) => {
    expect(equivalent(code, {})).toMatchObject({ verdict: 'unknown', missing: ['earlierCdpNoticeDate'] });
    expect(equivalent(code, { earlierCdpNoticeDate: day('2026-06-01') })).toMatchObject({
      verdict: 'fits',
      until: '2027-06-01',
    });
  });

  it('asks for the date of the letter', () => {
    expect(equivalent('LT11', {})).toMatchObject({ verdict: 'unknown', missing: ['noticeDate'] });
  });

  it.each(['CP71C', 'CP40', 'LT38'])('may still be open from an earlier letter at a %s', (code) => {
    expect(equivalent(code, {})).toMatchObject({ verdict: 'unknown', missing: ['earlierCdpNoticeDate'] });
  });

  it('does not come with a CP504', () => {
    expect(equivalent('CP504', {}).reasons).toEqual(['equivalent-needs-a-cdp-letter']);
  });
});
