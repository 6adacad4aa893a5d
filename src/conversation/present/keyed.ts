import type { MessageKey, Namespace } from '../messageKey';

/** The key of a sentence that the core named by an id. tests/house/coreWords.test.ts proves that every id of the core has one. */
export const keyed = (namespace: Namespace, id: string): MessageKey => `${namespace}:${id}` as MessageKey;
