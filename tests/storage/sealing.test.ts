import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { markIn, sealWith, type Place } from '../../src/storage/sealing';
import { StoreFault } from '../../src/storage/storeFault';

const keyOf = (name: string): Buffer => createHash('sha256').update(name).digest();
const here: Place = ['replies', 'webchat/one', 3, 0];
const text = '{"text":"I owe $12,000 — ¿qué hago?"}';

describe('a sealed text', () => {
  const seal = sealWith([keyOf('new'), keyOf('old')]);
  const sealed = seal.close(text, here);

  it('opens where it was sealed, and shows nothing of what it says', () => {
    expect(seal.open(sealed, here)).toBe(text);
    expect(sealed).toMatch(/^A\.[\w-]{12}\.[\w-]+$/);
    expect(Buffer.from(sealed.slice(15), 'base64url').toString('latin1')).not.toContain('12,000');
  });

  it('is another one each time', () => {
    const bodies = Array.from({ length: 100 }, () => seal.close(text, here));
    expect(new Set(bodies.map((each) => each.slice(15, 31))).size).toBe(100);
  });

  it.each<[string, Place]>([
    ['another conversation', ['replies', 'webchat/two', 3, 0]],
    ['another table', ['direct_line_activities', 'webchat/one', 3, 0]],
    ['another row', ['replies', 'webchat/one', 3, 1]],
  ])('does not open in %s', (_name, elsewhere) => {
    expect(seal.open(sealed, elsewhere)).toBeUndefined();
  });

  it('never says anything else, whichever bit was flipped', () => {
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const flipped = flip(sealed, bit);
      // The last character holds bits that mean nothing, and without its mark a text counts as never sealed.
      expect([undefined, text, flipped]).toContain(seal.open(flipped, here));
      if (markIn(flipped) !== undefined && bit < (sealed.length - 1) * 8)
        expect(seal.open(flipped, here)).toBeUndefined();
    }
  });

  it('does not open once it was cut short, wherever that was', () => {
    for (let length = 15; length < sealed.length; length += 1)
      expect(seal.open(sealed.slice(0, length), here)).toBeUndefined();
  });

  it('opens under either key, and is sealed under the first', () => {
    const old = sealWith([keyOf('old')]);
    expect(seal.open(old.close(text, here), here)).toBe(text);
    expect(sealWith([keyOf('new')]).open(sealed, here)).toBe(text);
    expect(seal.marks).toEqual([markIn(sealed), markIn(old.close(text, here))]);
  });

  it('goes over to the first key, and one that was damaged goes over as it is', () => {
    const resting = sealWith([keyOf('old')]).close(text, here);
    const renewed = seal.renew(resting, here);
    expect(markIn(renewed)).toBe(seal.marks[0]);
    expect(seal.open(renewed, here)).toBe(text);
    const damaged = seal.renew(flip(resting, 200), here);
    expect(markIn(damaged)).toBe(seal.marks[0]);
    expect(seal.open(damaged, here)).toBeUndefined();
  });

  it.each([
    ['a key that was not given', sealWith([keyOf('other')])],
    ['no key', sealWith([])],
  ])('is not taken for garbage by a process with %s', (_name, other) => {
    expect(() => other.open(sealed, here)).toThrow(new StoreFault('storeSealed'));
  });
});

describe('a text that was never sealed', () => {
  it.each(['{"n":1}', '[]', '', 'garbage', 'A.b', '"A.bcdefghijklm."'])('is read as it is: %s', (plain) => {
    expect(sealWith([keyOf('new')]).open(plain, here)).toBe(plain);
    expect(sealWith([]).open(plain, here)).toBe(plain);
  });

  it('rests as it is without a key', () => {
    expect(sealWith([]).close(text, here)).toBe(text);
    expect(sealWith([]).marks).toEqual([]);
  });
});

it('seals and opens 4 KB in less than 60 microseconds', () => {
  const seal = sealWith([keyOf('new')]);
  const record = 'x'.repeat(4096);
  const times = Array.from({ length: 2000 }, () => {
    const start = performance.now();
    seal.open(seal.close(record, here), here);
    return performance.now() - start;
  });
  expect(median(times)).toBeLessThan(0.06);
});

function flip(sealed: string, bit: number): string {
  const bytes = Buffer.from(sealed, 'latin1');
  bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return bytes.toString('latin1');
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
