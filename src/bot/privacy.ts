import type { Activity } from 'botbuilder';
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
  if (!/[\p{Nd}\p{No}]/u.test(text)) return { text, masked: [] };
  const plain = plainDigits(text);
  const numbers = privateNumbers(plain);
  if (numbers.length === 0) return { text, masked: [] };
  const kept = numbers.map(({ start }, at) => plain.slice(numbers[at - 1]?.end ?? 0, start));
  const tail = plain.slice(numbers.at(-1)?.end ?? 0);
  return { text: [...kept, tail].join(MASK), masked: kindsOf(numbers.map(({ kind }) => kind)) };
}

/**
 * Masks all that a person can have put into an activity, before anything else sees it: words, what a card sent,
 * names and contents of attachments, and the words inside a channel's own data. Ids and links stay as they are.
 */
export function maskActivity(activity: Activity): MaskedActivity {
  const kinds: MaskedKind[] = [];
  const clean: Clean = (value) => maskDeep(value, kinds, 0);
  const parts = {
    ...part(activity, 'text', clean),
    ...part(activity, 'value', clean),
    ...part(activity, 'summary', clean),
    ...part(activity, 'entities', clean),
    ...part(activity, 'attachments', (all) =>
      Array.isArray(all) ? all.map((each) => attachment(each, clean)) : all,
    ),
    ...part(activity, 'channelData', (data) => maskWords(data, kinds, 0)),
  };
  return { activity: { ...activity, ...parts }, masked: kindsOf(kinds) };
}

type Clean = (value: unknown) => unknown;

/** Masking keeps the shape of what it masks, which the compiler cannot see. */
const part = <T extends object, K extends keyof T>(whole: T, key: K, clean: Clean): Partial<T> =>
  key in whole ? ({ [key]: clean(whole[key]) } as Partial<T>) : {};

const attachment = (each: unknown, clean: Clean): unknown =>
  isRecord(each) ? { ...each, ...part(each, 'name', clean), ...part(each, 'content', clean) } : each;

/** Deeper than any card; what lies below it is dropped, not trusted. */
const DEEPEST = 24;

function maskDeep(value: unknown, kinds: MaskedKind[], depth: number): unknown {
  if (typeof value === 'string') return noted(value, kinds);
  if (typeof value === 'number') return noted(String(value), kinds) === String(value) ? value : MASK;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((each) => maskDeep(each, kinds, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [noted(key, kinds), maskDeep(each, kinds, depth + 1)]),
  );
}

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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
