export type { ActivityLog } from './activityLog';
export { DirectLineAdapter, type TurnLogic } from './directLineAdapter';
export { DIRECT_LINE, directLineRoutes } from './directLineRoutes';
export { DirectLineStreams } from './directLineStreams';
export { DirectLineTokens } from './directLineTokens';
export type { Answer, Call, Route } from './door';
export { Refusal, REFUSALS, type RefusalCode } from './refusal';
