import type { LocalDate, OptionComparison, OptionsComparison, PlanCost } from '../../assessment';
import { reply, say, type Block, type Param, type Reply, type Say } from '../reply';
import { howSure, weighty, type Evidence } from './howSure';
import { keyed } from './keyed';
import { overBudget } from './presentAfford';
import { assumptionSays } from './presentMath';
import { cell, money, moneyCell, shortDay, text } from './moneyWords';

/** All ways out side by side, one short row each: a warning first, then what fits, what is open, what stands against the rest. */
export function presentComparison(
  { warnings, options, assumptions, asOf }: OptionsComparison,
  signUp?: PlanCost['channel'],
): readonly Reply[] {
  const figures = comparedFigures(options);
  return [
    reply(
      ...warnings.map((each) => text(warningSay(each), 'strong')),
      text(say('compare:answer'), 'strong'),
      ...tableOf(options.filter((each) => !isUncounted(each))),
      ...list('compare:uncounted', options.filter(isUncounted).map(uncountedSay)),
      ...(signUp ? [text(say(signUp === 'online' ? 'compare:signUp' : 'compare:signUpByPhone'))] : []),
      ...howSure(figures, asOf, assumptionSays([{ assumptions: weighty(assumptions) }])),
      text(say('plan:options.notAPromise'), 'subtle'),
    ),
  ];
}

const tableOf = (options: OptionsComparison['options']): readonly Block[] =>
  options.length === 0
    ? []
    : [
        {
          kind: 'table',
          title: say('compare:title'),
          columns: [
            say('compare:column.way'),
            say('compare:column.monthly'),
            say('compare:column.total'),
            say('compare:column.time'),
            say('compare:column.levy'),
          ],
          rows: options.map(rowOf),
        },
      ];

/** A way of which no amount and no day is known would be a row of blanks. */
const isUncounted = ({ monthly, total, months, lastPayment, stillOwed }: OptionComparison): boolean =>
  [monthly, total, months, lastPayment, stillOwed].every((each) => each === undefined);

/** What would tell its amounts, or its name alone. */
function uncountedSay(option: OptionComparison): Say {
  const named = { title: titleOf(option), standing: standing(option) };
  const needs = NEEDS.filter((each) => option.missing.includes(each));
  if (needs.length === 0) return say('compare:row.way', named);
  const items = needs.map((each): Param => ({ type: 'say', say: say(keyed('compare', `needs.${each}`)) }));
  return say('compare:row.uncounted', { ...named, what: { type: 'list', items } });
}

/** The answers without which a way out has no amount, the first to find first. */
export const NEEDS = [
  'amountDue',
  'taxYears',
  'dueDate',
  'monthlyPayment',
  'monthlyDisposable',
  'equity',
  'collectionEnds',
  'penaltyOwed',
] as const;

function warningSay(warning: OptionsComparison['warnings'][number]): Say {
  if (warning.warning === 'time-to-collect-is-over')
    return say('compare:warning.time-to-collect-is-over', { day: shortDay(warning.collectionEnds) });
  const { paymentCents, disposableCents } = warning;
  return overBudget(paymentCents, disposableCents);
}

/** The figures whose math can be shown. */
export const comparedFigures = (options: OptionsComparison['options']): readonly Evidence[] =>
  options.flatMap(({ total, fee }) => [total, fee].filter((each) => each !== undefined));

/** The name of a way out, with how it stands. */
const rowOf = (option: OptionComparison): readonly Say[] => [
  say('compare:row.way', { title: titleOf(option), standing: standing(option) }),
  monthlyCell(option),
  totalCell(option),
  timeCell(option),
  say(keyed('compare', `stops.${option.effects.levy.stops}`)),
];

export const titleSay = ({ option }: Pick<OptionComparison, 'option'>): Say =>
  option === 'waiting' ? say('cost:ways.waiting') : say(keyed('options', `${option}.title`));

const titleOf = (option: OptionComparison): Param => ({ type: 'say', say: titleSay(option) });

const standing = ({ standing: id }: OptionComparison): Param => ({
  type: 'say',
  say: say(keyed('compare', `standing.${id}`)),
});

/** What has a total and no monthly amount is paid at once, or not at all. */
function monthlyCell({ monthly, total, stillOwed }: OptionComparison): Say {
  if (monthly) return moneyCell(monthly.cents);
  if (stillOwed) return moneyCell(0);
  return say(total ? 'compare:atOnce' : 'compare:open');
}

function totalCell({ total, stillOwed }: OptionComparison): Say {
  if (stillOwed)
    return say('compare:row.stillOwed', {
      total: money(total?.cents ?? 0),
      owed: money(stillOwed.balance.cents),
    });
  return total ? moneyCell(total.cents) : say('compare:open');
}

function timeCell({ months, lastPayment, stillOwed }: OptionComparison): Say {
  if (months) return say('compare:row.months', { count: months.count });
  const day: LocalDate | undefined = lastPayment ?? stillOwed?.on;
  return day ? cell(shortDay(day)) : say('compare:open');
}

/** One way out in full: what it does to each thing that a debt brings, who decides, its form and its first step. */
export function presentComparedOption(option: OptionComparison): readonly Reply[] {
  const { effects, decidedBy, form, page, blockers, doubts, fee } = option;
  return [
    reply(
      { kind: 'heading', say: titleSay(option) },
      ...list(
        'compare:against',
        blockers.map((id) => say(keyed('compare', `blocker.${id}`))),
      ),
      ...list(
        'compare:judged',
        doubts.map((id) => say(keyed('compare', `doubt.${id}`))),
      ),
      {
        kind: 'list',
        title: say('compare:does'),
        items: Object.values(effects).map(({ effect }) => say(keyed('compare', `effect.${effect}`))),
      },
      {
        kind: 'facts',
        rows: [
          { label: say('compare:decides'), value: say(keyed('compare', `decidedBy.${decidedBy}`)) },
          ...(fee ? [{ label: say('cost:row.fee'), value: moneyCell(fee.cents) }] : []),
          ...(form ? [{ label: say('compare:form'), value: cell(form) }] : []),
        ],
      },
      ...acceptance(option),
      { kind: 'links', links: [{ label: say('plan:officialPage'), url: page }] },
      {
        kind: 'sources',
        title: say('plan:sources.main'),
        citations: Object.values(effects)
          .flatMap(({ citations }) => citations)
          .filter((each, at, all) => all.findIndex(({ id }) => id === each.id) === at)
          .slice(0, MOST_SOURCES),
      },
    ),
  ];
}

const MOST_SOURCES = 5;

/** The latest published count; never anybody's chance. */
function acceptance({ acceptance: published }: OptionComparison): readonly Block[] {
  const last = published?.years.toSorted((a, b) => b.fiscalYear - a.fiscalYear)[0];
  if (!last) return [];
  const values = { year: last.fiscalYear, accepted: last.accepted, received: last.received };
  return [
    text(say('compare:acceptance', values)),
    ...(last.confidence === 'official'
      ? []
      : [text(say(keyed('plan', `figures.${last.confidence}`)), 'subtle')]),
  ];
}

const list = (title: Say['key'], items: readonly Say[]): readonly Block[] =>
  items.length > 0 ? [{ kind: 'list', title: say(title), items }] : [];
