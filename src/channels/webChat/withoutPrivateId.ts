import type { Activity } from 'botbuilder';
import { heardActivity, type IncomingActivity, type Talk } from './incomingActivity';

/** A client's own id rests as it is, so one in which a private number could hide is not taken. */
export function withoutPrivateId(
  wire: IncomingActivity,
  talk: Talk,
  mask: (activity: Activity) => Activity,
): IncomingActivity {
  const text = wire.channelData?.clientActivityID;
  if (text === undefined) return wire;
  if (mask(heardActivity({ type: 'message', text }, talk, '', 0)).text === text) return wire;
  return { ...wire, channelData: { ...wire.channelData, clientActivityID: undefined } };
}
