import type { LocalDate } from '../../../assessment';
import { blank } from '../words/fillers';
import type { DateFrame, DateMention, DatePattern } from './dateMention';
import { numericDates } from './numericDate';
import { bareWeekday, dayOnly, relativeDates } from './relativeDate';
import { namesMonth, writtenDates } from './writtenDate';

/** Every day that some folded words name, surest forms first, and the words with those places blanked. */
export function dateMentions(folded: string, frame: DateFrame): DatesFound {
  const calendar = calendarMentions(folded, frame);
  const relative = search(calendar, relativeDates, frame);
  if (relative.mentions.length > 0) return relative;
  const number = search(relative, [dayOnly], frame);
  return number.mentions.length > 0 ? number : search(number, [bareWeekday], frame);
}

/** Only days that stand in the calendar by month, never "today" or "the 14th". */
export const calendarMentions = (folded: string, frame: DateFrame): DatesFound =>
  search({ mentions: [], rest: folded }, calendarDates(folded), frame);

/** The forms that the words can hold at all: each has a number, and most name a month. */
function calendarDates(folded: string): readonly DatePattern[] {
  if (!/\d/.test(folded)) return [];
  return namesMonth(folded) ? [...writtenDates, ...numericDates] : numericDates;
}

export interface DatesFound {
  readonly mentions: readonly DateMention[];
  readonly rest: string;
}

const search = (found: DatesFound, patterns: readonly DatePattern[], frame: DateFrame): DatesFound =>
  patterns.reduce((sofar, pattern) => searchOne(sofar, pattern, frame), found);

/** Words with more dates than this are no answer, and are not worth the time. */
const MOST_DATES = 40;

function searchOne(found: DatesFound, pattern: DatePattern, frame: DateFrame): DatesFound {
  const mentions = [...found.rest.matchAll(pattern.pattern)]
    .slice(0, MOST_DATES)
    .map((match): DateMention => ({
      form: pattern.form,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0].trim(),
      days: pattern.days(match, frame).filter((day): day is LocalDate => day !== undefined),
    }));
  return {
    mentions: [...found.mentions, ...mentions],
    rest: mentions.reduce((text, { start, end }) => blank(text, start, end), found.rest),
  };
}
