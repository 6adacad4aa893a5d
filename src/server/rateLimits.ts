import type { IncomingMessage } from 'node:http';
import type { Admission, StreamLimits } from '../channels/webChat';
import { callerAddress } from './callerAddress';
import type { Rates } from './config';
import { rateLimiter } from './rateLimiter';

/** What one caller may ask of this process, counted by where it comes from and by the conversation it talks in. */
export interface RateLimits {
  /** Counts a request against its address. */
  address(request: IncomingMessage, cost?: number): Admission;
  /** Whether an address has anything left, without counting. */
  hasLeft(request: IncomingMessage): Admission;
  /** Counts a message against its conversation, named as the whole bot names it: channel and id. */
  conversation(key: string): Admission;
  readonly streams: StreamLimits;
}

/** Which limit turned a caller away. */
export type RateLimit = 'address' | 'conversation';

/** Enough for a page, its scripts and one chat to open at once, however low the limit. */
const LEAST_ADDRESS_BURST = 40;

/** Twenty quick messages are a frightened person, not an attack. */
const LEAST_CONVERSATION_BURST = 60;

/** A stream is a socket that stays open: with these, a machine still has some left for requests. */
const MOST_STREAMS = 5_000;
const MOST_STREAMS_OF_ADDRESS = 50;

/** A few megabytes at most. */
const MOST_KEYS = 20_000;

/** An address may take half a minute's worth at once, a conversation a whole minute's. */
export function rateLimits(
  { perAddress, perConversation, trustedProxies }: Rates,
  now: () => number,
  onRefused: (limit: RateLimit) => void = () => undefined,
): RateLimits {
  const addresses = rateLimiter({
    perMinute: perAddress,
    burst: Math.max(LEAST_ADDRESS_BURST, perAddress / 2),
    now,
    mostKeys: MOST_KEYS,
  });
  const conversations = rateLimiter({
    perMinute: perConversation,
    burst: Math.max(LEAST_CONVERSATION_BURST, perConversation),
    now,
    mostKeys: MOST_KEYS,
  });
  const counted = (limit: RateLimit, admission: Admission): Admission => {
    if (!admission.allowed) onRefused(limit);
    return admission;
  };
  const addressOf = (request: IncomingMessage): string => callerAddress(request, trustedProxies);
  const address: RateLimits['address'] = (request, cost) =>
    counted('address', addresses.take(addressOf(request), cost));
  return {
    address,
    hasLeft: (request) => addresses.look(addressOf(request)),
    conversation: (key) => counted('conversation', conversations.take(key)),
    streams: {
      most: MOST_STREAMS,
      mostOfAddress: perAddress === 0 ? MOST_STREAMS : MOST_STREAMS_OF_ADDRESS,
      addressOf,
      mayAsk: address,
    },
  };
}
