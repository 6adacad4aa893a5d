import type { FactGap } from '../facts/fact';
import type { Result } from '../kernel/result';
import type { DeadlineDraft } from './deadlineDraft';

/** One last day, or the figure of law that is missing for it. */
export type ClockResult = Result<DeadlineDraft, FactGap>;
