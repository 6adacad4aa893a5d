import { bareWords, fold, STORY_LENGTH } from '../fold';
import { oncePerUtterance } from '../oncePerUtterance';
import type { Recogniser } from '../reader';
import { patternBook } from '../words/patternBook';
import { allPhrases } from '../words/words';
import { LOSSES, type Loss } from './loss';
import { lossesAfter } from './lossesIn';

/**
 * What a person says to have paid with or given away already, in any language: "I bought two gift cards and read him
 * the codes". Ways in which the IRS is paid too (a card, a check) count only beside the word that it was a fraud.
 */
export const readLosses: Recogniser<readonly Loss[]> = oncePerUtterance(({ text }) => {
  const folded = fold(text, STORY_LENGTH);
  const told = new Set(clausesOf(folded).flatMap(lossesTold));
  const feared = frauds.findAll(bareWords(folded)).length > 0;
  return LOSSES.filter((loss) => told.has(loss) && (feared || TELLING.has(loss)));
});

const clausesOf = (folded: string): readonly string[] => folded.split(/[.;!?\n]/).map(bareWords);

/** What stands behind a verb of having done it, unless it is only asked or denied. */
function lossesTold(clause: string): readonly Loss[] {
  const [done] = deeds.findAll(clause);
  if (!done || doubts.findAll(clause).some(({ from }) => from <= done.from)) return [];
  return lossesAfter(clause, done.from);
}

const deeds = patternBook([[true, allPhrases('lossDeeds')]]);
const doubts = patternBook([[true, allPhrases('lossDoubts')]]);
const frauds = patternBook([[true, allPhrases('frauds')]]);

/** Nobody gives these to the IRS on a phone or in a chat. */
const TELLING: ReadonlySet<Loss> = new Set([
  'remote-access',
  'gift-card',
  'money-transfer',
  'crypto',
  'app',
  'password',
  'ssn',
  'id-photo',
  'clicked',
]);
