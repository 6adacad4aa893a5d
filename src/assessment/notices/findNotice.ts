import type { FactBook } from '../facts/factBook';
import type { Notice } from './notice';
import { keyOf, noticeIndexOf } from './noticeIndex';

/** The paper with exactly this code or alias, however it is spaced; nothing is guessed here. */
export function findNotice(code: string, factBook: FactBook): Notice | undefined {
  return noticeIndexOf(factBook).byName.get(keyOf(code.slice(0, 40)));
}
