import type { KnownCase } from '../knownCase';

/** What has been taken or frozen already. `unnamed` is a levy whose paper does not say on what. */
export type Levied = 'bank' | 'wages' | 'social-security' | 'state-refund' | 'property' | 'unnamed';

/** The levies that the person or the paper in hand speaks of as made, not as announced. */
export function leviesInForce({ caseFile, notice }: KnownCase): ReadonlySet<Levied> {
  const levied = new Set<Levied>();
  const named = notice && papersOfLevy[notice.code];
  if (caseFile.levy) levied.add(caseFile.levy.kind);
  if (named) levied.add(named);
  return levied;
}

/** A state refund that was kept says nothing about the bank or the pay (IRC 6330(f)(2)), so it does not count here. */
export const isUnderLevy = (known: KnownCase): boolean =>
  [...leviesInForce(known)].some((each) => each !== 'state-refund');

const papersOfLevy: Readonly<Record<string, Levied>> = {
  'Form 668-A(C)': 'bank',
  'Form 668-W(C)': 'wages',
  'Form 2433': 'property',
  'Form 8519': 'unnamed',
  'Letter 2439': 'unnamed',
  CP92: 'state-refund',
  CP242: 'state-refund',
  CP297A: 'unnamed',
  CP297C: 'unnamed',
  CP90C: 'unnamed',
  LT73: 'unnamed',
  LT75: 'unnamed',
};
