import { readCount } from '../count/readCount';
import { readDate } from '../date/readDate';
import { bareWords } from '../fold';
import { periodIn } from '../money/period';
import { readMoney } from '../money/readMoney';
import { readPeriodicMoney } from '../money/readMonthlyMoney';
import { isNoticeName } from '../story/noticeMentions';
import type { ReaderContext } from '../reader';
import { phraseBook } from '../words/phraseBook';
import { wordLists } from '../words/words';
import { readTaxYears } from '../years/readTaxYears';
import type { Command } from './command';

/**
 * "No, it was the 14th": the words that open a correction and the value after them. After plain openers such as
 * "no" or "actually" the rest must be a value through and through, because "no, I paid on the 14th" is an answer.
 */
export function readCorrection(folded: string, context: ReaderContext): Command | undefined {
  const words = folded.split(' ').slice(0, LONGEST_OPENER + 1);
  if (openers.lengthAtStart(bareWords(words.join(' '))) === 0) return undefined;
  for (let count = words.length; count > 0; count -= 1) {
    const opener = bareWords(words.slice(0, count).join(' '));
    const rest = folded
      .split(' ')
      .slice(count)
      .join(' ')
      .replace(/^[\s,.:;-]+/, '');
    if (rest === '' || !/[\p{L}\p{N}]/u.test(rest)) continue;
    const opens = openers.meaning(opener);
    if (opens === 'strong' || (opens === 'weak' && isValue(rest, context)))
      return { command: 'correct', rest };
  }
  return undefined;
}

const openers = phraseBook<'strong' | 'weak'>([
  ['strong', wordLists.flatMap(({ corrections }) => corrections.strong)],
  ['weak', wordLists.flatMap(({ corrections }) => corrections.weak)],
]);
const LONGEST_OPENER = 12;

/** Below a hundred dollars a bare number is more likely the number of a button. */
const SMALLEST_CENTS = 100_00;

/** True when the words are a value of a case through and through. */
export function isValue(rest: string, context: ReaderContext): boolean {
  const date = readDate({ text: rest }, context);
  if (date.ok || (date.error.choices ?? []).length > 1) return true;
  const money = readMoney({ text: periodIn(rest)?.rest ?? rest }, context);
  if (money.ok && (money.value >= SMALLEST_CENTS || rest.includes('$'))) return true;
  if (readPeriodicMoney({ text: rest }, context).ok) return true;
  if (readCount({ text: rest }, context).ok && !/^\d{1,2}$/.test(rest)) return true;
  return isNoticeName(rest) || (readTaxYears({ text: rest }, context).ok && !/^\d{1,2}$/.test(rest));
}
