import type { DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog';
import { AlreadyGaveDialog } from './alreadyGaveDialog';
import { CollectorDialog } from './collectorDialog';
import { ParsedPrompt } from './kit/parsedPrompt';
import type { Answer } from './kit/question';
import { servicesOf } from './kit/servicesOf';
import { answerOf, outcomeOf } from './kit/stepValues';
import { takeRoad } from './kit/takeRoad';
import type { ToldOutcome } from './kit/toldInterview';
import { MessageDialog } from './messageDialog';
import { chosenContact, contactIn, howItCame, type Contact } from './questions/contact';
import { VisitDialog } from './visitDialog';

/** Which question about a contact to go on with, when one is known. */
interface AuthenticityOptions {
  readonly contact?: Contact;
}

/** How it ended: looked at, or back to before it. */
export interface AuthenticityOutcome {
  readonly kind: 'checked' | 'back';
}

type Step = WaterfallStepContext<AuthenticityOptions>;

/** Is it real? Finds out what came, and hands it to the dialog that knows that kind; money already lost goes first. */
export class AuthenticityDialog extends ComponentDialog {
  static readonly ID = 'authenticity';

  constructor() {
    super(AuthenticityDialog.ID);
    this.addDialog(new ParsedPrompt(howItCame));
    this.addDialog(new MessageDialog());
    this.addDialog(new AlreadyGaveDialog());
    this.addDialog(new CollectorDialog());
    this.addDialog(new VisitDialog());
    this.addDialog(
      new WaterfallDialog<AuthenticityOptions>('authenticity.steps', [this.askHow, this.begin, this.goOn]),
    );
    this.initialDialogId = 'authenticity.steps';
  }

  /** What came is not asked of somebody who has just said it, or put it here. */
  private readonly askHow = (step: Step): Promise<DialogTurnResult> => {
    const services = servicesOf(step.context);
    const contact = step.options.contact ?? contactIn(services.utterance, services);
    return contact
      ? step.next({ kind: 'answer', value: contact } satisfies Answer<Contact>)
      : step.beginDialog(howItCame.id);
  };

  private readonly begin = (step: Step): Promise<DialogTurnResult> => {
    const answer = answerOf<Contact | string>(step);
    if (answer?.kind === 'back') return step.endDialog({ kind: 'back' } satisfies AuthenticityOutcome);
    const value = answer?.kind === 'answer' ? answer.value : 'unknown';
    const contact = typeof value === 'string' ? chosenContact(value) : value;
    return step.beginDialog(contact.dialog, contact.options);
  };

  private readonly goOn = (step: Step): Promise<DialogTurnResult> => {
    switch (outcomeOf<ToldOutcome>(step).kind) {
      case 'letter':
        return takeRoad(step, 'letter');
      case 'gave':
        return this.again(step, chosenContact('gave'));
      case 'message':
        return this.again(step, chosenContact('unknown'));
      case 'back':
        return step.replaceDialog('authenticity.steps', {});
      case 'checked':
        return step.endDialog({ kind: 'checked' } satisfies AuthenticityOutcome);
    }
  };

  private again(step: Step, contact: Contact): Promise<DialogTurnResult> {
    return step.replaceDialog('authenticity.steps', { contact } satisfies AuthenticityOptions);
  }
}
