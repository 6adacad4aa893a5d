export type { ActivityLog } from './activityLog';
export { admit, type Admission } from './admission';
export type { TurnLogic } from '../turnLogic';
export { DirectLineAdapter } from './directLineAdapter';
export { DIRECT_LINE, directLineRoutes, OPENING_PATHS } from './directLineRoutes';
export { DirectLineStreams, type StreamLimits } from './directLineStreams';
export { DirectLineTokens } from './directLineTokens';
export type { Answer, Call, Route } from './door';
export { Refusal, refusalBody, REFUSALS, type RefusalCode } from './refusal';
