import { Cents, err, ok, type Result } from '../../../assessment';
import { say } from '../../reply';
import { fold, VALUE_LENGTH } from '../fold';
import type { Misread, Reader } from '../reader';
import { anyOf } from '../words/wordPattern';
import { plainPhrases } from '../words/phraseBook';
import { PERIODS, phrasesUnder, type Period } from '../words/words';
import { readMoney } from './readMoney';

/** Reads what comes in or goes out in one month. "900 a week" is a month's share of 52 weeks; a bare amount is a month's. */
export const readMonthlyMoney: Reader<Cents> = (utterance, context) => {
  if (utterance.choice !== undefined) return worded(readMoney(utterance, context));
  const folded = fold(utterance.text, VALUE_LENGTH);
  const named = SPANS.find(({ pattern }) => pattern.test(folded));
  const read = worded(readMoney({ text: named ? folded.replace(named.pattern, ' ') : folded }, context));
  return read.ok && named ? ok(Cents.parse(Math.round((read.value * named.aYear) / 12))) : read;
};

/** How often each comes in a year. */
const A_YEAR: Readonly<Record<Period, number>> = {
  biweekly: 26,
  semimonthly: 24,
  weekly: 52,
  yearly: 1,
  monthly: 12,
};

/** "Every two weeks" holds "weeks": the longer names are looked for first. */
const SPANS = PERIODS.map((period) => ({
  aYear: A_YEAR[period],
  pattern: new RegExp(`(?<![a-z])(?:${anyOf(plainPhrases(phrasesUnder('periods', period)))})(?![a-z])`),
}));

/** The reader of a letter's amount asks about letters; here the amount is the person's own. */
function worded(read: Result<Cents, Misread>): Result<Cents, Misread> {
  if (read.ok) return read;
  const { choices } = read.error;
  return err({
    say: say(choices ? 'readers:monthly.which' : 'readers:monthly.expected'),
    ...(choices && { choices }),
  });
}
