import type { z } from 'zod';

/** What is wrong with one value of an input, in words that follow what it should be; nothing where that says it all. */
export function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'custom':
      return issue.params?.['shouldBe'] || isDefault(issue.message) ? '' : issue.message;
    case 'invalid_union':
      return wrongAmount(value);
    case 'invalid_value':
      return value === undefined ? LEFT_OUT : `${shown(value)} is none of these`;
    case 'invalid_type':
      return value === undefined ? LEFT_OUT : `${shown(value)} is not`;
    case 'too_small':
      return `${shown(value)} is ${isNegative(value) ? 'negative' : 'too little'}`;
    case 'too_big':
      return `${shown(value)} is too much`;
    case 'invalid_format':
      return issue.format === 'regex' ? wrongAmount(value) : `${shown(value)} is not`;
    default:
      return '';
  }
}

const isDefault = (message: string): boolean => message === '' || message === 'Invalid input';

const LEFT_OUT = 'it is left out';

/** The one pattern that inputs have, and the one choice of forms, is that of money: text with cents, or whole dollars. */
function wrongAmount(value: unknown): string {
  if (value === undefined) return LEFT_OUT;
  if (isNegative(value)) return `${shown(value)} is negative`;
  if (typeof value === 'number' && !Number.isInteger(value))
    return `${shown(value)} has cents: they go only as text, such as "${value.toFixed(2)}"`;
  if (typeof value === 'string')
    return `${shown(value)} is not: digits alone, and at most two of them after a point`;
  return `${shown(value)} is not`;
}

const isNegative = (value: unknown): boolean =>
  typeof value === 'number' ? value < 0 : typeof value === 'string' && /^\s*[-\u2212(]/u.test(value);

/** Values come from outside: shortened, and without anything that would break the line. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return (JSON.stringify(value) ?? '').replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, MOST_SHOWN);
}

/** Enough to find it again in the input. */
const MOST_SHOWN = 40;
