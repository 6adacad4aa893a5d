import type { DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog';
import type { Reply } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { ParsedPrompt } from './parsedPrompt';
import type { Question } from './question';
import { servicesOf } from './servicesOf';
import { speak } from './speak';
import { answerOf, chosenOf, putAside } from './stepValues';

/** What was told so far, by the id of its question, oldest first. Never words: what a person pasted is not kept. */
export type Told = Readonly<Record<string, ToldValue>>;
export type ToldValue = string | readonly string[] | object;

/** What was told: before the first question, and in answer to questions, which "back" takes back. */
export interface ToldOptions {
  readonly given?: Told;
  readonly told?: Told;
}

/** How it ended: done, back before its first question, on to the letter, to the check of a message, or to what was lost. */
export interface ToldOutcome {
  readonly kind: 'checked' | 'back' | 'letter' | 'message' | 'gave';
}

export type ToldStep = WaterfallStepContext<ToldOptions>;

/** Asks, one a message, what can still change a judgement that is no part of a case; tells it; then asks what next. */
export abstract class ToldInterview extends ComponentDialog {
  constructor(
    id: string,
    questions: readonly Question<ToldValue>[],
    private readonly after: Question<string>,
  ) {
    super(id);
    for (const question of questions) this.addDialog(new ParsedPrompt(question));
    this.addDialog(new ParsedPrompt(after));
    this.addDialog(
      new WaterfallDialog<ToldOptions>(`${id}.steps`, [this.askNext, this.keepOrTell, this.goOn]),
    );
    this.initialDialogId = `${id}.steps`;
  }

  /** The question whose answer can still change what is told; `undefined` when none can. */
  protected abstract next(told: Told, services: TurnServices): string | undefined;

  /** The judgement in bubbles. */
  protected abstract result(told: Told, services: TurnServices): readonly Reply[];

  /** Where a button below the judgement leads. */
  protected abstract leave(step: ToldStep, chosen: string | undefined): Promise<DialogTurnResult>;

  /** What an answer tells; a message in the person's own words tells more than it is. */
  protected heard(_step: ToldStep, asking: string, value: ToldValue): Told {
    return { [asking]: value };
  }

  /** Begins the steps again: what is told is not asked, and the judgement comes when nothing is left to ask. */
  protected again(step: ToldStep, options: ToldOptions): Promise<DialogTurnResult> {
    return step.replaceDialog(`${this.id}.steps`, options);
  }

  private readonly askNext = async (step: ToldStep): Promise<DialogTurnResult> => {
    const asking = this.next(toldIn(step), servicesOf(step.context));
    if (asking === undefined) return step.next();
    Object.assign(step.values, { asking } satisfies Asking);
    return step.beginDialog(asking);
  };

  private readonly keepOrTell = async (step: ToldStep): Promise<DialogTurnResult> => {
    const { asking } = putAside<Asking>(step);
    if (asking !== undefined) return this.keep(step, asking);
    for (const each of this.result(toldIn(step), servicesOf(step.context))) await speak(step.context, each);
    return step.beginDialog(this.after.id);
  };

  private readonly goOn = (step: ToldStep): Promise<DialogTurnResult> =>
    answerOf(step)?.kind === 'back' ? this.goBack(step) : this.leave(step, chosenOf(step));

  private keep(step: ToldStep, asking: string): Promise<DialogTurnResult> {
    const answer = answerOf<ToldValue>(step);
    if (answer?.kind === 'back') return this.goBack(step);
    const value = answer?.kind === 'answer' ? answer.value : UNKNOWN;
    const told = { ...step.options.told, ...this.heard(step, asking, value) };
    return this.again(step, { ...step.options, told });
  }

  private goBack(step: ToldStep): Promise<DialogTurnResult> {
    const told = Object.entries(step.options.told ?? {});
    return told.length === 0
      ? step.endDialog({ kind: 'back' } satisfies ToldOutcome)
      : this.again(step, { ...step.options, told: Object.fromEntries(told.slice(0, -1)) });
  }
}

/** The value of a question whose answer the person does not know. */
export const UNKNOWN = 'unknown';

/** All that was told, as the steps carry it. */
export const toldIn = ({ options }: ToldStep): Told => ({ ...options.given, ...options.told });

/** What the next step needs to know. */
interface Asking {
  readonly asking: string;
}
