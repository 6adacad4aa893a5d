import fc from 'fast-check';
import { mutatedText, NASTY } from './mutatedText';

const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toJSON',
    'then',
    'choice',
    'text',
    'type',
    'value',
    'length',
  ),
  fc.string({ maxLength: 8 }),
);
const leaf = fc.oneof(
  mutatedText(300),
  fc.constantFrom<unknown>(null, true, false, 0, -0, 1e308, -1e308, 2 ** 53, 5e-324, '', [], {}),
  fc.double(),
);

/** Whatever a JSON text can hold, with the names that break programs. */
export const garbageJson: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('any')), { maxLength: 4 }).map(objectOf),
  ),
})).any;

/** As `JSON.parse` makes it: `__proto__` is a name like any other. */
function objectOf(entries: readonly (readonly [string, unknown])[]): unknown {
  const body = entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`);
  return JSON.parse(`{${body.join(',')}}`);
}

/** A value in which some fields hold garbage and others are gone or new. */
export const damaged = (whole: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...Object.keys(whole)), key), garbageJson), {
      minLength: 1,
      maxLength: 4,
    })
    .map((entries) => ({ ...whole, ...Object.fromEntries(entries) }));

/** The text of a JSON value, whole or hurt in its middle. */
export const jsonText = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(
      value,
      fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...NASTY)), { freq: 3 }),
    )
    .map(([whole, hurt]) => {
      const text = JSON.stringify(whole) ?? '';
      if (!hurt) return text;
      const at = Math.floor(text.length * hurt[0]);
      return text.slice(0, at) + hurt[1] + text.slice(at + 1);
    });
