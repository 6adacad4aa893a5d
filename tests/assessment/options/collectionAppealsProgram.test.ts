import { verdictOf } from './verdictOf';

describe('the Collection Appeals Program', () => {
  it.each([
    ['Form 668-A(C)', 'cap-levy'],
    ['CP504', 'cap-levy-planned'],
    ['CP91', 'cap-levy-planned'],
    ['Letter 3172', 'cap-lien'],
    ['CP523', 'cap-plan'],
    ['Letter 2272C', 'cap-plan'],
  ])('fits against the step of a %s, without a court', (code, reason) => {
    const verdict = verdictOf('collection-appeals-program', code);
    expect(verdict).toMatchObject({ verdict: 'fits', form: '9423' });
    expect(verdict.reasons).toEqual(expect.arrayContaining([reason, 'cap-no-court']));
  });

  it('is not used with the collection hearing on the same point', () => {
    expect(verdictOf('collection-appeals-program', 'LT11').reasons).toContain('cap-or-cdp-not-both');
  });

  it('does not look at the amount', () => {
    const { reasons } = verdictOf('collection-appeals-program', 'CP504', { position: 'do-not-owe' });
    expect(reasons).toContain('cap-not-about-the-amount');
  });

  it.each(['CP71C', 'CP40'])('has no step to appeal at a %s', (code) => {
    expect(verdictOf('collection-appeals-program', code)).toMatchObject({
      verdict: 'blocked',
      reasons: ['cap-no-action-yet'],
    });
  });

  it.each(['CP14', 'CP501'])('depends at a %s on a step that it does not announce yet', (code) => {
    expect(verdictOf('collection-appeals-program', code)).toMatchObject({
      verdict: 'unknown',
      reasons: ['cap-before-action'],
    });
  });

  it('asks for the letter', () => {
    expect(verdictOf('collection-appeals-program', undefined)).toMatchObject({
      verdict: 'unknown',
      missing: ['notice'],
    });
  });
});
