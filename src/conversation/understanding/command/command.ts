import type { LevyKind } from '../../../assessment';
import type { Locale } from '../../locale';

/** Wishes that need no more than their name. */
export const PLAIN_COMMANDS = [
  'help',
  'back',
  'startOver',
  'repeat',
  'stop',
  'human',
  'why',
  'summary',
  'deleteMyData',
  'whatYouKnow',
  'more',
  'menu',
  'showOptions',
  'showSources',
  'whatWouldChange',
  'isItReal',
  'greeting',
  'thanks',
] as const;
export type PlainCommand = (typeof PLAIN_COMMANDS)[number];

/** Words that people ask the meaning of; each is an entry of `locales/<language>/glossary.json`. */
export const GLOSSARY_TERMS = [
  'levy',
  'lien',
  'seize',
  'cdpHearing',
  'equivalentHearing',
  'collectionAppealsProgram',
  'noticeOfDeficiency',
  'penalty',
  'interest',
  'installmentAgreement',
  'offerInCompromise',
  'currentlyNotCollectible',
  'transcript',
  'taxpayerAdvocate',
  'lowIncomeClinic',
  'finalNotice',
  'collectionPeriod',
  'innocentSpouse',
  'abatement',
] as const;
export type GlossaryTerm = (typeof GLOSSARY_TERMS)[number];

/** What may be said at any moment of the talk, in any language. */
export type Command =
  | { readonly command: PlainCommand }
  | { readonly command: 'language'; readonly locale: Locale }
  /** Something told earlier was wrong. `rest` is the right value as it was said, or nothing when only the slip was named. */
  | { readonly command: 'correct'; readonly rest: string }
  | { readonly command: 'explain'; readonly term: GlossaryTerm }
  /** Money or pay is already being taken; of which kind, when that was said. */
  | { readonly command: 'emergency'; readonly levyKind?: LevyKind };
