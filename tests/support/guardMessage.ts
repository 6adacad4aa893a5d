/** Fails a guard with its findings: what is wrong, why it matters, and how to mend it. Empty findings pass. */
export function expectNone(
  findings: readonly string[],
  { what, why, fix }: { readonly what: string; readonly why: string; readonly fix: string },
): void {
  if (findings.length === 0) return;
  const message = [`WHAT  ${what}`, `WHY   ${why}`, `FIX   ${fix}`, '', ...findings].join('\n');
  throw new Error(message);
}
