import type { CaseAssessment, OptionVerdict } from '../../assessment';
import { reply, say, type Block, type Param, type Reply, type Say } from '../reply';
import { keyed } from './keyed';

/** Every way out, in three groups: what may fit, what a fact would settle, and what stands against the rest. */
export function presentOptions({ options }: CaseAssessment): readonly Reply[] {
  if (options.length === 0) return [reply({ kind: 'text', say: say('plan:options.none') })];
  const groups = VERDICTS.flatMap((verdict) => group(verdict, options));
  return [reply({ kind: 'heading', say: say('plan:options.title') }, ...groups, NOT_A_PROMISE)];
}

/** What may fit, in a line each; the rest only counted. For the plan itself. */
export function fittingOptions({ options }: CaseAssessment): readonly Block[] {
  const fits = options.filter((option) => option.verdict === 'fits');
  const open = options.filter((option) => option.verdict === 'unknown');
  if (options.length === 0) return [];
  return [
    ...(fits.length > 0
      ? [{ kind: 'list', title: say('plan:options.fit'), items: fits.map(fitting) } satisfies Block]
      : []),
    ...(open.length > 0 ? [{ kind: 'text', say: say('plan:options.open', { list: titles(open) }) } satisfies Block] : []),
  ];
}

const VERDICTS = ['fits', 'unknown', 'blocked'] as const;

const NOT_A_PROMISE: Block = { kind: 'text', say: say('plan:options.notAPromise'), tone: 'subtle' };

function group(verdict: OptionVerdict['verdict'], options: readonly OptionVerdict[]): readonly Block[] {
  const rows = options
    .filter((option) => option.verdict === verdict)
    .map((option) => ({ label: titleOf(option), value: verdictSay(option) }));
  return rows.length > 0 ? [{ kind: 'facts', title: say(keyed('options', `verdict.${verdict}`)), rows }] : [];
}

/** Why it may fit or what stands against it; and, unless it is blocked, its first step. */
function verdictSay(option: OptionVerdict): Say {
  const reasons: Param = { type: 'list', items: option.reasons.map(reason), join: 'sentences' };
  if (option.verdict === 'blocked') return say('root:asIs', { what: reasons });
  const step: Param = { type: 'say', say: say(keyed('options', `${option.option}.firstStep`)) };
  const sentence = say('plan:options.reasonAndStep', { reasons, step });
  if (option.verdict !== 'fits' || !option.until) return sentence;
  return say('plan:options.until', {
    sentence: { type: 'say', say: sentence },
    day: { type: 'date', day: option.until },
  });
}

const fitting = (option: OptionVerdict): Say =>
  say('plan:options.line', {
    title: { type: 'say', say: titleOf(option) },
    what: { type: 'say', say: say(keyed('options', `${option.option}.what`)) },
  });

const titles = (options: readonly OptionVerdict[]): Param => ({
  type: 'list',
  items: options.map((option): Param => ({ type: 'say', say: titleOf(option) })),
});

const reason = (id: string): Param => ({ type: 'say', say: say(keyed('options', `reason.${id}`)) });

const titleOf = (option: OptionVerdict): Say => say(keyed('options', `${option.option}.title`));
