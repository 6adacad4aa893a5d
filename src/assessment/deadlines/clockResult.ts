import type { FactGap } from '../facts/fact';
import type { Result } from '../kernel/result';
import type { DeadlineDraft } from './deadlineDraft';

/** The last days that one clock gives, or the figure of law that is missing for it. */
export type ClockResult = Result<readonly DeadlineDraft[], FactGap>;
