import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import type { RunningWork } from '../channels/runningWork';
import { Refusal, type TurnLogic } from '../channels/webChat';
import { answering, send } from './answer';
import type { BotIdentity } from './botIdentity';
import { readJson } from './readJson';

/** Teams sends cards and mentions along; the largest are well below this. */
const BODY_LIMIT = 256 * 1024;

/**
 * The door for Microsoft's channels. It opens to signed requests only: without an identity of the bot,
 * without a token, or with one that does not hold, the answer is 401 and the same text.
 */
export function mountBotMessages(server: Server, { adapter, logic, running, onBug }: BotMessages): void {
  server.post('/api/messages', async (request: Request, response: Response) =>
    answering(response, onBug, async () => {
      const { authorization } = request.headers;
      if (!adapter || !authorization) throw new Refusal('Unauthorized');
      const activity = activityOf(await readJson(request, BODY_LIMIT));
      await running.run(async () => {
        const outcome = await adapter.receive(activity, authorization, logic);
        const body = outcome?.body === undefined ? '' : JSON.stringify(outcome.body);
        send(response, { status: outcome?.status ?? 200, type: 'application/json; charset=utf-8', body });
      });
    }),
  );
}

export interface BotMessages {
  readonly adapter: SignedAdapter | undefined;
  readonly logic: TurnLogic;
  readonly running: RunningWork;
  readonly onBug: (failure: unknown) => void;
}

/** The SDK's adapter, except that a request whose signature does not hold is told apart from a turn that failed. */
export class SignedAdapter extends CloudAdapter {
  constructor(identity: BotIdentity) {
    super(
      new ConfigurationBotFrameworkAuthentication({
        MicrosoftAppType: identity.type,
        MicrosoftAppId: identity.id,
        ...('password' in identity && { MicrosoftAppPassword: identity.password }),
        ...('tenant' in identity && { MicrosoftAppTenantId: identity.tenant }),
      }),
    );
  }

  async receive(activity: Activity, authorization: string, logic: TurnLogic) {
    const signed = await this.botFrameworkAuthentication
      .authenticateRequest(activity, authorization)
      .catch(() => undefined);
    if (!signed) throw new Refusal('Unauthorized');
    return this.processActivity(signed, activity, logic);
  }
}

/** The SDK checks the rest; a body that is no activity at all is turned away before. */
function activityOf(body: unknown): Activity {
  if (!isActivity(body)) throw new Refusal('BadRequest');
  return body;
}

const isActivity = (body: unknown): body is Activity =>
  typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string';
