import type { Activity, Attachment, Entity } from 'botbuilder';
import { plainDigits } from './digitChains';
import { privateNumbers, type MaskedKind } from './privateNumbers';

/** Words without their private numbers, and which kinds were taken out. */
export interface MaskedText {
  readonly text: string;
  readonly masked: readonly MaskedKind[];
}

/** An activity without private numbers, and which kinds were taken out of it. */
export interface MaskedActivity {
  readonly activity: Activity;
  readonly masked: readonly MaskedKind[];
}

/** Stands where a private number stood. */
const MASK = '[***]';

/**
 * Takes out what looks like a Social Security number, an ITIN, an EIN, a card or a bank number. Amounts, dates,
 * notice numbers and phone numbers stay: they are what the talk is about. Masked text stays as it is.
 */
export function mask(text: string): MaskedText {
  let left: MaskedText = { text, masked: [] };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = maskOnce(left.text);
    if (next.masked.length === 0) return left;
    left = { text: next.text, masked: kindsOf([...left.masked, ...next.masked]) };
  }
  return left;
}

/** A number that another one hid shows in the next pass; more of them than this are no one's words. */
const MOST_PASSES = 12;

function maskOnce(text: string): MaskedText {
  if (!/[\p{Nd}\p{No}]/u.test(text)) return { text, masked: [] };
  const plain = plainDigits(text);
  const numbers = privateNumbers(plain);
  if (numbers.length === 0) return { text, masked: [] };
  const kept = numbers.map(({ start }, at) => plain.slice(numbers[at - 1]?.end ?? 0, start));
  const tail = plain.slice(numbers.at(-1)?.end ?? 0);
  return { text: [...kept, tail].join(MASK), masked: numbers.map(({ kind }) => kind) };
}

/**
 * Masks all that a person can have put into an activity, before anything else sees it: words, what a card sent,
 * names and contents of attachments, and the words inside a channel's own data. Ids and links stay as they are.
 */
export function maskActivity(activity: Activity): MaskedActivity {
  const kinds: MaskedKind[] = [];
  const masked: Activity = {
    ...activity,
    ...(activity.text !== undefined && { text: words(activity.text, kinds) }),
    ...(activity.summary !== undefined && { summary: words(activity.summary, kinds) }),
    ...('value' in activity && { value: maskDeep(activity.value, kinds, 0) }),
    ...(activity.entities && { entities: recordsIn(activity.entities).map((each) => entity(each, kinds)) }),
    ...(activity.attachments && {
      attachments: recordsIn(activity.attachments).map((each) => attachment(each, kinds)),
    }),
    ...('channelData' in activity && { channelData: maskWords(activity.channelData, kinds, 0) }),
  };
  return { activity: masked, masked: kindsOf(kinds) };
}

/** What comes over the wire may be anything; what is no text is no words. */
const words = (text: unknown, kinds: MaskedKind[]): string =>
  typeof text === 'string' ? noted(text, kinds) : '';

const recordsIn = <T extends object>(all: readonly T[]): readonly T[] =>
  Array.isArray(all) ? all.filter((each: T): boolean => isRecord(each)) : [];

const entity = (each: Entity, kinds: MaskedKind[]): Entity =>
  Object.assign({ type: each.type }, maskRecord(each, kinds, 0));

const attachment = (each: Attachment, kinds: MaskedKind[]): Attachment => ({
  ...each,
  ...(each.name !== undefined && { name: words(each.name, kinds) }),
  ...('content' in each && { content: maskDeep(each.content, kinds, 0) }),
});

/** Deeper than any card; what lies below it is dropped, not trusted. */
const DEEPEST = 24;

function maskDeep(value: unknown, kinds: MaskedKind[], depth: number): unknown {
  if (typeof value === 'string') return noted(value, kinds);
  if (typeof value === 'number')
    return mask(String(value)).masked.length > 0 ? noted(String(value), kinds) : value;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((each) => maskDeep(each, kinds, depth + 1));
  return isRecord(value) ? maskRecord(value, kinds, depth) : value;
}

const maskRecord = (value: object, kinds: MaskedKind[], depth: number): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(value).map(([key, each]) => [noted(key, kinds), maskDeep(each, kinds, depth + 1)]),
  );

/** In a channel's own data only the words are a person's; the rest is ids that must stay as they are. */
function maskWords(value: unknown, kinds: MaskedKind[], depth: number): unknown {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((each) => maskWords(each, kinds, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      WORD_KEYS.has(key) ? maskDeep(each, kinds, depth + 1) : maskWords(each, kinds, depth + 1),
    ]),
  );
}

const WORD_KEYS: ReadonlySet<string> = new Set([
  'text',
  'value',
  'title',
  'content',
  'summary',
  'displayText',
  'name',
]);

function noted(text: string, kinds: MaskedKind[]): string {
  const { text: left, masked } = mask(text);
  kinds.push(...masked);
  return left;
}

const kindsOf = (kinds: readonly MaskedKind[]): readonly MaskedKind[] => [...new Set(kinds)].sort();

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
