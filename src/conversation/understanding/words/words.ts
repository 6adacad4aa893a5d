import en from '../../../../locales/en/words.json';
import es from '../../../../locales/es/words.json';

type Phrases = readonly string[];
type PhrasesById = Readonly<Record<string, Phrases | undefined>>;
type NumbersByWord = Readonly<Record<string, number>>;

/**
 * What a words file must hold: the only place where the words of a language live that readers recognise. The compiler
 * reads the files, and a test what it cannot see, so a start does not.
 */
interface WordList {
  readonly months: readonly Phrases[];
  readonly weekdays: readonly Phrases[];
  readonly relativeDays: NumbersByWord;
  readonly lastWeekday: Phrases;
  readonly ago: Phrases;
  readonly agoUnits: NumbersByWord;
  readonly dayLead: Phrases;
  readonly daySuffixes: Phrases;
  readonly dateJoiners: Phrases;
  readonly dayWords: NumbersByWord;
  readonly dateFillers: Phrases;
  readonly numbers: NumbersByWord;
  readonly oneWords: Phrases;
  readonly hundreds: Phrases;
  readonly multipliers: NumbersByWord;
  readonly numberJoiners: Phrases;
  readonly currency: Phrases;
  readonly cents: Phrases;
  readonly rangeOpeners: Phrases;
  readonly rangeLinks: Phrases;
  readonly numberLinks: Phrases;
  readonly minus: Phrases;
  readonly moneyFillers: Phrases;
  readonly vagueMoney: Phrases;
  readonly yearRange: Phrases;
  readonly yearsSince: Phrases;
  readonly lastYear: Phrases;
  readonly thisYear: Phrases;
  readonly yearBeforeLast: Phrases;
  readonly lastYears: Phrases;
  readonly yearFillers: Phrases;
  readonly yearLead: Phrases;
  readonly yes: Phrases;
  readonly no: Phrases;
  readonly unknown: Phrases;
  readonly ordinals: readonly Phrases[];
  readonly ordinalFrames: Phrases;
  readonly lastOne: Phrases;
  readonly choices: PhrasesById;
  readonly leadFillers: Phrases;
  readonly tailFillers: Phrases;
  readonly commands: PhrasesById;
  /** Words of their own that are one slip away from a word of a wish: "forgot" is not "forget". */
  readonly slipsThatAreWords: Phrases;
  /** How the erasing of what is kept is asked for: each verb with each thing. */
  readonly erasing: { readonly verbs: Phrases; readonly things: Phrases };
  readonly languages: PhrasesById;
  readonly corrections: { readonly strong: Phrases; readonly weak: Phrases };
  readonly terms: PhrasesById;
  readonly termFrames: Phrases;
  readonly levies: PhrasesById;
  readonly levyDoubts: Phrases;
  readonly levyFillers: Phrases;
  readonly statements: PhrasesById;
  readonly offers: { readonly who: Phrases; readonly promise: Phrases };
  readonly contacts: PhrasesById;
  readonly amountLead: Phrases;
  readonly oweLead: Phrases;
  readonly amountYears: Phrases;
  readonly havingLead: Phrases;
  readonly shortYearLead: Phrases;
  readonly contrasts: Phrases;
  readonly letterNames: Phrases;
  readonly formNames: Phrases;
  readonly articles: Phrases;
  readonly contrastNameLead: Phrases;
  readonly contrastLinks: Phrases;
  readonly contrastValueLead: Phrases;
  readonly contrastSubjects: Phrases;
  readonly papers: Phrases;
  readonly vagueDays: Phrases;
  readonly yearAndBefore: Phrases;
  readonly openingDateLead: Phrases;
  readonly openingDateJoiners: Phrases;
  readonly notDueLead: Phrases;
  readonly notDueTail: Phrases;
  readonly noticePhrases: Phrases;
  readonly amountSizes: Phrases;
  readonly amountUnits: Phrases;
  readonly numberHints: {
    readonly ein: Phrases;
    readonly taxId: Phrases;
    readonly card: Phrases;
    readonly account: Phrases;
    readonly between: Phrases;
    readonly number: Phrases;
    readonly linking: Phrases;
    readonly joining: Phrases;
    readonly paper: Phrases;
    readonly currency: Phrases;
  };
  readonly crisis: { readonly 'self-harm': Phrases; readonly abuse: Phrases; readonly despair: Phrases };
  readonly crisisIdioms: Phrases;
  readonly countFillers: Phrases;
  readonly periods: PhrasesById;
  /** What can be paid with or given away to a fraud, the verbs of having done so, and what makes them a mere question. */
  readonly losses: PhrasesById;
  readonly lossDeeds: Phrases;
  readonly lossDoubts: Phrases;
  readonly frauds: Phrases;
  readonly onTheLine: Phrases;
  readonly collectors: Phrases;
  /** What a message of somebody else holds: pressure, words to its reader; and what people say of themselves. */
  readonly pressures: Phrases;
  readonly addressed: Phrases;
  readonly ownWords: Phrases;
}

/** Every language's list. People mix languages in one sentence, so readers know the words of all of them at once. */
export const wordLists: readonly WordList[] = [en, es];

type KeysOf<V> = { [K in keyof WordList]: WordList[K] extends V ? K : never }[keyof WordList];

/** The phrases of one entry in every language. */
export const allPhrases = (key: KeysOf<Phrases>): readonly string[] => wordLists.flatMap((list) => list[key]);

/** The numbers of one entry in every language, by word. */
export const allNumbers = (key: KeysOf<NumbersByWord>): Readonly<Record<string, number>> =>
  Object.assign({}, ...wordLists.map((list) => list[key]));

type KeyById =
  | 'choices'
  | 'commands'
  | 'languages'
  | 'terms'
  | 'levies'
  | 'contacts'
  | 'statements'
  | 'periods'
  | 'losses';

/** The phrases that an entry has under one id, in every language. */
export const phrasesUnder = (key: KeyById, id: string): readonly string[] =>
  wordLists.flatMap((list) => list[key][id] ?? []);

/** How often money comes or goes; the names that hold another one stand first. */
export const PERIODS = ['biweekly', 'semimonthly', 'weekly', 'yearly', 'monthly'] as const;
export type Period = (typeof PERIODS)[number];

/** The buttons that have words of their own. */
export const CHOICE_IDS: readonly string[] = [
  ...new Set(wordLists.flatMap(({ choices }) => Object.keys(choices))),
];
