import { factBook } from '../../../src/facts';
import { ROAD } from '../../../src/assessment/stages/stageOf';
import { assessed } from '../../support/assessed';

describe('where a letter stands', () => {
  it.each([
    ['CP14', 'balance-due'],
    ['CP501', 'reminder'],
    ['CP503', 'reminder'],
    ['CP504', 'final-reminder'],
    ['LT11', 'final-notice-with-cdp'],
    ['CP90', 'final-notice-with-cdp'],
    ['Form 668-A(C)', 'levy-issued'],
  ])('%s stands on the road at %s', (notice, stage) => {
    expect(assessed({ notice }).stage).toMatchObject({ stage, road: ROAD });
  });

  it.each([
    ['Letter 3172', 'lien-filed'],
    ['CP523', 'payment-plan'],
    ['CP508C', 'passport'],
    ['CP2000', 'proposed-change'],
    ['CP40', 'private-collection'],
  ])('%s stands beside the road at %s', (notice, stage) => {
    expect(assessed({ notice }).stage).toMatchObject({ stage, road: [] });
  });

  it('is at the levy once one was made, whatever letter is in hand', () => {
    expect(assessed({ notice: 'LT11', levy: { kind: 'wages' } }).stage?.stage).toBe('levy-issued');
    expect(assessed({ levy: { kind: 'bank' } }).stage?.stage).toBe('levy-issued');
  });

  it('is told of no paper that we do not know', () => expect(assessed({}).stage).toBeUndefined());

  it('names what usually comes next from the paper, and no ranges of days', () => {
    const stage = assessed({ notice: 'CP504' }).stage;
    expect(stage?.usuallyNext).toContain('LT11');
    expect(stage?.usuallyBefore).toContain('CP503');
    expect(JSON.stringify(stage)).not.toMatch(/days/i);
  });

  it('has every paper of the fact book', () => {
    for (const { code, stage } of factBook.notices)
      expect(assessed({ notice: code }).stage?.stage).toBe(
        ['CP92', 'CP242'].includes(code) ? 'levy-issued' : stage,
      );
  });
});
