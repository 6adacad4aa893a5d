import { addYears, err, isAfter, isBefore, LocalDate, ok, weekday, type Result } from '../../../assessment';
import { say, type Choice } from '../../reply';
import { bareWords, fold, VALUE_LENGTH } from '../fold';
import type { Misread, Reader, ReaderContext } from '../reader';
import { amountAsWord } from '../story/amountAsWord';
import { onlyFillers } from '../words/fillers';
import { patternBook } from '../words/patternBook';
import { allPhrases } from '../words/words';
import type { DateFrame, DateMention } from './dateMention';
import { dateMentions } from './dateMentions';
import { daysOfEightDigits } from './numericDate';
import { daysOfMonth, weekdayNamed } from './relativeDate';
import { dayWordsAsDigits, monthWithoutDay } from './writtenDate';

/** A day as it was understood. A note is no error: the dialog asks about the day before it keeps it. */
export interface DateRead {
  readonly day: LocalDate;
  readonly note?: 'future' | 'over-a-year-old';
}

/**
 * Reads one day in any usual English or Spanish form. What could be two days is asked about, never guessed:
 * US letters print the month first, but someone who writes Spanish may not.
 */
export const readDate: Reader<DateRead> = (utterance, context) => {
  const pressed = LocalDate.safeParse(utterance.choice);
  if (pressed.success) return ok(noted(pressed.data, context.today));
  const folded = dayWordsAsDigits(fold(utterance.text, VALUE_LENGTH));
  const frame = frameOf(context);
  const bare = bareDays(folded, frame);
  if (bare.length > 0) return settle(bare, context);
  const { mentions, rest } = dateMentions(folded, frame);
  if (mentions.every(({ form }) => form === 'relative') && isVague(folded))
    return err({ say: say('readers:date.vague') });
  return mentions.length === 0 ? nothingRead(folded) : judge(mentions, rest, context);
};

/** How a conversation in this language on this day reads dates. */
export const frameOf = ({ today, locale, about, after }: ReaderContext): DateFrame => ({
  today,
  monthFirst: locale === 'en',
  about,
  after,
});

const vague = patternBook([[true, allPhrases('vagueDays')]]);
const isVague = (folded: string): boolean => vague.findAll(bareWords(amountAsWord(folded))).length > 0;

const dateFillers = onlyFillers(allPhrases('dateFillers'));

function judge(
  mentions: readonly DateMention[],
  rest: string,
  context: ReaderContext,
): Result<DateRead, Misread> {
  const impossible = mentions.find(({ days }) => days.length === 0);
  if (impossible) return err({ say: say('readers:date.impossible', { text: impossible.text }) });
  const days = [...new Set(mentions.flatMap((mention) => mention.days))];
  if (addsNothing(rest, days)) return settle(days, context);
  const counted = mentions.some(({ form }) => form === 'relative' || form === 'day-only');
  if (counted) return err({ say: say('readers:date.expected') });
  return err({
    say: say(days.length === 1 ? 'readers:date.confirm' : 'readers:date.which'),
    choices: dayChoices(days),
  });
}

/** Words around a date may name its weekday, if it is the right one. */
function addsNothing(rest: string, days: readonly LocalDate[]): boolean {
  const words = rest.replace(/[\p{L}]+\.?/gu, (word) => {
    const named = weekdayNamed(word.replace('.', ''));
    return named !== undefined && days.every((day) => weekday(day) === named) ? '' : word;
  });
  return dateFillers(words);
}

function settle(days: readonly LocalDate[], { today }: ReaderContext): Result<DateRead, Misread> {
  const [day, other] = days;
  if (day === undefined) return err({ say: say('readers:date.expected') });
  if (other === undefined) return ok(noted(day, today));
  return err({ say: say('readers:date.which'), choices: dayChoices(days) });
}

/** A bare number is a day only when a day is being corrected, or when it is a whole date without separators. */
function bareDays(folded: string, frame: DateFrame): readonly LocalDate[] {
  const days =
    /^\d{1,2}$/.test(folded) && frame.about
      ? daysOfMonth(Number(folded), frame)
      : daysOfEightDigits(folded, frame);
  return days.filter((day): day is LocalDate => day !== undefined);
}

const nothingRead = (folded: string): Result<DateRead, Misread> =>
  err({ say: say(monthWithoutDay.test(folded) ? 'readers:date.dayMissing' : 'readers:date.expected') });

const dayChoices = (days: readonly LocalDate[]): readonly Choice[] =>
  days.slice(0, 3).map((day) => ({
    id: day,
    label: say('readers:date.choice', { day: { type: 'date', day, style: 'short' } }),
  }));

function noted(day: LocalDate, today: LocalDate): DateRead {
  if (isAfter(day, today)) return { day, note: 'future' };
  return isBefore(day, addYears(today, -1)) ? { day, note: 'over-a-year-old' } : { day };
}
