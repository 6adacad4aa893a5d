import type { Resting } from './whatRests';
import { amountOf, amountsIn, answersOf } from './script';
import type { HeardReply, Talk } from './talk';

/** What went wrong in a talk, in words for the developer; empty when nothing did. */
export function wrongsOf(talk: Talk, resting: Resting | undefined): readonly string[] {
  const { reader, said, heard } = talk;
  const wrongs = [
    [same(resting?.caseFile, answersOf(reader)), `the case is ${JSON.stringify(resting?.caseFile)}`],
    [resting?.revision === said.length, `${said.length} activities made ${resting?.revision} revisions`],
    [twice(heard.map(nameOf)).length === 0, 'a reply came twice'],
    [heard.every(({ replyTo }) => said.includes(replyTo)), 'a reply answers what nobody said'],
    [
      heard.flatMap(({ text }) => amountsIn(text)).every((amount) => amount === amountOf(reader)),
      "another reader's amount",
    ],
  ] as const;
  return wrongs.flatMap(([right, wrong]) => (right ? [] : [`${talk.key}: ${wrong}`]));
}

/** Ids of activities that no reply answered. */
export const unanswered = ({ said, heard }: Talk): readonly string[] =>
  said.filter((id) => !heard.some(({ replyTo }) => replyTo === id));

/** A connector gets no id of ours, so there a reply is what it says. */
const nameOf = ({ id, replyTo, text }: HeardReply): string => (id === '' ? `${replyTo} ${text}` : id);

/** What stands in a list more than once. */
const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, place) => names.indexOf(name) !== place);

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (value: unknown): unknown => Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
