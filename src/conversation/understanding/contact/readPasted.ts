import { bareWords, fold, STORY_LENGTH } from '../fold';
import { oncePerUtterance } from '../oncePerUtterance';
import type { Recogniser } from '../reader';
import { patternBook } from '../words/patternBook';
import { sitesIn } from './sitesIn';
import { allPhrases, phrasesUnder } from '../words/words';

/**
 * Whether the words are a message that somebody else wrote, put here as it came: it has a sender, a link that is not
 * the reader's own, or it presses "you" at length. Answers, questions and stories of one's own are none.
 */
export const readPasted: Recogniser<boolean> = oncePerUtterance(({ text, choice }) => {
  if (choice !== undefined || text.length < SHORTEST) return false;
  const folded = fold(text, STORY_LENGTH);
  return SENDER.test(folded) || holdsLink(folded) || (text.length >= LONG && presses(bareWords(folded)));
});

/** Below this, words are an answer. */
const SHORTEST = 24;
/** From here on, words that press the reader are somebody else's. */
const LONG = 70;

/** How a message names who sends it: "From:", "[IRS]", "(IRS2023)", "IRS:", "MSG_ID9:". */
const SENDER =
  /^(?:from|de|subject|asunto|sender|remitente) ?:|^[[(] ?(?:i\.?r\.?s|us treasury)[^\])]{0,30}[\])]|^(?:irs|internal revenue service|us treasury) ?:|^msg_?id/;

/** Whether some words hold an address of a site that people do not name of themselves. */
const holdsLink = (folded: string): boolean => sitesIn(folded).some((site) => !OWN.test(site));

/** Sites that people name of themselves. */
const OWN = /(?:^|\.)(?:irs\.gov|id\.me|gmail\.com|yahoo\.com|hotmail\.com|outlook\.com|icloud\.com)$/;

function presses(words: string): boolean {
  const pressed = pressures.findAll(words).length + routes.findAll(words).length > 0;
  return pressed && addressed.findAll(words).length > 0 && own.findAll(words).length === 0;
}

const pressures = patternBook([[true, allPhrases('pressures')]]);
const addressed = patternBook([[true, allPhrases('addressed')]]);
const own = patternBook([[true, allPhrases('ownWords')]]);
const routes = patternBook([
  [true, ['gift-card', 'money-transfer', 'crypto', 'app'].flatMap((id) => phrasesUnder('losses', id))],
]);
