/** What people fear or want to know in the middle of the talk; each has its answer in `locales/<language>/answers.json`. */
export const ASKED_TOPICS = [
  'jail',
  'deportation',
  'home',
  'car',
  'belongings',
  'bank-account',
  'pay',
  'social-security',
  'retirement',
  'refund',
  'kids-money',
  'spouse-money',
  'employer',
  'travel',
  'credit',
  'visit',
  'cannot-pay',
  'ignoring',
  'last-day',
  'more-time',
  'collection-time',
  'interest',
  'borrowing',
  'tax-relief-company',
  'lawyer',
  'why-me',
  'their-language',
  'first-step',
] as const;
export type AskedTopic = (typeof ASKED_TOPICS)[number];

/** What people ask about this chat itself; the talk answers it from its own settings, not from the law. */
export const CHAT_TOPICS = ['privacy'] as const;
export type ChatTopic = (typeof CHAT_TOPICS)[number];
