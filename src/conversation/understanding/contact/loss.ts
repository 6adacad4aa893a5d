/** How money went to somebody who was not the IRS. */
export const PAID = [
  'bank-wire',
  'card',
  'app',
  'gift-card',
  'money-transfer',
  'crypto',
  'cash',
  'check',
] as const;

/** Everything that can be lost to a fraud, the most pressing first: who still sits in a computer can do anything. */
export const LOSSES = [
  'remote-access',
  ...PAID,
  'password',
  'bank-account',
  'card-number',
  'ssn',
  'id-photo',
  'clicked',
] as const;
export type Loss = (typeof LOSSES)[number];
