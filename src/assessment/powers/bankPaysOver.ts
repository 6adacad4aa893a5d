import type { PowerRule } from './ground';
import { startingOn, unknown } from './ground';
import { leviesInForce } from './leviesInForce';

/** After 21 days the bank hands the frozen money to the IRS on its next business day (IRC 6332(c), 26 CFR 301.6332-3). */
export const bankPaysOver: PowerRule = (known) => {
  if (!leviesInForce(known).has('bank')) return undefined;
  const hold = known.deadlines.find((deadline) => deadline.kind === 'bank-hold-ends');
  if (known.caseFile.bankruptcy === true) return unknown(['no-bankruptcy-stay'], 'usc-11-362', ...sources);
  return hold?.paysOver
    ? startingOn(hold.paysOver, known.asOf, ...sources)
    : unknown(['hold-of-21-days-passed'], ...sources);
};

const sources = ['irc-6332', 'cfr-301-6332-3'] as const;
