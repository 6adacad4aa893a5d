import type { Activity } from 'botbuilder';
import type { BotCloud } from './botCloud';
import type { BotIdentity } from './botIdentity';
import { ChannelTokens, KEYS_LIMIT_MS } from './channelTokens';

/** To whom the channel is open: to signed requests for this identity, to anyone on this machine, or to nobody. */
export type BotDoor =
  | { readonly kind: 'signed'; readonly identity: BotIdentity }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'closed' };

/** Who asks to come in, as the server saw it. */
export interface Caller {
  /** The header as it came; `undefined` when there was none, or more than one. */
  readonly authorization: string | undefined;
  /** The request came from this machine, and no proxy brought it. */
  readonly local: boolean;
}

/** Lets callers in, or not. */
export interface Doorkeeper {
  /** Whether it is worth reading what the caller sent. */
  mayKnock(caller: Caller): boolean;
  admits(caller: Caller, activity: Activity): Promise<boolean>;
}

export function doorkeeper(
  door: BotDoor,
  cloud: BotCloud,
  now: () => number,
  keysLimitMs = KEYS_LIMIT_MS,
): Doorkeeper {
  switch (door.kind) {
    case 'closed':
      return { mayKnock: () => false, admits: async () => false };
    case 'anonymous':
      return { mayKnock: ({ local }) => local, admits: async ({ local }) => local };
    case 'signed': {
      const tokens = new ChannelTokens(door.identity, cloud, now, keysLimitMs);
      return {
        mayKnock: ({ authorization }) =>
          authorization !== undefined && tokens.claims(authorization) !== undefined,
        admits: async ({ authorization }, activity) =>
          authorization !== undefined && tokens.hold(authorization, activity),
      };
    }
  }
}
