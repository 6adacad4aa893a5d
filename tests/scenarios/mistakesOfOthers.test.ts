import en from '../../locales/en/actions.json';
import enPowers from '../../locales/en/powers.json';
import enStages from '../../locales/en/stages.json';
import es from '../../locales/es/actions.json';
import esPowers from '../../locales/es/powers.json';
import esStages from '../../locales/es/stages.json';
import { factBook } from '../../src/facts';
import { assessed, powerOf } from '../support/assessed';

describe('E1: a CP504 does not let bank and pay be taken "without further warning"', () => {
  const letter = { notice: 'CP504', noticeDate: '2026-11-02' };
  it.each(['bank-levy', 'wage-levy'] as const)(
    'the %s names the missing step and the four exceptions',
    (power) =>
      expect(powerOf(power, letter)).toMatchObject({
        standing: 'not-yet',
        missing: ['cdp-notice-sent', 'cdp-30-days-passed'],
        exceptions: ['state-refund', 'jeopardy', 'disqualified-employment-tax', 'federal-contractor'],
      }),
  );
  it('stays so a year later, and after the state refund was taken', () => {
    expect(powerOf('bank-levy', letter, '2027-11-02')?.standing).toBe('not-yet');
    expect(powerOf('bank-levy', { ...letter, levy: { kind: 'state-refund' } })?.standing).toBe('not-yet');
  });
  it('says what can be taken, and from which day: the state refund', () =>
    expect(powerOf('state-refund-levy', letter)).toMatchObject({ standing: 'from', from: '2026-12-03' }));
});

describe('E12: a CP504 opens nothing "upon issuing"', () => {
  it('lets nothing be levied on the day that it prints', () => {
    const { canHappen } = assessed({ notice: 'CP504', noticeDate: '2026-11-22' });
    expect(canHappen.filter(({ power, standing }) => power.endsWith('levy') && standing === 'now')).toEqual(
      [],
    );
  });
});

describe('E2: the 21 days of a bank levy are a hold and not a time to appeal', () => {
  const answer = assessed({ levy: { kind: 'bank', servedDate: '2026-11-06' } });
  it('shows one clock, the hold, counted from service', () =>
    expect(answer.deadlines.map(({ kind, rule }) => [kind, rule])).toEqual([
      ['bank-hold-ends', 'bank-hold-21-days'],
    ]));
  it('warns against taking it for an appeal', () =>
    expect(answer.mistakesToAvoid).toContain('hold-is-not-an-appeal'));
  it('has no sentence that speaks of 21 days to appeal', () => {
    const words = [en, es, enPowers, esPowers].flatMap((file) => Object.values(file));
    expect(words.filter((sentence) => /21 (days|días) (to|para) (appeal|apelar)/i.test(sentence))).toEqual(
      [],
    );
  });
});

describe('E3: an LT16 asks for a call; it files no lien and starts no hearing clock', () => {
  const answer = assessed({ notice: 'LT16', noticeDate: '2026-11-16' });
  it('has no hearing deadline', () =>
    expect(answer.deadlines.map(({ kind }) => kind)).toEqual(['respond-by']));
  it('is no lien letter: that is the Letter 3172', () => {
    expect(answer.stage?.stage).toBe('reminder');
    expect(powerOf('lien-filing', { notice: 'LT16' })?.standing).not.toBe('done');
    expect(powerOf('lien-filing', { notice: 'Letter 3172' })?.standing).toBe('done');
  });
  it('begins with the call', () => expect(answer.firstActions[0]?.action).toBe('call-number-on-notice'));
});

describe('E4: a CP91 or CP298 does not open a hearing by itself', () => {
  it.each(['CP91', 'CP298'])('asks at a %s whether a hearing letter came before', (notice) => {
    const answer = assessed({ notice, noticeDate: '2026-11-02' });
    expect(answer.paper?.cdp).toBe('none');
    expect(answer.missing).toContain('earlierCdpNoticeDate');
    expect(answer.mistakesToAvoid).toContain('every-letter-opens-a-hearing');
    expect(answer.deadlines.some(({ kind }) => kind === 'cdp-request')).toBe(false);
  });
  it('asks it before the questions about ways out', () =>
    expect(assessed({ notice: 'CP91', noticeDate: '2026-11-02' }).missing[0]).toBe('earlierCdpNoticeDate'));
});

describe('E5: a CP90 is not the Social Security notice', () => {
  it('differs from CP91 and CP298 in stage, right and clock', () => {
    const cp90 = assessed({ notice: 'CP90', noticeDate: '2026-11-02' });
    expect(cp90).toMatchObject({ stage: { stage: 'final-notice-with-cdp' }, paper: { cdp: 'before-levy' } });
    expect(cp90.mainDeadline?.kind).toBe('cdp-request');
    for (const notice of ['CP91', 'CP298']) {
      const other = assessed({ notice, noticeDate: '2026-11-02' });
      expect(other).toMatchObject({ stage: { stage: 'levy-issued' }, paper: { cdp: 'none' } });
      expect(other.mainDeadline?.kind).toBe('federal-payment-levy');
    }
  });
});

describe('E13: nobody is told that the IRS has paused its letters', () => {
  it('says so for no bill of ours: the warning stands instead', () => {
    for (const { code } of factBook.notices.filter(({ stage }) =>
      ['balance-due', 'reminder'].includes(stage),
    ))
      expect(assessed({ notice: code }).mistakesToAvoid).toContain('waiting-for-the-irs-to-stop');
  });
  it('has no sentence that speaks of a pause as a fact', () => {
    const files = [en, es, enStages, esStages, enPowers, esPowers];
    const claims = files
      .flatMap((file) => Object.entries(file))
      .filter(([key]) => key !== 'mistake.waiting-for-the-irs-to-stop')
      .filter(([, sentence]) =>
        /IRS has paused|letters are paused|el IRS pausó|cartas están en pausa/i.test(sentence),
      );
    expect(claims).toEqual([]);
  });
});
