import { setTimeout as pause } from 'node:timers/promises';
import {
  ActivityEventNames,
  ActivityTypes,
  BotAdapter,
  DeliveryModes,
  INVOKE_RESPONSE_KEY,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder-core';
import { z } from 'zod';
import { NotDelivered } from '../../bot/delivery';
import { logicOf, type TurnLogic } from '../turnLogic';
import { publicCloud, type BotCloud } from './botCloud';
import type { Admission } from '../webChat';
import { ConnectorClient, type ConnectorParts } from './connectorClient';
import { doorkeeper, type BotDoor, type Caller, type Doorkeeper } from './door';
import { serviceUrlPolicy, type ServiceUrlPolicy } from './serviceUrlPolicy';

export interface BotFrameworkParts {
  readonly door: BotDoor;
  /** Hosts beside Microsoft's own to which replies may be sent. */
  readonly serviceHosts: readonly string[];
  /** Counts a message against its conversation. */
  readonly mayHear: (conversation: string) => Admission;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly cloud?: BotCloud;
  /** How long the keys that sign what arrives may take to come. */
  readonly keysLimitMs?: number;
  readonly sending?: Partial<Pick<ConnectorParts, 'pause' | 'limitMs'>>;
}

/** What became of a request: turned away, or a turn whose answer goes back with it. */
export type Received =
  | { readonly kind: 'refused'; readonly code: 'Unauthorized' | 'ServiceRefused' }
  | { readonly kind: 'refused'; readonly code: 'TooManyRequests'; readonly retryAfterSeconds: number }
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown };

/** A little less than a turn waits for a delivery, so that what is known of a message is known in time. */
const SENDING_LIMIT_MS = 9_000;

/** Microsoft's channels: signed activities come in over HTTP, replies go out through the channel's connector. */
export class BotFrameworkAdapter extends BotAdapter {
  private readonly doorkeeper: Doorkeeper;
  private readonly mayReply: ServiceUrlPolicy;
  private readonly mayHear: BotFrameworkParts['mayHear'];
  private readonly connector: ConnectorClient;

  constructor(parts: BotFrameworkParts) {
    super();
    const { door, serviceHosts, mayHear, now, cloud = publicCloud, keysLimitMs, sending } = parts;
    this.mayHear = mayHear;
    this.doorkeeper = doorkeeper(door, cloud, now, keysLimitMs);
    this.mayReply = serviceUrlPolicy({ also: serviceHosts, thisMachine: door.kind === 'anonymous' });
    this.connector = new ConnectorClient({
      mayReply: this.mayReply,
      token: door.kind === 'signed' ? cloud.tokenOf(door.identity) : undefined,
      pause: (milliseconds, signal) => pause(milliseconds, undefined, { signal }),
      limitMs: SENDING_LIMIT_MS,
      ...sending,
    });
  }

  /** Whether it is worth reading what this caller sent. */
  mayKnock(caller: Caller): boolean {
    return this.doorkeeper.mayKnock(caller);
  }

  /**
   * Runs a turn for an activity that may come in, and whose replies may go where it asks for them. It is counted once
   * that is known, so that nobody uses up another's allowance.
   */
  async receive(caller: Caller, activity: Activity, logic: TurnLogic): Promise<Received> {
    if (!(await this.doorkeeper.admits(caller, activity))) return { kind: 'refused', code: 'Unauthorized' };
    if (!this.mayReply(activity.serviceUrl)) return { kind: 'refused', code: 'ServiceRefused' };
    const admission = this.mayHear(`${activity.channelId}/${activity.conversation.id}`);
    if (!admission.allowed) return { ...admission, kind: 'refused', code: 'TooManyRequests' };
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, logic);
    return { kind: 'answered', ...answerOf(context) };
  }

  /**
   * Sends in order, to the address that each activity carries. When one fails after another was taken, the failure is
   * never `NotDelivered`: sending all of them again would double the first.
   */
  async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      try {
        responses.push({ id: await this.say(context, activity) });
      } catch (cause) {
        const sentBefore = activities.slice(0, responses.length).some(isSaid);
        throw sentBefore && cause instanceof NotDelivered
          ? new Error('the first were sent', { cause })
          : cause;
      }
    }
    return responses;
  }

  async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    return { id: await this.connector.update(activity) };
  }

  async deleteActivity(_context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    await this.connector.remove(reference);
  }

  /** A turn that nobody asked for, through the same middleware: what it says stands alone and answers no message. */
  async continueConversation(reference: Partial<ConversationReference>, logic: TurnLogic): Promise<void> {
    const event = { type: ActivityTypes.Event, name: ActivityEventNames.ContinueConversation };
    const address = { ...reference, activityId: undefined };
    const activity = TurnContext.applyConversationReference(event, address, true);
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  override async continueConversationAsync(
    _caller: unknown,
    reference: Partial<ConversationReference>,
    ...rest: readonly (string | TurnLogic)[]
  ): Promise<void> {
    await this.continueConversation(reference, logicOf(rest));
  }

  private async say(context: TurnContext, activity: Partial<Activity>): Promise<string> {
    if (activity.type === ActivityTypes.InvokeResponse) context.turnState.set(INVOKE_RESPONSE_KEY, activity);
    if (!isSaid(activity)) return '';
    if (context.activity.deliveryMode !== DeliveryModes.ExpectReplies) return this.connector.send(activity);
    context.bufferedReplyActivities.push({ ...activity, id: undefined });
    return '';
  }
}

/** Traces carry the bot's memory, delays are for the adapter, and an invoke is answered with its request. */
const isSaid = ({ type }: Partial<Activity>): boolean => type === undefined || !UNSAID.has(type);

const UNSAID: ReadonlySet<string> = new Set(['trace', 'delay', 'invokeResponse']);

/** What goes back with the request: the replies where the channel expects them there, what an invoke was answered, or nothing. */
function answerOf({ activity, bufferedReplyActivities, turnState }: TurnContext): {
  readonly status: number;
  readonly body: unknown;
} {
  if (activity.deliveryMode === DeliveryModes.ExpectReplies)
    return { status: 200, body: { activities: bufferedReplyActivities } };
  if (activity.type !== ActivityTypes.Invoke) return { status: 200, body: undefined };
  const answer = InvokeAnswer.safeParse(turnState.get(INVOKE_RESPONSE_KEY));
  return answer.success ? answer.data.value : { status: 501, body: undefined };
}

const InvokeAnswer = z.object({
  value: z.object({ status: z.number().int().min(200).max(599), body: z.unknown() }),
});
