import { phraseBook, wordAfter } from '../words/phraseBook';
import { PhraseMachine } from '../words/phraseMachine';
import { allPhrases, phrasesUnder } from '../words/words';
import { GLOSSARY_TERMS, type GlossaryTerm } from './command';

/** The word that is asked about: "what is a lien", "¿qué significa multa?". The word alone is an answer, not a question. */
export function readTerm(words: string): GlossaryTerm | undefined {
  for (let from = 0; from < words.length; from = wordAfter(words, from))
    for (const { to, values } of terms.endsFrom(words, from))
      if (isFrame(`${words.slice(0, from)}${TERM}${words.slice(to)}`)) return GLOSSARY_TERMS[values[0] ?? -1];
  return undefined;
}

const terms = new PhraseMachine(GLOSSARY_TERMS.map((term) => phrasesUnder('terms', term)));
const frames = phraseBook([[true, allPhrases('termFrames')]]);

/** What `{term}` is in the bare words of a frame. */
const TERM = 'term';

const isFrame = (words: string): boolean => frames.meaning(words) === true;
