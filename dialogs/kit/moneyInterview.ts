import type { DialogTurnResult, WaterfallStep } from 'botbuilder-dialogs';
import { ok } from '../../src/assessment';
import { say, type Choice, type Reply } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { askedIn, Interview, keepAnswer, named, type Asked, type Step } from './interview';
import { menu } from './menu';
import type { Fact, Question } from './question';
import { servicesOf } from './servicesOf';
import { speak } from './speak';
import { answerOf, chosenOf, putAside } from './stepValues';

/** A fact that a money dialog asks, and when its answer can change the result; always, when nothing is said. */
export interface Wanted {
  readonly fact: Fact<unknown>;
  matters?(services: TurnServices): boolean;
}

/** Something that can be looked at below a result: its button, and what it shows. */
interface Shown {
  readonly id: string;
  readonly label: Choice['label'];
  show(services: TurnServices): readonly Reply[];
}

/** The same, or a button that opens a list of such things: five at most, beside the one that leads back. */
export type View =
  Shown | { readonly id: string; readonly label: Choice['label']; readonly within: readonly Shown[] };

/** How a money dialog ended: done, back before its first question, or on to another question about money. */
export interface MoneyOutcome {
  readonly kind: 'done' | 'back' | 'other';
}

/** Asks what can change a result, one a message; tells the result; then shows its math, or takes a changed answer. */
export abstract class MoneyInterview extends Interview {
  constructor(
    id: string,
    private readonly wanted: readonly Wanted[],
    /** Whether one of its views opens a list of others. */
    nested = false,
  ) {
    super(id);
    this.walk(
      [...wanted.map(({ fact }) => fact), this.below, this.whichAnswer, ...(nested ? [this.whichView] : [])],
      [
        ...wanted.flatMap((each) => [this.asks(each), this.keep(each.fact)]),
        this.tellResult,
        this.act,
        this.askChanged,
        this.keepChanged,
      ],
    );
  }

  /** The result in bubbles, its answer first. */
  protected abstract result(services: TurnServices): readonly Reply[];

  /** What can be looked at below the result, such as the math: at most three, for a menu has six buttons. */
  protected abstract views(services: TurnServices): readonly View[];

  private asks({ fact, matters }: Wanted): WaterfallStep<Asked> {
    return named(`ask ${fact.id}`, (step: Step) =>
      this.askIf(!isTold(step) && (matters?.(servicesOf(step.context)) ?? true), step, fact),
    );
  }

  private readonly tellResult = async (step: Step): Promise<DialogTurnResult> => {
    if (!isTold(step))
      for (const each of this.result(servicesOf(step.context))) await speak(step.context, each);
    return step.beginDialog(this.below.id);
  };

  private readonly act = async (step: Step): Promise<DialogTurnResult> => {
    const answer = answerOf(step);
    if (!answer) return this.again(step, askedIn(step));
    if (answer.kind === 'back') return this.goBack(step);
    const wish = chosenOf(step) ?? 'done';
    if (wish === 'change') return step.beginDialog(this.whichAnswer.id);
    const services = servicesOf(step.context);
    const heard = this.wanted.find(({ fact }) => fact.id === wish)?.fact;
    if (heard) return this.keepHeard(step, heard);
    const view = this.views(services).find(({ id }) => id === wish);
    if (!view) return step.endDialog({ kind: wish === 'other' ? 'other' : 'done' } satisfies MoneyOutcome);
    return 'within' in view ? step.beginDialog(this.whichView.id) : this.show(step, view);
  };

  private readonly askChanged = (step: Step): Promise<DialogTurnResult> => {
    const chosen = chosenOf(step);
    const view = this.viewsWithin(servicesOf(step.context)).find(({ id }) => id === chosen);
    if (view) return this.show(step, view);
    const wanted = this.wanted.find(({ fact }) => fact.id === chosen);
    if (!wanted) return this.belowAgain(step);
    Object.assign(step.values, { changing: wanted.fact.id } satisfies Changing);
    return step.beginDialog(wanted.fact.id);
  };

