import type { LocalDate, PenaltyRelief, ReliefWay, Result, Unknown } from '../../assessment';
import { reply, say, type Block, type Param, type Reply, type Say } from '../reply';
import { keyed } from './keyed';

/** The relief of each year that the letter is about, the newest first. */
export interface ReliefTold {
  readonly years: readonly YearOfRelief[];
  readonly kindTold: boolean;
  readonly today: LocalDate;
}

interface YearOfRelief {
  readonly taxYear: number;
  /** Another year of the letter is one of those that must be clean. */
  readonly overlaps: boolean;
  readonly relief: Result<PenaltyRelief, Unknown>;
}

/** For each year the way to look at first and how to ask; every way with what stands for or against it; what goes on. */
export function presentPenaltyRelief({ years, kindTold, today }: ReliefTold): readonly Reply[] {
  const known = years.flatMap(({ relief, ...year }) => (relief.ok ? [{ ...year, ...relief.value }] : []));
  if (known.length === 0)
    return [reply(text(say(years.length > 0 ? 'penaltyRelief:noFigure' : 'penaltyRelief:noYear')))];
  return [
    reply(
      { kind: 'heading', say: say('penaltyRelief:title') },
      ...known.flatMap(firstWay),
      ...(kindTold ? [] : [text(say('penaltyRelief:kindAssumed'))]),
    ),
    ...known.map(allWays),
    reply(asOf(today), sources(known)),
  ];
}

type KnownYear = PenaltyRelief & Omit<YearOfRelief, 'relief'>;

function firstWay(year: KnownYear): readonly Block[] {
  const { taxYear, first, routes, form, lookback, overlaps } = year;
  const route = routes.find((each) => each.route === first);
  if (!route) return [text(say('penaltyRelief:first.none', { year: taxYear }), 'strong')];
  const values = { year: taxYear, from: lookback.firstTaxYear, to: lookback.lastTaxYear };
  return [
    text(say(keyed('penaltyRelief', `first.${route.route}.${route.verdict}`), values), 'strong'),
    ...(overlaps && route.verdict === 'unknown' ? [text(say('penaltyRelief:overlap'))] : []),
    {
      kind: 'list',
      title: say('penaltyRelief:how'),
      ordered: true,
      items: route.ways.map((way) => waySay(way, form)),
    },
    ...goesOn(year),
  ];
}

const waySay = (way: ReliefWay, form: string): Say => say(keyed('penaltyRelief', `way.${way}`), { form });

/** All ways in the order of the IRS itself. */
const allWays = ({ taxYear, routes, lookback }: KnownYear): Reply =>
  reply({
    kind: 'facts',
    title: say('penaltyRelief:all', { year: taxYear }),
    rows: routes.map(({ route, verdict, reason }) => ({
      label: say(keyed('penaltyRelief', `route.${route}`)),
      value: say('penaltyRelief:line', {
        verdict: sentence(keyed('penaltyRelief', `verdict.${verdict}`)),
        reason: {
          type: 'say',
          say: say(keyed('penaltyRelief', `reason.${reason}`), {
            from: lookback.firstTaxYear,
            to: lookback.lastTaxYear,
          }),
        },
      }),
    })),
  });

const goesOn = ({ goesOn: what }: KnownYear): readonly Block[] =>
  what.length > 0
    ? [
        {
          kind: 'list',
          title: say('penaltyRelief:goesOn'),
          items: what.map((id) => say(keyed('penaltyRelief', `goesOn.${id}`))),
        },
      ]
    : [];

const asOf = (day: LocalDate): Block => ({
  kind: 'text',
  tone: 'subtle',
  say: say('penaltyRelief:asOf', { day: { type: 'date', day, style: 'short' } }),
});

function sources(years: readonly KnownYear[]): Block {
  const all = years.flatMap(({ routes }) => routes.flatMap(({ citations }) => citations));
  const citations = [...new Map(all.map((each) => [each.id, each])).values()];
  return { kind: 'sources', title: say('plan:sources.main'), citations };
}

const sentence = (key: Say['key']): Param => ({ type: 'say', say: say(key) });

const text = (content: Say, tone: 'plain' | 'strong' = 'plain'): Block => ({
  kind: 'text',
  say: content,
  tone,
});
