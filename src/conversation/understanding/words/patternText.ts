import { bareTemplate } from './template';

/**
 * Patterns of a words file as one text to move in: `(my|the) (account|) frozen` stays as it is written. A pattern may
 * stand for a million phrases, so they are never written out; its groups are looked into when they are reached.
 */
export class PatternText {
  readonly text: string;
  /** Where each pattern begins. */
  readonly starts: readonly number[];
  private readonly values = new Map<number, number>();
  private readonly leaps = new Map<number, readonly number[]>();

  /** `patterns[n]` are the patterns of value `n`. */
  constructor(patterns: readonly (readonly string[])[]) {
    const starts: number[] = [];
    const lines: string[] = [];
    let length = 0;
    for (const [value, each] of patterns.entries())
      for (const pattern of each) {
        const line = bareTemplate(pattern) + END_OF_LINE;
        lines.push(line);
        starts.push(length);
        length += line.length;
        this.values.set(length - 1, value);
      }
    this.starts = starts;
    this.text = lines.join('');
  }

  /** The value of the phrases that end at this place. */
  valueAt(at: number): number | undefined {
    return this.values.get(at);
  }

  /** Where one stands without reading a character: at a bracket that opens, each alternative; at a bar or a bracket that closes, behind the group. */
  leapsFrom(at: number): readonly number[] | undefined {
    const mark = this.text.charCodeAt(at);
    if (mark !== OPEN && mark !== BAR && mark !== CLOSE) return undefined;
    if (mark === OPEN && !this.leaps.has(at)) this.lookInto(at);
    const leaps = this.leaps.get(at);
    if (!leaps) throw new SyntaxError(`a group ends that never began: ${this.patternAround(at)}`);
    return leaps;
  }

  private lookInto(group: number): void {
    const bars: number[] = [];
    let at = group + 1;
    for (let depth = 1; depth > 0; at += 1) {
      const mark = this.text.charCodeAt(at);
      if (mark === OPEN) depth += 1;
      else if (mark === CLOSE) depth -= 1;
      else if (mark === BAR && depth === 1) bars.push(at);
      else if (mark === END) throw new SyntaxError(`unclosed group: ${this.patternAround(group)}`);
    }
    this.leaps.set(
      group,
      [group, ...bars].map((before) => before + 1),
    );
    for (const exit of [...bars, at - 1]) this.leaps.set(exit, [at]);
  }

  private patternAround(at: number): string {
    return this.text.slice(this.text.lastIndexOf(END_OF_LINE, at) + 1, this.text.indexOf(END_OF_LINE, at));
  }
}

/** The code of the blank between two words. */
export const BLANK = 32;

/** Ends a pattern: no bare one holds it. */
const END_OF_LINE = '\n';
const [OPEN, BAR, CLOSE, END] = [...'(|)', END_OF_LINE].map((mark) => mark.charCodeAt(0));
