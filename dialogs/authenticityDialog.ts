import type { DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog';
import { say } from '../src/conversation/reply';
import { presentVerification, type ContactKind } from '../src/conversation/present/presentVerification';
import { readOpening } from '../src/conversation/understanding';
import { menu } from './kit/menu';
import { ParsedPrompt } from './kit/parsedPrompt';
import type { Answer } from './kit/question';
import { servicesOf } from './kit/servicesOf';
import { speak } from './kit/speak';
import { answerOf, chosenOf } from './kit/stepValues';

type Step = WaterfallStepContext<object>;

/** What the reader wants after the steps: look at a letter after all, nothing more, or back to before them. */
export type AuthenticityOutcome = { readonly kind: 'letter' | 'checked' | 'back' };

/** Is it real? The check that does not depend on how it came, and the steps for a letter, call, message or visit. */
export class AuthenticityDialog extends ComponentDialog {
  static readonly ID = 'authenticity';

  constructor() {
    super(AuthenticityDialog.ID);
    this.addDialog(new ParsedPrompt(howItCame));
    this.addDialog(new ParsedPrompt(thenWhat));
    this.addDialog(new WaterfallDialog('authenticity.steps', [this.askHow, this.showSteps, this.conclude]));
    this.initialDialogId = 'authenticity.steps';
  }

  /** How it came is not asked of somebody who has just said it. */
  private readonly askHow = (step: Step): Promise<DialogTurnResult> => {
    const services = servicesOf(step.context);
    const { contactKind, offer } = readOpening(services.utterance, services);
    const came = offer ? 'offer' : contactKind;
    return came
      ? step.next({ kind: 'answer', value: came } satisfies Answer<string>)
      : step.beginDialog(howItCame.id);
  };

  private readonly showSteps = async (step: Step): Promise<DialogTurnResult> => {
    if (answerOf(step)?.kind === 'back')
      return step.endDialog({ kind: 'back' } satisfies AuthenticityOutcome);
    const chosen = chosenOf(step);
    const came = KINDS.find((kind) => kind === chosen);
    await speak(step.context, presentVerification(came ?? 'unknown', servicesOf(step.context).phones.irs));
    return step.beginDialog(thenWhat.id);
  };

  private readonly conclude = (step: Step): Promise<DialogTurnResult> => {
    if (answerOf(step)?.kind === 'back') return step.replaceDialog('authenticity.steps');
    const kind = chosenOf(step) === 'letter' ? 'letter' : 'checked';
    return step.endDialog({ kind } satisfies AuthenticityOutcome);
  };
}

const KINDS: readonly ContactKind[] = ['letter', 'call', 'text', 'email', 'visit', 'offer'];

const howItCame = menu({
  id: 'howItCame',
  ask: () => say('authenticity:how.ask'),
  choices: () => [
    { id: 'letter', label: say('authenticity:how.letter') },
    { id: 'call', label: say('authenticity:how.call') },
    { id: 'text', label: say('authenticity:how.text') },
    { id: 'email', label: say('authenticity:how.email') },
    { id: 'visit', label: say('authenticity:how.visit') },
    { id: 'unknown', label: say('common:dontKnow') },
  ],
});

const thenWhat = menu({
  id: 'thenWhat',
  ask: () => say('authenticity:then.ask'),
  choices: () => [
    { id: 'letter', label: say('authenticity:then.letter') },
    { id: 'done', label: say('authenticity:then.done') },
  ],
  yesNo: { yes: 'letter', no: 'done' },
  unknown: 'letter',
});
