import { readHousehold } from '../../../../src/conversation/understanding';
import { english, spanish } from '../context';

describe('how many people live together', () => {
  it.each([
    ['3', 3],
    ['there are 4 of us', 4],
    ['just me', 1],
    ['me and my wife', 2],
    ['me, my wife and three kids', 5],
    ['me and my two kids', 3],
    ['my husband and a daughter', 3],
    ['yo, mi esposa y dos hijos', 4],
    ['solo yo', 1],
  ])('is counted in "%s"', (text, count) =>
    expect(readHousehold({ text }, english)).toEqual({ ok: true, value: count }),
  );

  it.each(['three kids', 'I have 3 kids', 'tres hijos'])(
    'asks whether "%s" have one parent there or two',
    (text) =>
      expect(readHousehold({ text }, spanish)).toMatchObject({
        error: { say: { key: 'readers:count.withYou' }, choices: [{ id: '4' }, { id: '5' }] },
      }),
  );

  it.each(['my kids', 'a lot', '', '300'])('is not guessed from "%s"', (text) =>
    expect(readHousehold({ text }, english)).toMatchObject({
      error: { say: { key: 'readers:count.expected' } },
    }),
  );
});
