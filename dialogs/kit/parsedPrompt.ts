import { ActivityTypes, type TurnContext } from 'botbuilder-core';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog';
import type { Result } from '../../src/assessment';
import { reply, say, type Choice } from '../../src/conversation/reply';
import { readCommand, readUnknown, readYesNo } from '../../src/conversation/understanding';
import type { TurnServices } from '../../src/conversation/turnServices';
import type { Misread, Utterance } from '../../src/conversation/understanding/reader';
import { heardFrom } from './heard';
import type { Answer, Question } from './question';
import { servicesOf } from './servicesOf';
import { humanHelp } from './humanHelp';
import { speak, speakText, text } from './speak';
import { takeAsides } from './takeAsides';

/** How many answers may be missed before the question is left open: the third is skipped, never asked a third time. */
const MISSES_BEFORE_SKIPPING = 3;

/** Asks one question until its reader has a value, the reader of the letter does not know, or goes back. */
export class ParsedPrompt<T> extends Dialog {
  constructor(readonly question: Question<T>) {
    super(question.id);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    Object.assign(stateOf(dc.activeDialog), { misses: 0, offered: [] });
    const led = this.ledHere(dc.context);
    if (led?.ok) return dc.endDialog(answer({ kind: 'answer', value: led.value }));
    const half = this.question.hearsFirst && this.halfHeard(dc.context);
    if (half) return this.mend(dc, half);
    await this.ask(dc.context);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    if (dc.context.activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    const services = servicesOf(dc.context);
    const { offered } = stateOf(dc.activeDialog);
    const buttons = this.question.hearsNumbers ? [] : this.buttons(dc.context);
    const heard = heardFrom(services, { offered, buttons });
    stateOf(dc.activeDialog).offered = [];
    const wish = this.question.noIsUnknown && isNo(heard, services) ? 'dontKnow' : wishOf(heard, services);
    if (wish && !this.question.menu) return this.grant(dc, wish);
    const reading = this.question.read(heard, services);
    if (reading.ok) return dc.endDialog(answer({ kind: 'answer', value: reading.value }));
    if (wish) return this.grant(dc, wish);
    if (!(await takeAsides(dc.context, this.question.menu === true))) {
      if (!reading.error.understood) services.note('fallback');
      return this.mend(dc, { ...reading.error, choices: reading.error.choices ?? offered });
    }
    return this.question.followsResult || this.question.known?.(services.caseFile)
      ? dc.endDialog()
      : this.askAgain(dc);
  }

  /** The answer in the words that led to this question. */
  private ledHere(context: TurnContext): Result<T, Misread> | undefined {
    const services = servicesOf(context);
    const { utterance } = services;
    return this.question.hearsLead?.(utterance, services)
      ? this.question.read(utterance, services)
      : undefined;
  }

  /** What the words before this question could mean, when they named it in part. */
  private halfHeard(context: TurnContext): Misread | undefined {
    const services = servicesOf(context);
    if (services.utterance.choice !== undefined || services.utterance.text === '') return undefined;
    const reading = this.question.read(services.utterance, services);
    return reading.ok || !reading.error.choices ? undefined : reading.error;
  }

  override async repromptDialog(context: TurnContext): Promise<void> {
    await this.ask(context, 'again');
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.askAgain(dc);
  }

  private async ask(context: TurnContext, time: 'first' | 'again' = 'first'): Promise<void> {
    const services = servicesOf(context);
    const leads = time === 'first' || !this.question.leadOnce;
    const lead = leads ? (this.question.lead?.(services) ?? []) : [];
    const question = text(this.question.ask(services));
    await speak(context, reply(...lead, question, { kind: 'choices', choices: this.buttons(context) }));
  }

  /** A menu asks for no fact: who does not know is told what its buttons are for. */
  private grant(dc: DialogContext, wish: Wish): Promise<DialogTurnResult> {
    if (wish === 'repeat') return this.askAgain(dc);
    if (wish === 'back') return dc.endDialog(answer({ kind: 'back' }));
    return wish === 'why' || this.question.menu
      ? this.explain(dc)
      : dc.endDialog(answer({ kind: 'unknown' }));
  }

  private async askAgain(dc: DialogContext): Promise<DialogTurnResult> {
    await this.ask(dc.context, 'again');
    return Dialog.EndOfTurn;
  }

  private async explain(dc: DialogContext): Promise<DialogTurnResult> {
    await speakText(dc.context, this.question.why);
    return this.askAgain(dc);
  }

  /** The repair ladder: the likely meanings, then the question with an example, then on without the answer, or to a person. */
  private async mend(dc: DialogContext, misread: Misread): Promise<DialogTurnResult> {
    const state = stateOf(dc.activeDialog);
    state.misses += 1;
    if (state.misses >= MISSES_BEFORE_SKIPPING) return this.question.menu ? this.handOn(dc) : this.skip(dc);
    state.offered = misread.choices ?? [];
    const choices = inFront(state.offered, this.buttons(dc.context));
    const said =
      state.misses === 1 ? [misread.say] : [this.question.example, this.question.ask(servicesOf(dc.context))];
    await speak(dc.context, reply(...said.map((each) => text(each)), { kind: 'choices', choices }));
    return Dialog.EndOfTurn;
  }

  private async skip(dc: DialogContext): Promise<DialogTurnResult> {
    await speakText(dc.context, say('root:skipped'));
    return dc.endDialog(answer({ kind: 'unknown' }));
  }

  /** A menu cannot be left open: it names the people who can help, and begins its ladder again. */
  private async handOn(dc: DialogContext): Promise<DialogTurnResult> {
    stateOf(dc.activeDialog).misses = 0;
    await speakText(dc.context, humanHelp(servicesOf(dc.context)));
    return this.askAgain(dc);
  }

  private buttons(context: TurnContext): readonly Choice[] {
    const own = this.question.choices?.(servicesOf(context)) ?? [];
    return this.question.menu ? own : [...own, ...ALWAYS];
  }
}

const ALWAYS: readonly Choice[] = [
  { id: 'dontKnow', label: say('common:dontKnow') },
  { id: 'why', label: say('common:why') },
  { id: 'back', label: say('common:back') },
  { id: 'stop', label: say('common:stop') },
];

/** The likely meanings first, then the buttons that are not among them. */
const inFront = (likely: readonly Choice[], buttons: readonly Choice[]): readonly Choice[] => [
  ...likely,
  ...buttons.filter(({ id }) => !likely.some((each) => each.id === id)),
];

type Wish = 'why' | 'repeat' | 'back' | 'dontKnow';

/** What the reader of the letter wants of the question itself, by button or in words. */
function wishOf(heard: Utterance, services: TurnServices): Wish | undefined {
  if (readUnknown(heard, services)) return 'dontKnow';
  const wish = ALWAYS.some((each) => each.id === heard.choice)
    ? heard.choice
    : readCommand(heard, services)?.command;
  return WISHES.find((each) => each === wish);
}

const isNo = (heard: Utterance, services: TurnServices): boolean => {
  const answer = readYesNo(heard, services);
  return answer.ok && !answer.value;
};

const WISHES: readonly Wish[] = ['why', 'repeat', 'back', 'dontKnow'];

const answer = <T>(value: Answer<T>): Answer<T> => value;

/** What a prompt keeps between turns: how often it was misunderstood, and the meanings it offered last. */
interface PromptState {
  misses: number;
  offered: readonly Choice[];
}

/** A stored state that lost a field begins that one again. */
function stateOf(instance: DialogInstance | undefined): PromptState {
  const state = instance?.state as Partial<PromptState>;
  return Object.assign(state, { misses: 0, offered: [], ...state });
}