  /** A changed answer is computed with at once; one that was left as it was changes nothing. */
  private readonly keepChanged = async (step: Step): Promise<DialogTurnResult> => {
    const answer = answerOf<unknown>(step);
    const { changing } = putAside<Changing>(step);
    const wanted = this.wanted.find(({ fact }) => fact.id === changing);
    if (!wanted || !answer || answer.kind === 'back') return this.belowAgain(step);
    await keepAnswer(step, wanted.fact, answer);
    return this.again(step, [...askedIn(step).filter((id) => id !== changing), wanted.fact.id]);
  };

  /** "What about 250 a month?" below a result is worked out at once. */
  private async keepHeard(step: Step, fact: Fact<unknown>): Promise<DialogTurnResult> {
    const services = servicesOf(step.context);
    const read = fact.read(services.utterance, services);
    if (!read.ok) return this.belowAgain(step);
    await keepAnswer(step, fact, { kind: 'answer', value: read.value });
    return this.again(step, [...askedIn(step).filter((id) => id !== fact.id), fact.id]);
  }

  /** From the top, so that the result is told again. */
  protected override again(step: Step, asked: readonly string[]): Promise<DialogTurnResult> {
    return step.replaceDialog(this.waterfallId, { asked } satisfies Told);
  }

  private async show(step: Step, view: Shown): Promise<DialogTurnResult> {
    for (const each of view.show(servicesOf(step.context))) await speak(step.context, each);
    return this.belowAgain(step);
  }

  private belowAgain(step: Step): Promise<DialogTurnResult> {
    return step.replaceDialog(this.waterfallId, { asked: askedIn(step), told: true } satisfies Told);
  }

  private readonly below = this.hearing(
    menu({
      id: 'belowResult',
      ask: () => say('money:below.ask'),
      choices: (services) => [
        ...this.views(services).map(({ id, label }) => ({ id, label })),
        ...(this.knownFacts(services).length > 0 ? [{ id: 'change', label: say('money:below.change') }] : []),
        { id: 'other', label: say('money:below.other') },
        { id: 'done', label: say('money:below.done') },
      ],
    }),
  );

  private readonly whichAnswer = menu({
    id: 'whichAnswer',
    ask: () => say('root:fix.ask'),
    choices: (services) => [
      ...this.knownFacts(services).map(({ id, label }) => ({ id, label })),
      { id: 'nothing', label: say('root:nothing') },
    ],
  });

  private readonly whichView = menu({
    id: 'whichView',
    ask: () => say('money:below.which'),
    choices: (services) => [
      ...this.viewsWithin(services).map(({ id, label }) => ({ id, label })),
      { id: 'nothing', label: say('root:nothing') },
    ],
  });

  /** The menu, which also hears an answer that can be told from words alone. */
  private hearing(question: Question<string>): Question<string> {
    return {
      ...question,
      followsResult: true,
      read: (utterance, services) => {
        const pressed = question.read(utterance, services);
        const heard = this.wanted.find(({ fact }) => fact.hearsLead?.(utterance, services));
        return pressed.ok || !heard ? pressed : ok(heard.fact.id);
      },
    };
  }

  private viewsWithin(services: TurnServices): readonly Shown[] {
    return this.views(services).flatMap((view) => ('within' in view ? view.within : []));
  }

  private knownFacts({ caseFile }: TurnServices): readonly Fact<unknown>[] {
    return this.wanted.flatMap(({ fact }) => (fact.known(caseFile) ? [fact] : []));
  }
}

/** Options of the steps: the result stands above already, and only the menu below it is shown. */
interface Told extends Asked {
  readonly told?: true;
}

/** What the next step needs to know. */
interface Changing {
  readonly changing: string;
}

const isTold = (step: Step): boolean => 'told' in step.options;
