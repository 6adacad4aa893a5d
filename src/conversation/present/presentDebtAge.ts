import type { CollectionStatute, LocalDate, PauseKind, Result, Unknown } from '../../assessment';
import { reply, say, type Block, type Param, type Reply, type Say } from '../reply';
import { howSure, sourcesOf } from './howSure';
import { keyed } from './keyed';
import { presentMath } from './presentMath';

/** How long the debt can be collected, with what of its pauses is told. */
export interface DebtAge {
  readonly statute: Result<CollectionStatute, Unknown>;
  readonly taxYear: number | undefined;
  /** What happened on days that nobody told: it moves the end by we do not know how much. */
  readonly undated: readonly PauseKind[];
  readonly allPausesTold: boolean;
  readonly today: LocalDate;
}

/** The last day as a range, what moved it, what would narrow it, and the lines to look for on the transcript. */
export function presentDebtAge(told: DebtAge): readonly Reply[] {
  const { statute, today } = told;
  if (!statute.ok) return [reply(text(say('debtAge:noFigure')))];
  const figures = statuteFigures(statute.value);
  return [
    reply(
      { kind: 'heading', say: say('debtAge:title') },
      text(answer(statute.value, told), 'strong'),
      ...laterToo(told),
      text(say('debtAge:eachBill')),
      ...effects(statute.value),
    ),
    reply(
      ...lookFor(statute.value),
      text(say('debtAge:doesNotStop')),
      ...(figures.length > 0
        ? [...howSure(figures, today), sourcesOf(figures, say('plan:sources.main'))]
        : []),
    ),
  ];
}

/** The figures whose math is shown on demand. */
export const statuteFigures = ({ earliest, latest, actsCountUntil, notBefore }: CollectionStatute) =>
  [earliest, latest, actsCountUntil, notBefore].flatMap((each) => each ?? []);

/** The math of a range is that of its two days, each by itself; where they are one day, it is told once. */
export function presentStatuteMath(statute: CollectionStatute): readonly Reply[] {
  const { earliest, latest } = statute;
  if (!earliest || !latest || earliest.day === latest.day)
    return presentMath(earliest ? [latest ?? earliest] : statuteFigures(statute));
  return [
    ...presentMath([earliest], say('debtAge:math.earliest')),
    ...presentMath([latest], say('debtAge:math.latest')),
  ];
}

function answer({ standing, earliest, latest, notBefore }: CollectionStatute, { taxYear }: DebtAge): Say {
  if (standing === 'no-end') return say('debtAge:answer.noEnd');
  if (!earliest)
    return notBefore && taxYear !== undefined
      ? say('debtAge:answer.notBefore', { year: taxYear, day: date(notBefore) })
      : say('debtAge:answer.unknown');
  if (!latest) return say('debtAge:answer.open', { day: date(earliest) });
  if (standing === 'after') return say('debtAge:answer.after', { day: date(latest) });
  return earliest.day === latest.day
    ? say('debtAge:answer.day', { day: date(latest) })
    : say('debtAge:answer.range', { earliest: date(earliest), latest: date(latest) });
}

/** What can still put the end later than the day that was named. */
function laterToo({ undated, allPausesTold, statute }: DebtAge): readonly Block[] {
  if (!statute.ok || !statute.value.earliest) return [];
  const items = undated.map((kind): Param => ({ type: 'say', say: say(keyed('debtAge', `${kind}.label`)) }));
  return [
    ...(items.length > 0 ? [text(say('debtAge:later.undated', { list: { type: 'list', items } }))] : []),
    ...(allPausesTold ? [] : [text(say('debtAge:later.untold'))]),
    ...(statute.value.missing.includes('outcome') ? [text(say('debtAge:later.outcome'))] : []),
  ];
}

function effects({ effects: told }: CollectionStatute): readonly Block[] {
  if (told.length === 0) return [];
  return [
    {
      kind: 'table',
      title: say('debtAge:effects.title'),
      columns: [say('debtAge:effects.what'), say('debtAge:effects.certain'), say('debtAge:effects.possible')],
      rows: told.map((effect) => [
        say(keyed('debtAge', `${effect.kind}.label`)),
        say('debtAge:effects.days', { count: effect.certainDays }),
        atMost(effect),
      ]),
    },
  ];
}

function atMost({ lasts, open, possibleDays }: CollectionStatute['effects'][number]): Say {
  if (lasts) return say('debtAge:effects.lasts');
  return open ? say('debtAge:effects.open') : say('debtAge:effects.days', { count: possibleDays });
}

/** The lines of a transcript, by their printed codes. */
const lookFor = ({ lookFor: lines }: CollectionStatute): readonly Block[] => [
  {
    kind: 'list',
    title: say('debtAge:lookFor'),
    items: lines.map(({ line, codes }) =>
      say(keyed('debtAge', `line.${line}`), { codes: { type: 'list', items: codes, join: 'or' } }),
    ),
  },
];

const date = ({ day }: { readonly day: LocalDate }): Param => ({ type: 'date', day, style: 'short' });

const text = (sentence: Say, tone: 'plain' | 'strong' = 'plain'): Block => ({
  kind: 'text',
  say: sentence,
  tone,
});
