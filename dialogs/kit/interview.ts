import type { DialogTurnResult, WaterfallStep, WaterfallStepContext } from 'botbuilder-dialogs';
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog';
import type { CaseFile } from '../../src/assessment';
import { noted } from './noted';
import { ParsedPrompt } from './parsedPrompt';
import type { Answer, CaseFact, Fact, Question } from './question';
import { servicesOf } from './servicesOf';
import { speakText } from './speak';
import { answerOf, putAside } from './stepValues';

/** What the steps of an interview carry between them: the questions asked so far, in order, for "back". */
export interface Asked {
  readonly asked?: readonly string[];
}

export type Step = WaterfallStepContext<Asked>;

/** How an interview ended: its facts are in the case, or the reader went back before the first of them. */
export type InterviewOutcome = { readonly kind: 'done' } | { readonly kind: 'back' };

/** A dialog that asks facts of the case, one a message, skips those that are known or cannot matter, and can go back. */
export abstract class Interview extends ComponentDialog {
  private readonly facts = new Map<string, Fact<unknown>>();

  /** Adds a prompt for each question and the one waterfall of the steps. */
  protected walk(questions: readonly Question<unknown>[], steps: readonly WaterfallStep<Asked>[]): void {
    for (const question of questions) this.addDialog(new ParsedPrompt(question));
    this.addDialog(new WaterfallDialog<Asked>(this.waterfallId, [...steps]));
    this.initialDialogId = this.waterfallId;
  }

  /** Asks a fact that the assessment misses and that was not asked before. Keeps nothing. */
  protected ask<T>(step: Step, fact: CaseFact<T>): Promise<DialogTurnResult> {
    const services = servicesOf(step.context);
    return this.askIf(services.assess(services.caseFile).missing.includes(fact.id), step, fact);
  }

  /** Asks a fact that can change the answer, is not known and was not asked before. Keeps nothing. */
  protected async askIf<T>(matters: boolean, step: Step, fact: Fact<T>): Promise<DialogTurnResult> {
    const services = servicesOf(step.context);
    return matters && !fact.known(services.caseFile) && !askedIn(step).includes(fact.id)
      ? step.beginDialog(fact.id)
      : step.next();
  }

  /** Keeps the answer of the step before. Speaks only to echo it, or to say where the fact can be found. */
  protected keep<T>(fact: Fact<T>): WaterfallStep<Asked> {
    this.facts.set(fact.id, fact);
    return named(`keep ${fact.id}`, async (step: Step) => {
      const result = answerOf<T>(step);
      if (result === undefined) return step.next();
      if (result.kind === 'back') return this.goBack(step);
      await keepAnswer(step, fact, result);
      markAsked(step, fact.id);
      return step.next();
    });
  }

  /** Begins the steps again: what is known is skipped, so the next unknown fact is asked. */
  protected again(step: Step, asked: readonly string[]): Promise<DialogTurnResult> {
    return step.replaceDialog(this.waterfallId, { ...step.options, asked });
  }

  protected async goBack(step: Step): Promise<DialogTurnResult> {
    const asked = askedIn(step);
    const last = asked.at(-1);
    if (last === undefined) return step.endDialog({ kind: 'back' } satisfies InterviewOutcome);
    const services = servicesOf(step.context);
    const fact = this.facts.get(last);
    if (fact) services.keepCase(fact.drop(services.caseFile));
    return this.again(step, asked.slice(0, -1));
  }

  protected get waterfallId(): string {
    return `${this.id}.steps`;
  }
}

/** Puts an answer into the case and echoes it; an "I don't know" is told where the fact stands on the paper. */
export async function keepAnswer<T>(
  step: WaterfallStepContext,
  fact: Fact<T>,
  answer: Exclude<Answer<T>, { kind: 'back' }>,
): Promise<CaseFile> {
  const services = servicesOf(step.context);
  if (answer.kind === 'unknown') {
    await speakText(step.context, fact.whereToFind);
    return services.caseFile;
  }
  services.keepCase(fact.keep(services.caseFile, answer.value));
  const told = fact.tell(services.caseFile);
  if (told) await speakText(step.context, noted(fact.label, told));
  return services.caseFile;
}

/** The questions asked so far: those of this run, or those handed on when the steps began again. */
export function askedIn(step: Step): readonly string[] {
  return putAside<Asked>(step).asked ?? step.options.asked ?? [];
}

export function markAsked(step: Step, id: string): void {
  Object.assign(step.values, { asked: [...askedIn(step), id] });
}

/** Steps have names, so that their order has a fingerprint. */
export function named<F extends object>(name: string, step: F): F {
  return Object.defineProperty(step, 'name', { value: name });
}
