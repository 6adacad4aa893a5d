import { addYears, isAfter, isBefore, type LocalDate } from '../../../assessment';
import { calendarMentions } from '../date/dateMentions';
import type { DateMention } from '../date/dateMention';
import { frameOf } from '../date/readDate';
import { bareWords } from '../fold';
import type { ReaderContext } from '../reader';
import { plainPhrases } from '../words/phraseBook';
import { allPhrases } from '../words/words';
import type { NoticeMention } from './noticeMentions';

/** The letter's own date, and the words with every date blanked so that no year of a date is taken for a tax year. */
export interface NoticeDateFound {
  readonly day: LocalDate | undefined;
  readonly rest: string;
}

/** A date is the letter's only when the words say so ("dated", "fechada el") or it follows the letter's name. */
export function noticeDateIn(
  folded: string,
  notices: readonly NoticeMention[],
  context: ReaderContext,
): NoticeDateFound {
  const { mentions, rest } = calendarMentions(folded, frameOf(context));
  const days = [
    ...new Set(mentions.filter((each) => isLettersDate(each, folded, notices)).flatMap(({ days }) => days)),
  ];
  const [day, other] = days;
  return {
    day: day !== undefined && other === undefined && isUsual(day, context.today) ? day : undefined,
    rest,
  };
}

const leads = plainPhrases(allPhrases('openingDateLead'));
const joiners = new Set(plainPhrases(allPhrases('openingDateJoiners')));

function isLettersDate(date: DateMention, folded: string, notices: readonly NoticeMention[]): boolean {
  const before = bareWords(folded.slice(0, date.start));
  if (leads.some((lead) => before === lead || before.endsWith(` ${lead}`))) return true;
  const notice = notices.findLast(({ end }) => end <= date.start);
  if (!notice) return false;
  const between = bareWords(folded.slice(notice.end, date.start));
  return between === '' || joiners.has(between);
}

/** A date in the future or over a year old is asked about, so it is not taken in passing. */
const isUsual = (day: LocalDate, today: LocalDate): boolean =>
  !isAfter(day, today) && !isBefore(day, addYears(today, -1));
