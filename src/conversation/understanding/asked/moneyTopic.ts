/** Questions about money that are computed, each in a dialog of its own. */
export const MONEY_TOPICS = [
  'cost',
  'afford',
  'compare',
  'keptShare',
  'debtAge',
  'passport',
  'penaltyRelief',
] as const;
export type MoneyTopic = (typeof MONEY_TOPICS)[number];
