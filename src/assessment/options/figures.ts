import type { Rules } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { alsoTrue, leavesOpen, type Finding } from './finding';
import type { Situation } from './situation';

/** A figure of law decides: the finding carries where it is written, and a day without the figure leaves the way open. */
export function byFigure(situation: Situation, rule: keyof Rules, find: (value: number) => Finding): Finding {
  const fact = valueOn(situation.factBook.rules[rule], situation.asOf);
  if (!fact.ok) return leavesOpen('figure-not-on-record', [], { gap: fact.error });
  return { ...find(fact.value.value), citations: fact.value.citations, confidence: fact.value.confidence };
}

/** A figure of law is worth knowing: `find` may find nothing to say, and a day without the figure is named as a gap. */
export function noteFigure(
  situation: Situation,
  rule: keyof Rules,
  find: (value: number) => Finding | undefined,
): readonly Finding[] {
  const fact = valueOn(situation.factBook.rules[rule], situation.asOf);
  if (!fact.ok) return [alsoTrue('figure-not-on-record', { gap: fact.error })];
  const found = find(fact.value.value);
  return found ? [{ ...found, citations: fact.value.citations, confidence: fact.value.confidence }] : [];
}
