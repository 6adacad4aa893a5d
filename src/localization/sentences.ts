import type { Namespace } from '../conversation/messageKey';

/** One language: for each namespace its keys and their sentences. */
export type Sentences = Readonly<Record<Namespace, Readonly<Record<string, string>>>>;
