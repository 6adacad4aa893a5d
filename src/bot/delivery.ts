import type { BotAdapter } from 'botbuilder';

/** The channel certainly did not take the message, so it may be sent again. Any other failure of a send leaves that unknown. */
export class NotDelivered extends Error {}

/** The channel will never take this message: the talk is closed to us, or the message is not to its liking. */
export class Refused extends NotDelivered {}

/**
 * An adapter whose `sendActivities` makes one message of two sends with the same activity id: what it sent may
 * safely be sent again. Where this is not so, a send whose result is unknown is never repeated.
 */
export interface RepeatableAdapter {
  readonly repeatsSafely: true;
}

export const repeatsSafely = (adapter: BotAdapter): boolean => 'repeatsSafely' in adapter;
