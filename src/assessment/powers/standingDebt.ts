import { debtBehind } from './debtBehind';
import { tenDaysAfterDemand, isDemand } from './demand';
import { barred, done, notYet, now, startingOn, unknown, type PowerRule } from './ground';
import { isForSharedResponsibility } from './sharedResponsibility';

/** Interest runs on what is unpaid (IRC 6601), and a penalty for most debts (IRC 6651). */
export const chargesGrow: PowerRule = (known) => {
  switch (debtBehind(known)) {
    case 'billed':
      return isForSharedResponsibility(known) ? now('irc-6601') : now('irc-6601', 'irc-6651');
    case 'unclear':
      return unknown(['tax-assessed-and-billed'], 'irc-6601', 'irc-6651');
    case 'not-yet-assessed':
    case 'no-debt':
      return undefined;
  }
};

/** A federal refund may be kept for an assessed tax debt at any time (IRC 6402(a)); a plan or an offer does not stop it. */
export const refundOffset: PowerRule = (known) => {
  switch (debtBehind(known)) {
    case 'billed':
      return known.notice?.stage === 'refund-offset' ? done('irc-6402') : now('irc-6402');
    case 'unclear':
      return unknown(['tax-assessed-and-billed'], 'irc-6402');
    case 'not-yet-assessed':
    case 'no-debt':
      return undefined;
  }
};

/** A public notice of lien may follow a demand that was not paid (IRC 6321, 6323); it needs no hearing first. */
export const lienFiling: PowerRule = (known) => {
  const debt = debtBehind(known);
  if (debt === 'no-debt') return undefined;
  if (debt === 'not-yet-assessed') return notYet(['tax-assessed-and-billed'], ...lien);
  if (known.notice?.stage === 'lien-filed' || known.caseFile.lienFiledDate) return done(...lien);
  if (isForSharedResponsibility(known)) return barred(['other-than-shared-responsibility'], 'irc-5000a');
  if (known.caseFile.bankruptcy === true) return barred(['no-bankruptcy-stay'], 'usc-11-362');
  if (debt === 'unclear') return unknown(['tax-assessed-and-billed', 'ten-days-after-demand'], ...lien);
  const day = tenDaysAfterDemand(known);
  if (day) return startingOn(day, known.asOf, ...lien);
  return isDemand(known.notice) ? unknown(['ten-days-after-demand'], ...lien) : now(...lien);
};

const lien = ['irc-6321', 'irc-6323'] as const;
