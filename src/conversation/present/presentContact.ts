import { defang, type ContactCheck, type ContactStepId, type Sign, type SignId } from '../../assessment';
import { reply, say, type Block, type Reply, type Say } from '../reply';
import { keyed } from './keyed';

/** A judgement, with the signs that were seen earlier in words that are no longer there. */
export interface JudgedContact extends ContactCheck {
  readonly seen: readonly SignId[];
  /** Somebody sells help against the IRS. */
  readonly offer: boolean;
}

/** How a contact stands in one sentence, the reasons that weigh most, the marks that prove nothing, then what to do and where to report. */
export function presentContact(judged: JudgedContact): readonly Reply[] {
  const { standing, steps } = judged;
  const reports = steps.filter(isReport);
  const todo = steps.filter((step) => !isReport(step) && !IN_CHECK.has(step));
  return [
    reply(
      { kind: 'text', say: say(keyed('authenticity', `standing.${standing}`)), tone: 'strong' },
      ...listOf('authenticity:why.title', reasonsIn(judged)),
      ...listOf('authenticity:marks.title', marksIn(judged)),
      ...(standing === 'looks-like-a-scam' ? [] : [textOf('authenticity:notProof')]),
      ...aboutLetter(judged),
    ),
    reply(
      ...listOf('authenticity:do.title', todo.map(stepSay), true),
      ...listOf('authenticity:report.title', reports.map(stepSay)),
      ...sources(judged),
    ),
  ].filter(({ blocks }) => blocks.length > 0);
}

const isReport = (step: ContactStepId): boolean => step.startsWith('report');

/** Said by the check that stands below, by the deadline beside it, or by a button. */
const IN_CHECK: ReadonlySet<ContactStepId> = new Set([
  'use-none-of-its-routes',
  'keep-the-deadline',
  'have-the-letter-assessed',
  'look-in-the-online-account',
  'call-the-irs',
  'ask-the-taxpayer-advocate',
]);

const stepSay = (step: ContactStepId): Say => say(keyed('authenticity', `step.${step}`));

/** The two or three heaviest, each with the words in which it was seen. Who sells something is told by that alone. */
function reasonsIn({ standing, signs, seen, offer }: JudgedContact): readonly Say[] {
  const least = standing === 'not-from-the-irs' ? 0 : 1;
  const weighing = signs.filter(({ weight }) => weight >= least).map(quotedOnce);
  const earlier = seen.filter((id) => !isMark(id)).map((id) => say(keyed('authenticity', `sign.${id}`)));
  const reasons = [...weighing, ...earlier].slice(0, MOST_REASONS);
  return offer ? [say('authenticity:about.offer'), ...reasons].slice(0, MOST_REASONS) : reasons;
}

const MOST_REASONS = 3;

const isMark = (id: SignId): boolean => id.startsWith('mark-');

const marksIn = ({ signs, seen }: JudgedContact): readonly Say[] =>
  [...new Set([...signs.map(({ id }) => id), ...seen])]
    .filter(isMark)
    .slice(0, MOST_REASONS)
    .map((id) => say(keyed('authenticity', `sign.${id}`)));

/** The words are quoted with the first sign that was seen in them; a quote can never be clicked. */
const quotedOnce = ({ id, quote }: Sign, at: number, all: readonly Sign[]): Say => {
  const sign = say(keyed('authenticity', `sign.${id}`));
  const isSaid = all.slice(0, at).some((earlier) => earlier.quote === quote);
  return quote === undefined || isSaid || !SAYS_SOMETHING.test(quote)
    ? sign
    : say('authenticity:why.quoted', { sign: { type: 'say', say: sign }, quote: defang(quote) });
};

/** A word alone tells nobody where it stood; an address does. */
const SAYS_SOMETHING = /\S\s+\S+\s+\S|[.:/]/;

const listOf = (title: Say['key'], items: readonly Say[], ordered = false): readonly Block[] =>
  items.length > 0 ? [{ kind: 'list', title: say(title), items, ...(ordered && { ordered }) }] : [];

/** Letters about identity, and the notice that asks for a bank, are real kinds that are copied often. */
const aboutLetter = ({ deadline }: JudgedContact): readonly Block[] =>
  LETTERS.filter(([code]) => code.test(deadline?.notice ?? '')).map(([, about]) => textOf(about));

const textOf = (key: Say['key']): Block => ({ kind: 'text', say: say(key) });

const LETTERS: readonly (readonly [code: RegExp, about: Say['key']])[] = [
  [/(?:5071|5447|6331|4883|6330|5747|6483)C$/, 'authenticity:letter.identity'],
  [/^CP53E$/, 'authenticity:letter.cp53e'],
];

/** The sources of the heaviest reasons first. */
const sources = ({ signs, citations }: JudgedContact): readonly Block[] => {
  const all = [...signs.slice(0, MOST_REASONS).flatMap((sign) => sign.citations), ...citations];
  const once = [...new Map(all.map((each) => [each.id, each])).values()];
  return [{ kind: 'sources', title: say('plan:sources.main'), citations: once.slice(0, MOST_SOURCES) }];
};

const MOST_SOURCES = 4;
