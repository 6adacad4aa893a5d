import { fold } from '../fold';

/** A piece of a regular expression that matches any of these words, longest first, as they look after folding. */
export const anyOf = (words: readonly string[]): string =>
  [...new Set(words.map((word) => fold(word, 200)))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
