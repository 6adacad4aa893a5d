export { BotFrameworkAdapter, type Received } from './botFrameworkAdapter';
export type { BotIdentity } from './botIdentity';
export { publicCloud, type BotCloud } from './botCloud';
export type { BotDoor, Caller } from './door';
export { wireActivity } from './wireActivity';
