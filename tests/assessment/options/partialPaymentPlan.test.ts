import type { CaseFile } from '../../../src/assessment';
import { verdictOf } from './verdictOf';

const ready: CaseFile = { canPay: 'monthly', hardship: true, bankruptcy: false, returnsFiled: true };
const plan = (caseFile: CaseFile) => verdictOf('partial-payment-plan', 'CP504', caseFile);

describe('the smaller monthly plan', () => {
  it('fits who can pay something but would go short', () => {
    expect(plan(ready)).toMatchObject({
      verdict: 'fits',
      reasons: ['hardship-leaves-something'],
      form: '433-F',
    });
  });

  it('depends on the budget of who can pay by the month without hardship', () => {
    expect(plan({ ...ready, hardship: false })).toMatchObject({
      verdict: 'unknown',
      reasons: ['partial-if-never-all'],
    });
  });

  it('asks about hardship', () => {
    expect(plan({ ...ready, hardship: undefined })).toMatchObject({
      verdict: 'unknown',
      missing: ['hardship'],
    });
  });

  it.each([
    ['in-full', 'can-pay-all-in-time'],
    ['within-180-days', 'can-pay-all-in-time'],
    ['not-at-all', 'nothing-to-pay-with'],
  ] as const)('is blocked for who can pay %s', (canPay, reason) => {
    expect(plan({ ...ready, canPay })).toMatchObject({ verdict: 'blocked', reasons: [reason] });
  });
});
