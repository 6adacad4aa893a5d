import { z } from 'zod';

/** What keeps a large debt from being certified to the State Department: by IRC 7345(b)(2), or by the IRS's practice. */
export const PassportShield = z.enum([
  'plan-paid-on-time',
  'offer-paid-on-time',
  'levy-hearing-pending',
  'innocent-spouse-requested',
  'not-enforceable',
  'plan-requested',
  'offer-pending',
  'not-collectible',
  'bankruptcy',
  'identity-theft',
  'disaster-area',
  'combat-zone',
  'adjustment-will-pay',
]);
export type PassportShield = z.infer<typeof PassportShield>;

/** What people expect to help and does not. */
export const PassportMistake = z.enum([
  /** A certification stays when the debt falls to the threshold or below (IRC 7345(c)). */
  'paid-below-threshold',
  'plan-not-paid-on-time',
  'equivalent-hearing',
  'collection-appeal',
]);
export type PassportMistake = z.infer<typeof PassportMistake>;

type Footing = 'law' | 'practice';

/** Where each rests: the first four on IRC 7345(b)(2), unenforceability on (b)(1), a combat zone on IRC 7508, the others on the IRS's page alone. */
const FOOTINGS: Readonly<Record<PassportShield, Footing>> = {
  'plan-paid-on-time': 'law',
  'offer-paid-on-time': 'law',
  'levy-hearing-pending': 'law',
  'innocent-spouse-requested': 'law',
  'not-enforceable': 'law',
  'plan-requested': 'practice',
  'offer-pending': 'practice',
  'not-collectible': 'practice',
  bankruptcy: 'practice',
  'identity-theft': 'practice',
  'disaster-area': 'practice',
  'combat-zone': 'practice',
  'adjustment-will-pay': 'practice',
};

export const footingOf = (shield: PassportShield): Footing => FOOTINGS[shield];

/** For these the law counts the days within which the IRS takes a certification back (IRC 7345(c)(2)). */
export const hasReversalDay = (shield: PassportShield): boolean =>
  ['plan-paid-on-time', 'offer-paid-on-time', 'innocent-spouse-requested', 'not-enforceable'].includes(
    shield,
  );
