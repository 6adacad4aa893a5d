import { readCount } from '../../../../src/conversation/understanding';
import { english, spanish } from '../context';

describe('a small number', () => {
  it.each([
    ['3', 3],
    ['three', 3],
    ['3 people', 3],
    ['there are 4 of us', 4],
    ['somos cuatro', 4],
    ['5 personas en mi casa', 5],
    ['0', 0],
    ['12', 12],
  ])('is read in "%s"', (text, count) =>
    expect(readCount({ text }, english)).toEqual({ ok: true, value: count }),
  );

  it.each(['me and my two kids', '2 adults and 3 kids', 'a few', 'my house', '', '300', 'somos un montón'])(
    'is not guessed from "%s"',
    (text) => expect(readCount({ text }, spanish).ok).toBe(false),
  );
});
