import type { CaseFile, CaseQuestion, Result } from '../../src/assessment';
import type { Block, Choice, Say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import type { Misread, Utterance } from '../../src/conversation/understanding/reader';

/** One question: what is asked, why, and the one place where words become its value. */
export interface Question<T> {
  /** Also the id of its prompt. */
  readonly id: string;
  ask(services: TurnServices): Say;
  /** What is shown above the question: a summary to confirm. */
  lead?(services: TurnServices): readonly Block[];
  readonly why: Say;
  /** An example of an answer, said when the first try was not understood. */
  readonly example: Say;
  /** The lead introduces; it is not said again when the question is. */
  readonly leadOnce?: true;
  /** "No, it was the 14th" is an answer to this very question. */
  readonly hearsCorrections?: true;
  /** The words that led here may name it in part: then their likely meanings are offered at once. */
  readonly hearsFirst?: true;
  /** Whether words that were said elsewhere surely hold the answer too: then it is read from them, and not asked. */
  hearsLead?(utterance: Utterance, services: TurnServices): boolean;
  /** Whether the case has the answer by now: told beside another one, it need not be asked again. */
  known?(caseFile: CaseFile): boolean;
  /** It stands below a result that is told anew, with a question of its own again, once a fact has changed. */
  readonly followsResult?: true;
  /** Buttons for the likely answers. */
  choices?(services: TurnServices): readonly Choice[];
  read(utterance: Utterance, services: TurnServices): Result<T, Misread>;
  /** A bare number is an answer, never the place of a button. */
  readonly hearsNumbers?: true;
  /** A plain "no" says that the paper does not show it. */
  readonly noIsUnknown?: true;
  /** What somebody else wrote or did is an answer to this very question, not the beginning of a check. */
  readonly hearsContact?: true;
  /** A menu has no "I don't know", "why" and "back": it asks for no fact. */
  readonly menu?: true;
}

/** A question whose answer is kept in the case. */
export interface Fact<T> extends Question<T> {
  known(caseFile: CaseFile): boolean;
  keep(caseFile: CaseFile, value: T): CaseFile;
  /** Takes the answer back, for "back" and "fix something". */
  drop(caseFile: CaseFile): CaseFile;
  /** The answer in words, for the summary and the echo. Absent when nothing is known. */
  tell(caseFile: CaseFile): Say | undefined;
  /** The name of the fact: "Date on the letter". */
  readonly label: Say;
  /** Where on the paper it stands, or what "I don't know" leads to. */
  readonly whereToFind: Say;
}

/** A fact that the assessment of a case asks for. */
export interface CaseFact<T> extends Fact<T> {
  readonly id: CaseQuestion;
}

/** What a prompt ends with. */
export type Answer<T> =
  { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'unknown' } | { readonly kind: 'back' };
