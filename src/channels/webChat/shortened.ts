import type { Activity } from 'botbuilder';

const KEPT_TEXT = 4000;

/** A little more than is kept, so that a text that is too long shows. */
const HEARD_TEXT = 4100;

/** The longest form of a private number, with the marks and spaces that people write into it. */
const LONGEST_NUMBER = 60;

/** How much of one message is kept and echoed. */
export const shortened = (activity: Activity): Activity =>
  activity.text ? { ...activity, text: activity.text.slice(0, KEPT_TEXT) } : activity;

/** How much of one message is read at all. It does not end within a number: half of a private one would not be known for one. */
export function heardText(text: string): string {
  if (text.length <= HEARD_TEXT) return text;
  const start = HEARD_TEXT - LONGEST_NUMBER;
  return text.slice(0, start) + text.slice(start, HEARD_TEXT).replace(/[^\p{L}]+$/u, '');
}
