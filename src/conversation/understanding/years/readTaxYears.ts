import { err, ok, yearOf, type LocalDate, type Result } from '../../../assessment';
import { say } from '../../reply';
import { frameOf } from '../date/readDate';
import { calendarMentions } from '../date/dateMentions';
import type { DateMention } from '../date/dateMention';
import { fold, VALUE_LENGTH } from '../fold';
import type { Misread, Reader } from '../reader';
import { blank, onlyFillers } from '../words/fillers';
import { allPhrases } from '../words/words';
import { taxYearMentions } from './taxYearMentions';

/** Reads the tax years of a letter, sorted and each once. Letters print the period's last day too: December 31, 2021. */
export const readTaxYears: Reader<readonly number[]> = (utterance, context) => {
  const folded = fold(utterance.choice ?? utterance.text, VALUE_LENGTH);
  const { text, years: closed } = periodEnds(folded, calendarMentions(folded, frameOf(context)).mentions);
  const { years, rest } = taxYearMentions(text, context.today);
  const all = [...closed, ...years];
  if (all.length === 0 || !yearFillers(rest)) return err({ say: say('readers:years.expected') });
  return within(all, context.today);
};

/** What a case can hold. */
const FIRST_YEAR = 1980;
const MOST_YEARS = 20;

const yearFillers = onlyFillers(allPhrases('yearFillers'));

function within(years: readonly number[], today: LocalDate): Result<readonly number[], Misread> {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const future = sorted.find((year) => year > yearOf(today));
  if (future !== undefined) return err({ say: say('readers:years.future', { year: String(future) }) });
  if (sorted.some((year) => year < FIRST_YEAR)) return err({ say: say('readers:years.tooOld') });
  return sorted.length > MOST_YEARS ? err({ say: say('readers:years.tooMany') }) : ok(sorted);
}

/** The last day of a calendar year names that tax year; other dates are left where they stand. */
function periodEnds(folded: string, mentions: readonly DateMention[]) {
  const ends = mentions.filter(({ form, days }) => form === 'whole' && days[0]?.endsWith('-12-31'));
  return {
    text: ends.reduce((text, { start, end }) => blank(text, start, end), folded),
    years: ends.flatMap(({ days }) => days.map(yearOf)),
  };
}
