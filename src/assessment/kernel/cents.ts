import { z } from 'zod';

/** Money in whole US cents: `3420000` is $34,200.00. Never a float of dollars. */
export const Cents = z.int().nonnegative().brand<'Cents'>();
export type Cents = z.infer<typeof Cents>;

/** Reads a plain decimal string of dollars such as `34200`, `34200.5` or `34200.00`; throws on anything else. */
export function centsOf(dollars: string): Cents {
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(dollars);
  if (!match) throw new RangeError(`not an amount of dollars: ${dollars}`);
  return Cents.parse(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')));
}

/** The exact decimal string of an amount: `3420000` gives `34200.00`. */
export function dollarsOf(cents: Cents): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
