import type { Activity } from 'botbuilder';
import type {
  CaseAssessment,
  CaseFile,
  Citation,
  ContactCheck,
  ContactInput,
  LocalDate,
  NoticeIdentity,
} from '../assessment';
import type { Locale } from '../conversation/locale';
import type { MoneyServices } from '../conversation/moneyServices';
import type { Choice, Say } from '../conversation/reply';
import type { TurnNote, TurnServices } from '../conversation/turnServices';
import type { Utterance } from '../conversation/understanding/reader';
import { isPrivatePlace } from './privatePlace';
import { noDialogs, type DialogState, type LoadedSession, type Session } from './session';

/** The core and the words as a turn needs them; wired once by the server. */
export interface CoreServices {
  assess(caseFile: CaseFile, asOf: LocalDate): CaseAssessment;
  identify(text: string): NoticeIdentity;
  money(asOf: LocalDate): MoneyServices;
  today(timeZone: string | undefined): LocalDate;
  checkContact(contact: ContactInput): ContactCheck;
  labelsOf(label: Say): readonly string[];
  readonly phones: TurnServices['phones'];
  readonly cite: TurnServices['cite'];
}

/** What every turn of a process shares. */
export interface SessionParts {
  readonly core: CoreServices;
  /** When this process started, in milliseconds since 1970: a reader whose talk is older is told where it stands. */
  readonly startedAt: number;
  readonly now: () => number;
  /** Whether the channel belongs to a workplace. */
  readonly employerMayRead: (channel: string) => boolean;
  /** After how many days of silence a talk is deleted. */
  readonly retentionDays: number;
}

/**
 * One turn's services over one loaded session. Changes stay here until the turn commits `record`. Where others read
 * along there is no session: nothing of a case is at hand, and what rests stays as it is.
 */
export class SessionServices implements TurnServices {
  readonly today: LocalDate;
  readonly utterance: Utterance;
  readonly employerMayRead: boolean;
  returning: TurnServices['returning'];
  private readonly noted: TurnNote[] = [];
  /** A turn asks for the same assessment several times; a case is a value and never changes. */
  private readonly assessed = new WeakMap<CaseFile, CaseAssessment>();
  private session: Session | undefined;
  private spoken: Locale;
  private readonly untouched: { readonly record: string | undefined } | undefined;

  constructor(
    loaded: LoadedSession,
    private readonly parts: SessionParts,
    activity: Activity,
    readonly masked: boolean,
  ) {
    this.today = parts.core.today(activity.localTimezone);
    this.utterance = utteranceOf(activity);
    this.untouched = isPrivatePlace(activity) ? undefined : loaded;
    this.session = this.untouched ? undefined : loaded.session;
    this.spoken = loaded.session.locale;
    this.returning = returningOf(loaded, parts.startedAt);
    this.employerMayRead = parts.employerMayRead(activity.channelId);
    if (masked) this.note('masked');
  }

  get locale(): Locale {
    return this.spoken;
  }

  speak(locale: Locale): void {
    this.spoken = locale;
  }

  get employerNamed(): boolean {
    return this.session?.employerNamed ?? false;
  }

  nameEmployer(): void {
    if (this.session) this.session = { ...this.session, employerNamed: true };
  }

  get retentionDays(): number {
    return this.parts.retentionDays;
  }

  get phones(): TurnServices['phones'] {
    return this.parts.core.phones;
  }

  cite(ids: readonly string[]): readonly Citation[] {
    return this.parts.core.cite(ids);
  }

  get caseFile(): CaseFile {
    return this.session?.caseFile ?? {};
  }

  keepCase(caseFile: CaseFile): void {
    if (this.session) this.session = { ...this.session, caseFile };
  }

  assess(caseFile: CaseFile): CaseAssessment {
    const known = this.assessed.get(caseFile) ?? this.parts.core.assess(caseFile, this.today);
    this.assessed.set(caseFile, known);
    return known;
  }

  identify(text: string): NoticeIdentity {
    return this.parts.core.identify(text);
  }

  get money(): MoneyServices {
    return this.parts.core.money(this.today);
  }

  checkContact(contact: ContactInput): ContactCheck {
    return this.parts.core.checkContact(contact);
  }

  labelsOf(choice: Choice): readonly string[] {
    return this.parts.core.labelsOf(choice.label);
  }

  forget(): void {
    this.session = undefined;
    this.note('forgotten');
  }

  note(note: TurnNote): void {
    this.noted.push(note);
  }

  get notes(): readonly TurnNote[] {
    return this.noted;
  }

  /** The SDK changes the stack in place; it rests in the session. A forgotten session has an empty one. */
  get dialogs(): DialogState {
    return this.session?.dialogs ?? noDialogs();
  }

  /** After a bug: the case stays, the talk starts at its beginning. */
  restartTalk(): void {
    if (this.session) this.session = { ...this.session, dialogs: noDialogs() };
  }

  /** A talk that no longer fits the dialogs begins anew, and the reader is told. */
  renewTalk(): void {
    this.restartTalk();
    this.returning = 'renewed';
  }

  /** What to store, or `undefined` when the reader asked to be forgotten. */
  get record(): string | undefined {
    if (this.untouched) return this.untouched.record;
    return (
      this.session && JSON.stringify({ ...this.session, locale: this.spoken, spokenAt: this.parts.now() })
    );
  }
}

function returningOf({ standing, session }: LoadedSession, startedAt: number): TurnServices['returning'] {
  if (standing === 'renewed') return 'renewed';
  return standing === 'kept' && session.spokenAt < startedAt ? 'resumed' : 'no';
}

/** The words and the pressed button of an activity: `value.choice` from our buttons, whatever else a card sent is no answer. */
function utteranceOf(activity: Activity): Utterance {
  const text = typeof activity.text === 'string' ? activity.text.trim() : '';
  const value: unknown = activity.value;
  const choice = typeof value === 'object' && value !== null && 'choice' in value ? value.choice : undefined;
  return typeof choice === 'string' ? { text, choice } : { text };
}
