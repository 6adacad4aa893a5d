import type {
  CaseAssessment,
  CaseFile,
  Citation,
  ContactCheck,
  ContactInput,
  LocalDate,
  NoticeIdentity,
} from '../assessment';
import type { Locale } from './locale';
import type { MoneyServices } from './moneyServices';
import type { OfficialPhones } from './officialPhones';
import type { Choice } from './reply';
import type { Utterance } from './understanding/reader';

/** What one turn offers to the dialogs: the reader's day and language, the case, and the core. Injected; no dialog fetches any of it. */
export interface TurnServices {
  readonly today: LocalDate;
  readonly locale: Locale;
  /** The rest of this turn and all later ones speak this language. */
  speak(locale: Locale): void;
  /** The masked words of this turn, and the button that was pressed. */
  readonly utterance: Utterance;
  /** A number that looked private was taken out of the words of this turn. */
  readonly masked: boolean;
  /** The channel belongs to a workplace, whose employer may read what is written there. */
  readonly employerMayRead: boolean;
  /** The reader was told so. */
  readonly employerNamed: boolean;
  nameEmployer(): void;
  /** After how many days of silence a talk is deleted. */
  readonly retentionDays: number;
  /** Another process spoke last (`resumed`), or a record that no longer fits was begun anew (`renewed`): the reader is told where the talk stands. */
  readonly returning: 'no' | 'resumed' | 'renewed';
  /** Official telephone numbers, as facts. */
  readonly phones: OfficialPhones;
  /** Sources of the fact book by their ids. */
  cite(ids: readonly string[]): readonly Citation[];
  readonly caseFile: CaseFile;
  keepCase(caseFile: CaseFile): void;
  assess(caseFile: CaseFile): CaseAssessment;
  identify(text: string): NoticeIdentity;
  /** What can be computed beside the assessment, on the reader's day. */
  readonly money: MoneyServices;
  /** Judges a message, call or visit by its signs; nothing of it is fetched or kept. */
  checkContact(contact: ContactInput): ContactCheck;
  /** The words of a label in every language, so that a typed label is the button. */
  labelsOf(choice: Choice): readonly string[];
  /** Deletes everything kept about this conversation when the turn ends. */
  forget(): void;
  /** Counts a moment of this turn for the operator; never a word of the reader. */
  note(note: TurnNote): void;
}

/** Moments that are worth counting: an answer nobody could read, a plan that was shown, a number that was masked, a case that was deleted. */
export type TurnNote = 'fallback' | 'completed' | 'masked' | 'forgotten';

/** Where the services rest in the turn's state (`context.turnState.get(TURN_SERVICES)`). */
export const TURN_SERVICES = Symbol('turnServices');
