import { valueOn } from '../facts/valueOn';
import type { FactValue } from '../facts/fact';
import { lastDayOf, type KnownCase } from '../knownCase';
import type { Precondition } from '../caseAssessment';
import { debtBehind } from './debtBehind';
import { isBeforeLevyNotice } from './demand';
import { barred, done, notYet, now, unknown, type Ground, type PowerRule } from './ground';
import { isSurelyNotTheLast } from './lastWord';
import { isUnderLevy, leviesInForce } from './leviesInForce';
import { holdsLevies } from './pendingHearing';
import { isForSharedResponsibility } from './sharedResponsibility';

/**
 * The State Department may be told of a debt above the year's threshold once a lien's hearing time has lapsed or a levy
 * was made, and not while a plan is paid on time (IRC 7345(b)). Where the law forbids both, it can never be told.
 */
export const passportCertification: PowerRule = (known) => {
  if (known.notice?.code === 'CP508C') return done('irc-7345');
  if (debtBehind(known) !== 'billed') return undefined;
  if (isForSharedResponsibility(known))
    return barred(['other-than-shared-responsibility'], 'irc-7345', 'irc-5000a');
  if (known.caseFile.planRunning === true) return barred(['no-pending-plan-or-offer'], 'irc-7345');
  if (holdsLevies(known)) return barred(['no-pending-hearing'], 'irc-7345', 'irc-6330');
  const threshold = valueOn(known.factBook.rules.passportThresholdCents, known.asOf);
  return threshold.ok
    ? { ...standing(known, threshold.value), figure: threshold.value }
    : { ...unknown(['debt-above-passport-threshold'], 'irc-7345'), gap: threshold.error };
};

function standing(known: KnownCase, threshold: FactValue<number>): Ground {
  const owed = known.caseFile.amountDue;
  const step = lienOrLevy(known);
  const small = owed !== undefined && owed <= threshold.value;
  const missing: Precondition[] = [
    ...(owed === undefined || small ? (['debt-above-passport-threshold'] as const) : []),
    ...(step === 'taken' ? [] : (['lien-or-levy-before-certification'] as const)),
  ];
  if (missing.length === 0) return now('irc-7345');
  return small || step === 'not-taken' ? notYet(missing, 'irc-7345') : unknown(missing, 'irc-7345');
}

/** A first bill comes before any lien or levy that we know of; for later letters nobody but the IRS can tell. */
function lienOrLevy(known: KnownCase): 'taken' | 'not-taken' | 'unknown' {
  if (isUnderLevy(known) || leviesInForce(known).has('state-refund')) return 'taken';
  const lienHearing = known.notice?.cdp === 'lien' ? lastDayOf(known, 'cdp-request') : undefined;
  if (lienHearing) return lienHearing < known.asOf ? 'taken' : 'unknown';
  return isFirstBill(known.notice) && !isSurelyNotTheLast(known) && !known.caseFile.lienFiledDate
    ? 'not-taken'
    : 'unknown';
}

/** A reminder already comes late enough for a lien to stand. */
const isFirstBill = (notice: KnownCase['notice']): boolean =>
  notice?.stage === 'balance-due' && isBeforeLevyNotice(notice);
