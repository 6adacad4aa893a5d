import { ActivityHandler, type TurnContext } from 'botbuilder';
import { DialogSet, DialogTurnStatus, type Dialog } from 'botbuilder-dialogs';
import { TURN_SERVICES } from '../conversation/turnServices';
import type { SessionServices } from './sessionServices';

/** Hands each message, and the first meeting, to the one dialog it was given. Everything else is left alone. */
export class NoticeBot extends ActivityHandler {
  constructor(private readonly root: Dialog) {
    super();
    this.onMessage(async (context, next) => {
      await this.talk(context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const botId = context.activity.recipient.id;
      if ((context.activity.membersAdded ?? []).some((member) => member.id !== botId))
        await this.talk(context);
      await next();
    });
  }

  private async talk(context: TurnContext): Promise<void> {
    const dialogs = new DialogSet(stackOf(context)).add(this.root);
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty) await dc.beginDialog(this.root.id);
  }
}

/** The dialog stack as the SDK wants it: one property whose value rests in the session. */
function stackOf(context: TurnContext): ConstructorParameters<typeof DialogSet>[0] {
  const services: SessionServices = context.turnState.get(TURN_SERVICES);
  return {
    get: async () => services.dialogs,
    set: async () => undefined,
    delete: async () => undefined,
  };
}
