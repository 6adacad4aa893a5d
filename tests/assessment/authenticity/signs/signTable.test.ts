import { SIGN_TABLE } from '../../../../src/assessment/authenticity/signs/signTable';
import { SignId } from '../../../../src/assessment';
import { factBook } from '../../../../src/facts';

describe.each(SignId.options)('the sign %s', (id) => {
  it('rests on sources that the fact book holds', () => {
    expect(SIGN_TABLE[id].sources.length).toBeGreaterThan(0);
    expect(SIGN_TABLE[id].sources.filter((source) => !(source in factBook.sources))).toEqual([]);
  });

  it('speaks for genuine mail exactly when it is a mark', () =>
    expect(SIGN_TABLE[id].weight < 0).toBe(id.startsWith('mark-')));
});
