import { MessageFactory } from 'botbuilder';
import {
  ChoicePrompt,
  ComponentDialog,
  ConfirmPrompt,
  DateTimePrompt,
  TextPrompt,
  WaterfallDialog,
  type DateTimeResolution,
  type DialogTurnResult,
  type FoundChoice,
  type PromptValidatorContext,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';

export interface Booking {
  city?: string;
  purpose?: string;
  date?: string;
}

type Step = WaterfallStepContext<Booking>;

/** Four questions, a prompt of the SDK each, as its samples ask them. */
export class BookingDialog extends ComponentDialog {
  constructor() {
    super('booking');
    this.addDialog(new TextPrompt('text'));
    this.addDialog(new ChoicePrompt('choice'));
    this.addDialog(new DateTimePrompt('date', isOneDay));
    this.addDialog(new ConfirmPrompt('confirm'));
    this.addDialog(
      new WaterfallDialog('steps', [
        this.askCity,
        this.askPurpose,
        this.askDate,
        this.confirm,
        this.conclude,
      ]),
    );
    this.initialDialogId = 'steps';
  }

  private readonly askCity = (step: Step): Promise<DialogTurnResult> =>
    step.prompt('text', { prompt: MessageFactory.text('Which city should it be in?') });

  private readonly askPurpose = (step: Step): Promise<DialogTurnResult> => {
    step.options.city = String(step.result);
    return step.prompt('choice', {
      prompt: MessageFactory.text('What do you come for?'),
      choices: ['Payment', 'Letter', 'Identity'],
    });
  };

  private readonly askDate = (step: Step): Promise<DialogTurnResult> => {
    const chosen: FoundChoice = step.result;
    step.options.purpose = chosen.value;
    return step.prompt('date', {
      prompt: MessageFactory.text('On what date would you like to come?'),
      retryPrompt: MessageFactory.text('Please name a day, a month and a year.'),
    });
  };

  private readonly confirm = (step: Step): Promise<DialogTurnResult> => {
    const [resolved]: DateTimeResolution[] = step.result;
    step.options.date = resolved?.timex;
    const { city, purpose, date } = step.options;
    return step.prompt('confirm', {
      prompt: MessageFactory.text(`Please confirm: in ${city}, for ${purpose}, on ${date}. Is this right?`),
    });
  };

  private readonly conclude = (step: Step): Promise<DialogTurnResult> =>
    step.endDialog(step.result === true ? step.options : undefined);
}

async function isOneDay({ recognized }: PromptValidatorContext<DateTimeResolution[]>): Promise<boolean> {
  return recognized.succeeded && /^\d{4}-\d\d-\d\d$/.test(recognized.value?.[0]?.timex ?? '');
}
