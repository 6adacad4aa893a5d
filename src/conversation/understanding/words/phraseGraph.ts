import { fold } from '../fold';

/** A node is left by one character, or without one to each of its ways, or it is the end of a phrase. */
export type Node =
  | { readonly kind: 'character'; readonly code: number; to: number }
  | { readonly kind: 'ways'; readonly to: number[] }
  | { readonly kind: 'end'; readonly value: number };

/** The code of the blank between two words. */
export const BLANK = 32;

/**
 * Patterns of a words file as one graph of characters: `(my|the) (account|) frozen` is four phrases and some thirty
 * nodes. A pattern may stand for a million phrases, so they are never written out.
 */
export class PhraseGraph {
  readonly nodes: Node[] = [];
  readonly starts: number[] = [];

  /** Adds a pattern whose phrases mean `value`. */
  add(template: string, value: number): void {
    const cursor: Cursor = { template: bareTemplate(template), at: 0 };
    const start = this.ways();
    const last = this.alternatives(cursor, start);
    if (cursor.at < cursor.template.length)
      throw new SyntaxError(`a group ends that never began: ${template}`);
    this.link(last, this.put({ kind: 'end', value }));
    this.starts.push(start);
  }

  /** Reads alternatives from the cursor on; the node where they meet again. */
  private alternatives(cursor: Cursor, from: number): number {
    const meeting = this.ways();
    for (;;) {
      const first = this.ways();
      this.link(from, first);
      this.link(this.sequence(cursor, first), meeting);
      if (cursor.template[cursor.at] !== '|') return meeting;
      cursor.at += 1;
    }
  }

  private sequence(cursor: Cursor, from: number): number {
    let last = from;
    for (; cursor.at < cursor.template.length; cursor.at += 1) {
      const character = cursor.template.charAt(cursor.at);
      if (character === '|' || character === ')') break;
      last = character === '(' ? this.group(cursor, last) : this.character(character.charCodeAt(0), last);
    }
    return last;
  }

  private group(cursor: Cursor, from: number): number {
    cursor.at += 1;
    const last = this.alternatives(cursor, from);
    if (cursor.template[cursor.at] !== ')') throw new SyntaxError(`unclosed group: ${cursor.template}`);
    return last;
  }

  private character(code: number, from: number): number {
    const to = this.ways();
    this.link(from, this.put({ kind: 'character', code, to }));
    return to;
  }

  private ways(): number {
    return this.put({ kind: 'ways', to: [] });
  }

  private link(from: number, to: number): void {
    const node = this.nodes[from];
    if (node?.kind === 'ways') node.to.push(to);
  }

  private put(node: Node): number {
    return this.nodes.push(node) - 1;
  }
}

interface Cursor {
  readonly template: string;
  at: number;
}

/** A pattern as bare words, its groups kept. */
export const bareTemplate = (template: string): string =>
  fold(template, LONGEST_TEMPLATE)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}()|]+/gu, ' ');

const LONGEST_TEMPLATE = 10_000;
