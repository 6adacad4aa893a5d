import { day, type ContactInput } from '../../../src/assessment';
import { presentContact } from '../../../src/conversation/present/presentContact';
import { coreFor, hear } from '../../support/talk';

const core = coreFor(day('2026-11-22'));
const told = (contact: ContactInput, beside: { offer?: boolean } = {}) =>
  hear(presentContact({ ...core.checkContact(contact), seen: [], offer: false, ...beside }), 'en');

const FAKE =
  'IRS: your refund is on hold. Confirm your bank card within 48 hours: https://irs.gov.refund-status.example/verify';

describe('a contact that was judged', () => {
  it('is told in one sentence first, then by three reasons at most', () => {
    const { keys } = told({ channel: 'sms', text: FAKE });
    expect(keys[0]).toBe('authenticity:standing.looks-like-a-scam');
    const reasons = keys.slice(
      keys.indexOf('authenticity:why.title') + 1,
      keys.indexOf('authenticity:do.title'),
    );
    const signs = reasons.filter((key) => key.startsWith('authenticity:sign.') && !key.includes('.mark-'));
    expect(signs.length).toBeGreaterThan(0);
    expect(signs.length).toBeLessThanOrEqual(3);
  });

  it('shows no address that could be clicked, and quotes the same words once', () => {
    const { words } = told({ channel: 'sms', text: FAKE });
    expect(words).not.toMatch(/https?:\/\/irs\.gov\.refund|refund-status\.example/);
    expect(words.split('refund-status[.]example').length).toBeLessThanOrEqual(2);
  });

  it('says where to report what came as a text', () =>
    expect(told({ channel: 'sms', text: FAKE }).keys).toEqual(
      expect.arrayContaining([
        'authenticity:report.title',
        'authenticity:step.report-the-text-7726',
        'authenticity:step.report-to-tigta',
        'authenticity:step.report-to-ftc',
      ]),
    ));

  it('that could be real names its marks as no proof', () => {
    const { keys } = told({
      channel: 'letter',
      text: 'Notice LT11. Notice of intent to levy. Request a hearing.',
    });
    expect(keys[0]).toBe('authenticity:standing.could-be-real');
    expect(keys).toEqual(
      expect.arrayContaining([
        'authenticity:marks.title',
        'authenticity:sign.mark-notice-number',
        'authenticity:notProof',
      ]),
    );
    expect(keys).not.toContain('authenticity:report.title');
  });

  it('by a seller says so before any sign', () => {
    const { keys } = told({ channel: 'unknown' }, { offer: true });
    expect(keys[keys.indexOf('authenticity:why.title') + 1]).toBe('authenticity:about.offer');
  });
});
