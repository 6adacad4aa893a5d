import { z } from 'zod';
import en from '../../../../locales/en/words.json';
import es from '../../../../locales/es/words.json';

const phrases = z.array(z.string());
const phrasesById = z.record(z.string(), phrases);
const numbersByWord = z.record(z.string(), z.number());

/** What a words file must hold: the only place where the words of a language live that readers recognise. */
const WordList = z.strictObject({
  months: z.array(phrases).length(12),
  weekdays: z.array(phrases).length(7),
  relativeDays: numbersByWord,
  lastWeekday: phrases,
  ago: phrases,
  agoUnits: numbersByWord,
  dayLead: phrases,
  daySuffixes: phrases,
  dateJoiners: phrases,
  dayWords: numbersByWord,
  dateFillers: phrases,
  numbers: numbersByWord,
  oneWords: phrases,
  hundreds: phrases,
  multipliers: numbersByWord,
  numberJoiners: phrases,
  currency: phrases,
  cents: phrases,
  rangeOpeners: phrases,
  rangeLinks: phrases,
  numberLinks: phrases,
  minus: phrases,
  moneyFillers: phrases,
  vagueMoney: phrases,
  yearRange: phrases,
  yearsSince: phrases,
  lastYear: phrases,
  thisYear: phrases,
  yearBeforeLast: phrases,
  lastYears: phrases,
  yearFillers: phrases,
  yearLead: phrases,
  yes: phrases,
  no: phrases,
  unknown: phrases,
  ordinals: z.array(phrases),
  ordinalFrames: phrases,
  lastOne: phrases,
  choices: phrasesById,
  leadFillers: phrases,
  tailFillers: phrases,
  commands: phrasesById,
  /** Words of their own that are one slip away from a word of a wish: "forgot" is not "forget". */
  slipsThatAreWords: phrases,
  /** How the erasing of what is kept is asked for: each verb with each thing. */
  erasing: z.strictObject({ verbs: phrases, things: phrases }),
  languages: phrasesById,
  corrections: z.strictObject({ strong: phrases, weak: phrases }),
  terms: phrasesById,
  termFrames: phrases,
  levies: phrasesById,
  levyDoubts: phrases,
  levyFillers: phrases,
  statements: phrasesById,
  offers: z.strictObject({ who: phrases, promise: phrases }),
  contacts: phrasesById,
  amountLead: phrases,
  amountYears: phrases,
  havingLead: phrases,
  shortYearLead: phrases,
  contrasts: phrases,
  letterNames: phrases,
  formNames: phrases,
  articles: phrases,
  contrastNameLead: phrases,
  contrastLinks: phrases,
  contrastValueLead: phrases,
  contrastSubjects: phrases,
  papers: phrases,
  vagueDays: phrases,
  yearAndBefore: phrases,
  openingDateLead: phrases,
  openingDateJoiners: phrases,
  notDueLead: phrases,
  notDueTail: phrases,
  noticePhrases: phrases,
  amountSizes: phrases,
  amountUnits: phrases,
  numberHints: z.strictObject({
    ein: phrases,
    taxId: phrases,
    card: phrases,
    account: phrases,
    between: phrases,
    number: phrases,
    linking: phrases,
    joining: phrases,
    paper: phrases,
    currency: phrases,
  }),
  crisis: z.strictObject({ 'self-harm': phrases, abuse: phrases, despair: phrases }),
  crisisIdioms: phrases,
});
type WordList = Readonly<z.infer<typeof WordList>>;

/** Every language's list. People mix languages in one sentence, so readers know the words of all of them at once. */
export const wordLists: readonly WordList[] = [WordList.parse(en), WordList.parse(es)];

type KeysOf<V> = { [K in keyof WordList]: WordList[K] extends V ? K : never }[keyof WordList];

/** The phrases of one entry in every language. */
export const allPhrases = (key: KeysOf<string[]>): readonly string[] =>
  wordLists.flatMap((list) => list[key]);

/** The numbers of one entry in every language, by word. */
export const allNumbers = (key: KeysOf<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.assign({}, ...wordLists.map((list) => list[key]));

type KeyById = 'choices' | 'commands' | 'languages' | 'terms' | 'levies' | 'contacts' | 'statements';

/** The phrases that an entry has under one id, in every language. */
export const phrasesUnder = (key: KeyById, id: string): readonly string[] =>
  wordLists.flatMap((list) => list[key][id] ?? []);

/** The buttons that have words of their own. */
export const CHOICE_IDS: readonly string[] = [
  ...new Set(wordLists.flatMap(({ choices }) => Object.keys(choices))),
];
