import type { Concept } from './concept';
import type { Hit } from './hit';
import type { Token } from './token';

/** Where a person asks what may happen to them (`can they arrest me?`): the menaces in that sentence threaten nobody. */
export function askedMenaces(
  { folded, tokens }: { readonly folded: string; readonly tokens: readonly Token[] },
  questions: readonly Hit[],
): (concept: Concept, hit: Hit) => boolean {
  const asked = new Set(
    questions
      .filter((hit) => isAtStart(tokens, hit) && isAsked(folded, tokens, hit))
      .map(({ sentence }) => sentence),
  );
  return (concept, { sentence }) => MENACES.has(concept) && asked.has(sentence);
}

/** `The man said they can arrest me` tells of a threat; a question begins with its verb or soon comes to it. */
const isAtStart = (tokens: readonly Token[], { from, sentence }: Hit): boolean =>
  tokens[from - START_WITHIN]?.sentence !== sentence;

function isAsked(folded: string, tokens: readonly Token[], { to, sentence }: Hit): boolean {
  let last = to - 1;
  while (tokens[last + 1]?.sentence === sentence) last += 1;
  const end = tokens[last]?.to ?? folded.length;
  return /^["'”’)\s]*\?/.test(folded.slice(end, end + 4));
}

const START_WITHIN = 4;
const MENACES: ReadonlySet<Concept> = new Set([
  'arrest',
  'warrant',
  'police',
  'deport',
  'license',
  'takeAway',
  'custodyThreat',
  'lawsuit',
  'crime',
  'menace',
]);
