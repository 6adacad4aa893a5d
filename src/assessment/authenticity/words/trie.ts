import type { Concept } from './concept';

/** Phrases word by word: `concepts` end here, `gap` goes on after up to three words of any kind. */
export interface Trie {
  readonly next: Map<string, Trie>;
  readonly concepts: Set<Concept>;
  gap?: Trie;
}

export const emptyTrie = (): Trie => ({ next: new Map(), concepts: new Set() });

/** Adds a phrase of symbols, where `~` stands for up to three words. */
export function addPhrase(root: Trie, symbols: readonly string[], concept: Concept): void {
  let node = root;
  for (const symbol of symbols) node = symbol === '~' ? gapOf(node) : childOf(node, symbol);
  node.concepts.add(concept);
}

function gapOf(node: Trie): Trie {
  node.gap ??= emptyTrie();
  return node.gap;
}

function childOf(node: Trie, symbol: string): Trie {
  const known = node.next.get(symbol);
  if (known) return known;
  const made = emptyTrie();
  node.next.set(symbol, made);
  return made;
}

/** An end of a phrase that begins at a place: which concept, and the first place behind it. */
export interface TrieEnd {
  readonly concept: Concept;
  readonly to: number;
}

/** Every phrase that begins at a place of a text whose words stand for these symbols. */
export function endsFrom(
  root: Trie,
  symbols: readonly (readonly string[])[],
  at: number,
): readonly TrieEnd[] {
  const found: TrieEnd[] = [];
  const walk = (node: Trie, place: number): void => {
    for (const concept of node.concepts) found.push({ concept, to: place });
    for (const symbol of symbols[place] ?? []) {
      const child = node.next.get(symbol);
      if (child) walk(child, place + 1);
    }
    if (node.gap)
      for (let skipped = 0; skipped <= MOST_SKIPPED; skipped += 1) walk(node.gap, place + skipped);
  };
  walk(root, at);
  return found;
}

const MOST_SKIPPED = 3;
