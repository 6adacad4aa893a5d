import type { Middleware } from 'botbuilder';
import { DialogTestClient } from 'botbuilder-testing';
import { DialogTurnStatus } from 'botbuilder-dialogs';
import { ParsedPrompt } from '../../../dialogs/kit/parsedPrompt';
import { caseFacts } from '../../../dialogs/questions/caseFacts';
import { day, type CaseFile } from '../../../src/assessment';
import { loadSession } from '../../../src/bot/session';
import { SessionServices } from '../../../src/bot/sessionServices';
import type { Reply } from '../../../src/conversation/reply';
import { TURN_SERVICES } from '../../../src/conversation/turnServices';
import { coreFor } from '../../support/talk';

/** The turn's services without a turn: what the prompt itself does, on the SDK's own test client. */
const withServices = (caseFile: CaseFile = {}): Middleware => ({
  onTurn: async (context, next) => {
    const { session, ...rest } = loadSession(undefined, 'en');
    const loaded = { session: { ...session, caseFile }, ...rest };
    const core = coreFor(day('2026-11-22'));
    const parts = { core, startedAt: 0, now: () => 0, employerMayRead: () => false, retentionDays: 30 };
    context.turnState.set(TURN_SERVICES, new SessionServices(loaded, parts, context.activity, false));
    await next();
  },
});

const asking = (caseFile?: CaseFile) =>
  new DialogTestClient('test', new ParsedPrompt(caseFacts.amountDue), undefined, [withServices(caseFile)]);

const keysOf = (activity: { value?: unknown } | undefined) =>
  (activity?.value as Reply).blocks.flatMap((block) => (block.kind === 'text' ? [block.say.key] : []));

describe('a prompt', () => {
  it('ends with the value that its reader made of the words', async () => {
    const client = asking();
    expect(keysOf(await client.sendActivity('hello'))).toEqual(['intake:amountDue.ask']);
    await client.sendActivity('$34,200');
    expect(client.dialogTurnResult).toMatchObject({
      status: DialogTurnStatus.complete,
      result: { kind: 'answer', value: 3420000 },
    });
  });

  it('ends with "unknown" for a reader who does not know', async () => {
    const client = asking();
    await client.sendActivity('hello');
    await client.sendActivity("I don't know");
    expect(client.dialogTurnResult.result).toEqual({ kind: 'unknown' });
  });

  it('ends with "back" for a reader who goes back', async () => {
    const client = asking();
    await client.sendActivity('hello');
    await client.sendActivity('back');
    expect(client.dialogTurnResult.result).toEqual({ kind: 'back' });
  });

  it('says why it asks, and asks again', async () => {
    const client = asking();
    await client.sendActivity('hello');
    expect(keysOf(await client.sendActivity('why do you ask?'))).toEqual(['intake:amountDue.why']);
    expect(keysOf(client.getNextReply())).toEqual(['intake:amountDue.ask']);
    expect(client.dialogTurnResult.status).toBe(DialogTurnStatus.waiting);
  });

  it('leaves the question open after the third miss, and never asks a fourth time', async () => {
    const client = asking();
    await client.sendActivity('hello');
    for (const nonsense of ['blue', 'green', 'yellow']) await client.sendActivity(nonsense);
    expect(client.dialogTurnResult.result).toEqual({ kind: 'unknown' });
  });
});
