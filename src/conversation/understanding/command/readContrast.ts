import { fold } from '../fold';
import type { ReaderContext } from '../reader';
import { anyOf } from '../words/wordPattern';
import { allPhrases } from '../words/words';
import type { Command } from './command';
import { isValue } from './readCorrection';

/** "It's not LT11, it's CP504", "la LT11 es del 28, no del 20": a value that is put in the place of another one. */
export function readContrast(folded: string, context: ReaderContext): Command | undefined {
  const words = folded.replace(/'/g, '').replace(/(?<![.!])[.!]+$/, '');
  for (const frame of FRAMES) {
    const slots = frame.exec(`${words} `)?.groups;
    if (!slots) continue;
    const { wrong = '', right = '' } = slots;
    const rest = bareValue(right);
    if (
      rest !== '' &&
      [wrong, bareValue(wrong)].some((each) => isValue(each, context)) &&
      isValue(rest, context)
    )
      return { command: 'correct', rest };
  }
  return undefined;
}

/** A value is short, so a frame never has far to look. */
const SLOTS = new Map<string, string>(
  ['wrong', 'right'].map((slot) => [`{${slot}}`, `(?<${slot}>[^ ].{0,59}?),? `] as const),
);

/** A frame as it is: each word may carry a comma and takes the blank behind it along. */
const FRAMES = allPhrases('contrasts').map((frame) => new RegExp(`^${source(frame)}$`));

const SUBJECT = new RegExp(`^(?:${allPhrases('contrastSubjects').map(source).join('|')})(?=\\S)`);

function source(frame: string): string {
  return [...fold(frame, 400).matchAll(/[()|]|[^\s()|]+/g)]
    .map(
      ([token]) => SLOTS.get(token) ?? (token === '(' ? '(?:' : /[)|]/.test(token) ? token : `${token},? `),
    )
    .join('');
}

const NAME = new RegExp(
  `^(?:(?:${anyOf(allPhrases('contrastNameLead'))}) )?(?:(?:cp|lt) ?-? ?\\d+[a-z]?|(?:${anyOf(allPhrases('letterNames'))}) \\d+)` +
    ` (?:${anyOf(allPhrases('contrastLinks'))}) `,
);

/** "The LT11 is from October 28" has its value behind its subject. */
const bareValue = (words: string): string =>
  `${words.trim()} `.replace(NAME, '').replace(SUBJECT, '').replace(LEAD, '').trim();

const LEAD = new RegExp(`^(?:${anyOf(allPhrases('contrastValueLead'))}) (?=\\S)`);
