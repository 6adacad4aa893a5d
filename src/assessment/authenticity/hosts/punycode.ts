/** An ASCII label of a host name in the letters it stands for (RFC 3492): `xn--rs-hia` to `írs`; a broken one stays. */
export function fromPunycode(label: string): string {
  if (!label.toLowerCase().startsWith('xn--')) return label;
  return decoded(label.slice(4).toLowerCase()) ?? label;
}

/** The constants of RFC 3492 section 5. */
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE_POINT = 0x10ffff;

/** The decoding of RFC 3492 section 6.2. */
function decoded(encoded: string): string | undefined {
  const plain = encoded.lastIndexOf('-');
  const letters = Array.from(encoded.slice(0, Math.max(0, plain)));
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let place = 0;
  for (let at = plain + 1; at < encoded.length;) {
    const delta = deltaAt(encoded, at, bias);
    if (!delta) return undefined;
    const count = letters.length + 1;
    code += Math.floor((place + delta.value) / count);
    bias = adapted(delta.value, count, place === 0 && letters.length === Math.max(0, plain));
    place = (place + delta.value) % count;
    if (code > LAST_CODE_POINT) return undefined;
    letters.splice(place, 0, String.fromCodePoint(code));
    place += 1;
    at = delta.next;
  }
  return letters.join('');
}

/** One number of variable length. */
function deltaAt(encoded: string, from: number, bias: number): { value: number; next: number } | undefined {
  let value = 0;
  let weight = 1;
  for (let at = from, step = BASE; at < encoded.length; at += 1, step += BASE) {
    const digit = digitOf(encoded.charCodeAt(at));
    if (digit === undefined) return undefined;
    value += digit * weight;
    const threshold = Math.min(MOST, Math.max(LEAST, step - bias));
    if (digit < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
  }
  return undefined;
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : undefined;
}

/** RFC 3492 section 6.1. */
function adapted(delta: number, count: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / count);
  let steps = 0;
  for (; left > Math.floor(((BASE - LEAST) * MOST) / 2); steps += BASE)
    left = Math.floor(left / (BASE - LEAST));
  return steps + Math.floor(((BASE - LEAST + 1) * left) / (left + SKEW));
}
