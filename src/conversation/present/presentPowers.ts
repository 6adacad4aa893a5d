import type { CaseAssessment, Power, Precondition } from '../../assessment';
import { say, type Block, type Param, type Say } from '../reply';
import { keyed } from './keyed';

type Powers = Pick<CaseAssessment, 'canHappen' | 'cannotHappenYet'>;

/** What cannot happen yet and which legal step is missing; what can happen later, and from which day; what can happen now. */
export function powerBlocks({ canHappen, cannotHappenYet }: Powers): readonly Block[] {
  const barred = cannotHappenYet.filter(({ standing }) => standing !== 'unknown');
  return [
    ...list('plan:cannotHappenYet', barred),
    ...missingSteps(barred),
    ...exceptionsTo(barred),
    ...list(
      'plan:canHappenFrom',
      canHappen.filter(({ standing }) => standing === 'from'),
    ),
    ...list(
      'plan:canHappenNow',
      canHappen.filter(({ standing }) => standing !== 'from'),
    ),
  ];
}

/** What cannot be told without another fact. */
export const openPowers = ({ cannotHappenYet }: Powers): readonly Block[] =>
  list(
    'plan:cannotTell',
    cannotHappenYet.filter(({ standing }) => standing === 'unknown'),
  );

const list = (title: Say['key'], powers: readonly Power[]): readonly Block[] =>
  powers.length > 0 ? [{ kind: 'list', title: say(title), items: powers.map(powerSay) }] : [];

/** One power in its standing. */
export function powerSay({ power, standing, from }: Power): Say {
  const sentence = say(keyed('powers', `${power}.${standing}`), from && { day: { type: 'date', day: from } });
  return untilKnownDay(sentence, { standing, from });
}

/** What is barred until a known day says so in the same breath; a power that starts on a day names it already. */
export function untilKnownDay(sentence: Say, { standing, from }: Pick<Power, 'standing' | 'from'>): Say {
  if (!from || standing === 'from') return sentence;
  return say('plan:notBefore', {
    sentence: { type: 'say', say: sentence },
    day: { type: 'date', day: from },
  });
}

/** The legal steps that most of these powers wait for, said once: those of pay and bank money come with the most. */
export function missingSteps(powers: readonly Power[]): readonly Block[] {
  const waits = powers.filter(({ missing }) => missing.length > 0).map(({ missing }) => missing);
  const waiting = (steps: readonly Precondition[]): number =>
    waits.filter((other) => String(other) === String(steps)).length;
  const [most] = waits.toSorted((a, b) => waiting(b) - waiting(a));
  return most ? [text('plan:missingFirst', most.map(stepParam))] : [];
}

function exceptionsTo(powers: readonly Power[]): readonly Block[] {
  const exceptions = [...new Set(powers.flatMap((power) => power.exceptions))];
  return exceptions.length > 0 ? [text('plan:exceptions', exceptions.map(exceptionParam), 'or')] : [];
}

const text = (key: Say['key'], items: readonly Param[], join: 'and' | 'or' = 'and'): Block => ({
  kind: 'text',
  say: say(key, { list: { type: 'list', items, join } }),
});

const stepParam = (step: Precondition): Param => ({
  type: 'say',
  say: say(keyed('powers', `precondition.${step}`)),
});

const exceptionParam = (id: string): Param => ({ type: 'say', say: say(keyed('powers', `exception.${id}`)) });
