/** One entry a locale file; the file's name is the namespace. A key that `locales/en` does not hold does not compile. */
interface Namespaces {
  actions: typeof import('../../locales/en/actions.json');
  afford: typeof import('../../locales/en/afford.json');
  answers: typeof import('../../locales/en/answers.json');
  authenticity: typeof import('../../locales/en/authenticity.json');
  collector: typeof import('../../locales/en/collector.json');
  common: typeof import('../../locales/en/common.json');
  compare: typeof import('../../locales/en/compare.json');
  cost: typeof import('../../locales/en/cost.json');
  deadlines: typeof import('../../locales/en/deadlines.json');
  debtAge: typeof import('../../locales/en/debtAge.json');
  emergency: typeof import('../../locales/en/emergency.json');
  firstHour: typeof import('../../locales/en/firstHour.json');
  glossary: typeof import('../../locales/en/glossary.json');
  intake: typeof import('../../locales/en/intake.json');
  keptShare: typeof import('../../locales/en/keptShare.json');
  math: typeof import('../../locales/en/math.json');
  money: typeof import('../../locales/en/money.json');
  notices: typeof import('../../locales/en/notices.json');
  options: typeof import('../../locales/en/options.json');
  page: typeof import('../../locales/en/page.json');
  passport: typeof import('../../locales/en/passport.json');
  penaltyRelief: typeof import('../../locales/en/penaltyRelief.json');
  plan: typeof import('../../locales/en/plan.json');
  powers: typeof import('../../locales/en/powers.json');
  readers: typeof import('../../locales/en/readers.json');
  root: typeof import('../../locales/en/root.json');
  situation: typeof import('../../locales/en/situation.json');
  stages: typeof import('../../locales/en/stages.json');
  visit: typeof import('../../locales/en/visit.json');
}

export type Namespace = keyof Namespaces;

/** i18next's plural endings belong to the sentence, not to its key: say `root:days`, not `root:days_one`. */
type Singular<K extends string> = K extends `${infer Base}_${'one' | 'other' | 'many'}` ? Base : K;

/** Where a sentence is written: `intake:askNoticeDate` is the entry `askNoticeDate` of `locales/<language>/intake.json`. */
export type MessageKey = { [N in Namespace]: `${N}:${Singular<keyof Namespaces[N] & string>}` }[Namespace];
