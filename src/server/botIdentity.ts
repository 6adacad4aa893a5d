import { z } from 'zod';
import { Fault } from '../bot/fault';
import type { BotDoor, BotIdentity } from '../channels/botFramework';
import type { Settings } from './settings';

/** A blank one is none. */
const Secret = z.string().regex(/\S/);

/** All that a type needs and nothing beside it. */
const Identity: z.ZodType<BotIdentity> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('SingleTenant'),
    id: z.guid(),
    password: Secret,
    tenant: z.guid(),
  }),
  z.strictObject({ type: z.literal('MultiTenant'), id: z.guid(), password: Secret }),
  z.strictObject({ type: z.literal('UserAssignedMSI'), id: z.guid(), tenant: z.guid() }),
]);

const NAMES = {
  type: 'MICROSOFT_APP_TYPE',
  id: 'MICROSOFT_APP_ID',
  password: 'MICROSOFT_APP_PASSWORD',
  tenant: 'MICROSOFT_APP_TENANT_ID',
} as const;

/** Anonymous is for development: only when it is asked for by name, without an identity, on this machine alone. */
export function botDoorOf(
  environment: NodeJS.ProcessEnv,
  { ALLOW_ANONYMOUS_BOT, HOST }: Pick<Settings, 'ALLOW_ANONYMOUS_BOT' | 'HOST'>,
): BotDoor {
  const identity = botIdentityOf(environment);
  if (ALLOW_ANONYMOUS_BOT === 'false') return identity ? { kind: 'signed', identity } : { kind: 'closed' };
  if (identity) throw new Fault('settingRefused', 'ALLOW_ANONYMOUS_BOT beside MICROSOFT_APP_ID');
  if (!LOOPBACK.has(HOST))
    throw new Fault('settingRefused', 'ALLOW_ANONYMOUS_BOT with HOST beyond this machine');
  return { kind: 'anonymous' };
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/** All that the type needs, or nothing at all: the SDK opens the bot to everyone when the id is blank or the type misspelt. */
function botIdentityOf(environment: NodeJS.ProcessEnv): BotIdentity | undefined {
  const given = Object.entries(NAMES).flatMap(([part, name]) => {
    const value = environment[name];
    return value === undefined ? [] : [[part, value] as const];
  });
  if (given.length === 0) return undefined;
  const identity = Identity.safeParse(Object.fromEntries(given));
  if (!identity.success)
    throw new Fault('settingsHalfSet', identity.error.issues.flatMap(settingsOf).join(', '));
  return identity.data;
}

function settingsOf(issue: z.core.$ZodIssue): readonly string[] {
  const parts = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
  return Object.entries(NAMES).flatMap(([part, name]) => (parts.includes(part) ? [name] : []));
}
