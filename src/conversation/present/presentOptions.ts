import { Cents, type CaseAssessment, type OptionFigure, type OptionVerdict } from '../../assessment';
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
    ...(open.length > 0
      ? [{ kind: 'text', say: say('plan:options.open', { list: titles(open) }) } satisfies Block]
      : []),
  ];
}

const VERDICTS = ['fits', 'unknown', 'blocked'] as const;

const NOT_A_PROMISE: Block = { kind: 'text', say: say('plan:options.notAPromise'), tone: 'subtle' };

function group(verdict: OptionVerdict['verdict'], options: readonly OptionVerdict[]): readonly Block[] {
  const rows = options
    .filter((option) => option.verdict === verdict)
    .map((option) => ({ label: titleOf(option), value: verdictSay(option) }))
    .reduce<readonly Row[]>(withSameValueOnce, []);
  return rows.length > 0 ? [{ kind: 'facts', title: say(keyed('options', `verdict.${verdict}`)), rows }] : [];
}

interface Row {
  readonly label: Say;
  readonly value: Say;
}

/** Ways out with the very same words share them: what stands against ten of them is said once. */
function withSameValueOnce(rows: readonly Row[], row: Row): readonly Row[] {
  const same = rows.find(({ value }) => JSON.stringify(value) === JSON.stringify(row.value));
  if (!same) return [...rows, row];
  const both = say('plan:options.both', { first: sentence(same.label), second: sentence(row.label) });
  return rows.map((each) => (each === same ? { ...each, label: both } : each));
}

/** Why it may fit or what stands against it; how sure its figures are; and, unless it is blocked, its first step and last day. */
function verdictSay(option: OptionVerdict): Say {
  const { verdict, confidence, figures, until } = option;
  const sentences: Param[] = option.reasons.map((id) => reason(id, option));
  if (figures && confidence !== 'official')
    sentences.push(sentence(say(keyed('plan', `figures.${confidence}`))));
  if (verdict !== 'blocked') {
    const step = say(keyed('options', `${option.option}.firstStep`));
    sentences.push(sentence(say('plan:options.firstStep', { step: sentence(step) })));
  }
  if (verdict === 'fits' && until)
    sentences.push(sentence(say('plan:options.until', { day: { type: 'date', day: until } })));
  return say('root:asIs', { what: { type: 'list', items: sentences, join: 'sentences' } });
}

const sentence = (said: Say): Param => ({ type: 'say', say: said });

const fitting = (option: OptionVerdict): Say =>
  say('plan:options.line', {
    title: { type: 'say', say: titleOf(option) },
    what: option.reasons[0] ? reason(option.reasons[0], option) : '',
  });

const titles = (options: readonly OptionVerdict[]): Param => ({
  type: 'list',
  items: options.map((option): Param => ({ type: 'say', say: titleOf(option) })),
});

/** A reason in words, with the figures of law that it names. */
const reason = (id: OptionVerdict['reasons'][number], { figures = {} }: OptionVerdict): Param => ({
  type: 'say',
  say: say(keyed('options', `reason.${id}`), mapValues(figures, figureParam)),
});

function figureParam(figure: OptionFigure): Param {
  if ('cents' in figure) return { type: 'money', cents: Cents.parse(figure.cents) };
  return 'count' in figure ? figure.count : figure.text;
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

const titleOf = (option: OptionVerdict): Say => say(keyed('options', `${option.option}.title`));
