import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { Fault } from '../bot/fault';
import { wireActivity, type BotFrameworkAdapter, type Caller, type Received } from '../channels/botFramework';
import type { RunningWork } from '../channels/runningWork';
import { admit, Refusal, type TurnLogic } from '../channels/webChat';
import { answering, send } from './answer';
import { isFromThisMachine } from './fromThisMachine';
import type { RateLimits } from './rateLimits';
import { readJson } from './readJson';

/** Teams sends cards and mentions along; the largest are well below this. */
const BODY_LIMIT = 256 * 1024;

/**
 * The door for Microsoft's channels: who may not come in gets 401 and the same text, whatever the reason. Microsoft
 * speaks for many people from few addresses, so only what is turned away counts against an address, and what makes us
 * ask for keys in vain. Nothing of a body is read before address and token were looked at.
 */
export function mountBotMessages(server: Server, mount: BotMessages): void {
  server.post('/api/messages', async (request: Request, response: Response) =>
    answering(response, mount.onBug, async () => {
      try {
        admit(mount.limits.hasLeft(request));
        await answer(mount, request, response);
      } catch (failure) {
        if (failure instanceof Refusal || failure instanceof Fault) admit(mount.limits.address(request));
        throw failure;
      }
    }),
  );
}

export interface BotMessages {
  readonly adapter: BotFrameworkAdapter;
  readonly logic: TurnLogic;
  readonly limits: Pick<RateLimits, 'address' | 'hasLeft'>;
  readonly running: RunningWork;
  readonly onBug: (failure: unknown) => void;
}

async function answer(
  { adapter, logic, running }: BotMessages,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const caller = callerOf(request);
  if (!adapter.mayKnock(caller)) throw new Refusal('Unauthorized');
  const activity = wireActivity(await readJson(request, BODY_LIMIT));
  if (!activity) throw new Refusal('BadRequest');
  const received = await running.run(() => adapter.receive(caller, activity, logic));
  if (received.kind === 'refused') throw refusalOf(received);
  const body = received.body === undefined ? '' : JSON.stringify(received.body);
  send(response, { status: received.status, type: 'application/json; charset=utf-8', body });
}

const refusalOf = (refused: Extract<Received, { kind: 'refused' }>): Refusal =>
  new Refusal(refused.code, 'retryAfterSeconds' in refused ? refused.retryAfterSeconds : undefined);

function callerOf(request: IncomingMessage): Caller {
  const { authorization = [] } = request.headersDistinct;
  return {
    authorization: authorization.length === 1 ? authorization[0] : undefined,
    local: isFromThisMachine(request),
  };
}
