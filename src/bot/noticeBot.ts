import { ActivityHandler, type TurnContext } from 'botbuilder-core';
import type { Dialog } from 'botbuilder-dialogs';
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
import { DialogMemoryScope } from 'botbuilder-dialogs/lib/memory/scopes/dialogMemoryScope';
import { TurnMemoryScope } from 'botbuilder-dialogs/lib/memory/scopes/turnMemoryScope';
import { TURN_SERVICES } from '../conversation/turnServices';
import { isPrivatePlace, offerPrivateTalk } from './privatePlace';
import type { SessionServices } from './sessionServices';
import { fits } from './stackFits';

/**
 * Hands each message, and the first meeting, to the one dialog it was given. Everything else is left alone. Where
 * others read along no dialog hears anything: the bot asks for a private talk, when it is added and when it is spoken to.
 */
export class NoticeBot extends ActivityHandler {
  private readonly known: DialogSet;

  constructor(private readonly root: Dialog) {
    super();
    this.known = new DialogSet().add(root);
    this.onMessage(async (context, next) => {
      await (isPrivatePlace(context.activity) ? this.talk(context) : offerPrivateTalk(context));
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await this.meet(context);
      await next();
    });
  }

  /** A reader is met when they come; a group when the bot comes, and not once more with each newcomer. */
  private async meet(context: TurnContext): Promise<void> {
    const { membersAdded = [], recipient } = context.activity;
    const bot = membersAdded.some(({ id }) => id === recipient.id);
    const reader = membersAdded.some(({ id }) => id !== recipient.id);
    if (!isPrivatePlace(context.activity)) return bot ? offerPrivateTalk(context) : undefined;
    return reader ? this.talk(context) : undefined;
  }

  private async talk(context: TurnContext): Promise<void> {
    const services: SessionServices = context.turnState.get(TURN_SERVICES);
    context.turnState.set(MEMORY_CONFIGURATION, DIALOG_MEMORY);
    if (!fits(this.known, services.dialogs)) services.renewTalk();
    const dialogs = new DialogSet(stackOf(services)).add(this.root);
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty) await dc.beginDialog(this.root.id);
  }
}

/** The dialog stack as the SDK wants it: one property whose value rests in the session. */
function stackOf(services: SessionServices): ConstructorParameters<typeof DialogSet>[0] {
  return {
    get: async () => services.dialogs,
    set: async () => undefined,
    delete: async () => undefined,
  };
}

/** Where the SDK looks for the memory of its dialogs; without it, it builds nine scopes and five path languages each turn. Our dialogs ask it for nothing. */
const MEMORY_CONFIGURATION = 'DialogStateManagerConfiguration';
const DIALOG_MEMORY = { memoryScopes: [new TurnMemoryScope(), new DialogMemoryScope()], pathResolvers: [] };
