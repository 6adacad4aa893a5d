import { wordAfter, type Found } from '../words/phraseBook';
import type { AskedTopic, ChatTopic } from './askedTopic';
import { taking, things, TOPICS } from './askedWords';

type Topic = AskedTopic | ChatTopic;

/**
 * The first place where the taking of a thing is named: "take my house", "my car safe", "pasa con mi casa". Frames and
 * things are kept apart, for every frame with every thing would be a million phrases.
 */
export function takingIn(words: string): Found<Topic> | undefined {
  let from = 0;
  for (let at = 0; at < words.length; at = wordAfter(words, at)) {
    const thing = takingAt(words, at);
    if (thing) return { ...thing, from, to: from + countOf(words.slice(at, thing.end)) };
    from += 1;
  }
  return undefined;
}

interface Thing {
  readonly value: Topic;
  readonly phrase: string;
  readonly end: number;
}

/** The longest lead that has a thing behind it. */
function takingAt(words: string, at: number): Thing | undefined {
  for (const { to, values } of taking.leads.endsFrom(words, at).toReversed()) {
    const thing = thingAt(
      words,
      to + 1,
      values.flatMap((frame) => taking.tails[frame] ?? []),
    );
    if (thing) return thing;
  }
  return undefined;
}

/** The longest thing that stands here with one of the tails behind it. */
function thingAt(words: string, at: number, tails: readonly string[]): Thing | undefined {
  for (const { to, values } of things.endsFrom(words, at).toReversed()) {
    const value = TOPICS[values[0] ?? -1];
    if (value && tails.some((tail) => standsBehind(words, to, tail)))
      return { value, phrase: words.slice(at, to), end: to };
  }
  return undefined;
}

const standsBehind = (words: string, at: number, tail: string): boolean =>
  tail === '' || `${words.slice(at)} `.startsWith(` ${tail} `);

const countOf = (words: string): number => words.split(' ').length;
