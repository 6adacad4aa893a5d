import type { Power } from '../../assessment';
import { say, type Block, type Param, type Say } from '../reply';
import { keyed } from './keyed';

/** What can happen, and from which day. */
export const canHappen = (powers: readonly Power[]): readonly Block[] =>
  powers.length > 0 ? [{ kind: 'list', title: say('plan:canHappen'), items: powers.map(powerSay) }] : [];

/** What cannot happen yet, each with the legal step that is missing, and the exceptions once. */
export function cannotHappenYet(powers: readonly Power[]): readonly Block[] {
  if (powers.length === 0) return [];
  const exceptions = [...new Set(powers.flatMap((power) => power.exceptions))];
  const items = powers.flatMap((power) => [powerSay(power)]);
  const list: Block = { kind: 'list', title: say('plan:cannotHappenYet'), items };
  return exceptions.length === 0 ? [list] : [list, { kind: 'text', say: exceptionsSay(exceptions), tone: 'subtle' }];
}

/** One power in its standing, with what is missing before it. */
export function powerSay(power: Power): Say {
  const sentence = say(keyed('powers', `${power.power}.${power.standing}`), power.from && { day: { type: 'date', day: power.from } });
  if (power.missing.length === 0) return sentence;
  const steps = power.missing.map((step): Param => ({ type: 'say', say: say(keyed('powers', `precondition.${step}`)) }));
  return say('plan:powerMissing', { sentence: { type: 'say', say: sentence }, steps: { type: 'list', items: steps } });
}

const exceptionsSay = (exceptions: readonly string[]): Say =>
  say('plan:exceptions', {
    list: { type: 'list', items: exceptions.map((id): Param => ({ type: 'say', say: say(keyed('powers', `exception.${id}`)) })), join: 'or' },
  });
