import type { Found } from '../words/phraseBook';
import type { AskedTopic, ChatTopic } from './askedTopic';

type Topic = AskedTopic | ChatTopic;
import { takingFrames, things } from './askedWords';

/**
 * The first place where the taking of a thing is named: "take my house", "my car safe", "pasa con mi casa". Frames and
 * things are kept apart, for every frame with every thing would be a million phrases.
 */
export function takingIn(words: string): Found<Topic> | undefined {
  const all = words.split(' ');
  for (let from = 0; from < all.length; from += 1) {
    const found = takingAt(all, from);
    if (found) return found;
  }
  return undefined;
}

const wordsOf = (phrase: string): number => phrase.split(' ').length;
const LONGEST_LEAD = Math.max(...[...takingFrames.keys()].map(wordsOf));
const LONGEST_THING = 7;

function takingAt(all: readonly string[], from: number): Found<Topic> | undefined {
  for (let length = Math.min(LONGEST_LEAD, all.length - from); length > 0; length -= 1) {
    const tails = takingFrames.get(all.slice(from, from + length).join(' '));
    const found = tails && thingAt(all, from, from + length, tails);
    if (found) return found;
  }
  return undefined;
}

/** The longest thing that stands here with one of the tails behind it. */
function thingAt(
  all: readonly string[],
  from: number,
  at: number,
  tails: readonly string[],
): Found<Topic> | undefined {
  for (let to = Math.min(all.length, at + LONGEST_THING); to > at; to -= 1) {
    const phrase = all.slice(at, to).join(' ');
    const value = things.meaning(phrase);
    if (value && tails.some((tail) => standsAt(all, to, tail))) return { value, phrase, from, to };
  }
  return undefined;
}

const standsAt = (all: readonly string[], at: number, tail: string): boolean =>
  tail === '' || all.slice(at, at + wordsOf(tail)).join(' ') === tail;
