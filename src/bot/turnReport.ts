import type { Locale } from '../conversation/locale';
import type { TurnNote } from '../conversation/turnServices';

/** What an operator may know of one turn. Every field is a number or a name of ours: never a word of a reader. */
export interface TurnReport {
  /** The channel as it names itself. */
  readonly channel: string;
  readonly activity: 'message' | 'conversationUpdate' | 'event' | 'other';
  /** `repeated`: the activity was answered before. `failed`: a bug; the reader was told and the case kept. `refused`: nothing was kept, the channel will try again. */
  readonly outcome: 'answered' | 'repeated' | 'failed' | 'refused';
  /** Ids of the dialogs that wait for an answer, outermost first, joined by `/`; empty when none does. */
  readonly dialog: string;
  readonly locale: Locale;
  /** What happened on the way, in the order in which it did. */
  readonly notes: readonly TurnNote[];
  readonly replies: number;
  /** What became of the replies: those whose fate is `unknown`, and `refused` ones, are not sent again. */
  readonly delivery: 'delivered' | 'waiting' | 'unknown' | 'refused' | 'none';
  /** The name of the failure's class or its system code, when there was one. */
  readonly error: string | undefined;
  /** From the arrival of the activity to the end of its delivery, waiting for the conversation's lock included. */
  readonly milliseconds: number;
}

/** The kind of an activity by its type; what the bot does not hear is `other`. */
export const activityKind = (type: string): TurnReport['activity'] =>
  KINDS.find((kind) => kind === type) ?? 'other';

const KINDS = ['message', 'conversationUpdate', 'event'] as const;
