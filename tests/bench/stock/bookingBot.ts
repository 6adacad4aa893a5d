import {
  ActivityHandler,
  ConversationState,
  MemoryStorage,
  UserState,
  type StatePropertyAccessor,
  type TurnContext,
} from 'botbuilder';
import {
  ComponentDialog,
  DialogSet,
  DialogTurnStatus,
  WaterfallDialog,
  type DialogState,
  type DialogTurnResult,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { BookingDialog, type Booking } from './bookingDialog';

/** A waterfall bot as the SDK's samples build one: a main dialog around a booking, state in memory, saved after each turn. */
export class BookingBot extends ActivityHandler {
  private readonly storage = new MemoryStorage();
  private readonly conversationState = new ConversationState(this.storage);
  private readonly userState = new UserState(this.storage);
  private readonly stack: StatePropertyAccessor<DialogState> =
    this.conversationState.createProperty('DialogState');
  private readonly dialog = new MainDialog();

  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const dialogs = new DialogSet(this.stack).add(this.dialog);
      const dc = await dialogs.createContext(context);
      const { status } = await dc.continueDialog();
      if (status === DialogTurnStatus.empty) await dc.beginDialog(this.dialog.id);
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await this.conversationState.saveChanges(context, false);
    await this.userState.saveChanges(context, false);
  }
}

interface Again {
  readonly again?: boolean;
}

class MainDialog extends ComponentDialog {
  constructor() {
    super('main');
    this.addDialog(new BookingDialog());
    this.addDialog(new WaterfallDialog<Again>('main.steps', [this.welcome, this.tell]));
    this.initialDialogId = 'main.steps';
  }

  private readonly welcome = async (step: WaterfallStepContext<Again>): Promise<DialogTurnResult> => {
    if (!step.options.again) await step.context.sendActivity('Welcome. I book an appointment for you.');
    return step.beginDialog('booking', {});
  };

  private readonly tell = async (step: WaterfallStepContext<Again>): Promise<DialogTurnResult> => {
    const booking: Booking | undefined = step.result;
    await step.context.sendActivity(
      booking ? `You are booked in ${booking.city} on ${booking.date}.` : 'Nothing was booked.',
    );
    return step.replaceDialog('main.steps', { again: true });
  };
}
