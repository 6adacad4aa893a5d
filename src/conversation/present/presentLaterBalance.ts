import type { KnownBalance, LocalDate, ProjectedBalance, ShortTermCost } from '../../assessment';
import { reply, say, type Block, type Reply, type Say } from '../reply';
import { howSure, sourcesOf, type Evidence } from './howSure';
import { cell, money, moneyCell, shortDay, text } from './moneyWords';

/** A balance on which nothing is paid, on the days that were asked for. */
export interface LaterBalances {
  readonly known: KnownBalance;
  /** The nearest first; at least one. */
  readonly balances: readonly ProjectedBalance[];
  readonly shortTerm: ShortTermCost;
  /** What else to say beside the result. */
  readonly notes: readonly Say[];
  /** Paid on the day of the first, or never. */
  readonly paid: boolean;
}

/** What is owed on a later day: its total first, then its parts, and the days a plan without a fee gives. */
export function presentLaterBalance(later: LaterBalances): readonly Reply[] {
  const { known, balances } = later;
  const figures = laterFigures(later);
  return [
    reply(
      text(answer(later), 'strong'),
      {
        kind: 'table',
        columns: [
          say('cost:later.day'),
          say('cost:later.interest'),
          say('cost:later.penalty'),
          say('cost:later.total'),
        ],
        rows: balances.map((each) => [
          cell(shortDay(each.day)),
          moneyCell(each.rows.at(-1)?.interest ?? 0),
          moneyCell(each.rows.at(-1)?.penalties ?? 0),
          moneyCell(each.total.cents),
        ]),
      },
      ...shortTermNote(later),
      ...howSure(figures, known.asOf, later.notes),
      sourcesOf(figures, say('plan:sources.main')),
    ),
  ];
}

/** The figures whose math stands behind the answer. */
export const laterFigures = ({ balances }: LaterBalances): readonly Evidence[] =>
  balances
    .slice(0, 1)
    .flatMap(({ tax, failureToPayPenalty, interestOnTax, total }) => [
      tax,
      failureToPayPenalty,
      interestOnTax,
      total,
    ]);

function answer({ balances: [first, ...more], known, paid }: LaterBalances) {
  const last = more.at(-1) ?? first;
  const on = (paid ? first : last) ?? { day: known.asOf, total: { cents: 0 } };
  const values = {
    day: shortDay(on.day),
    total: money(on.total.cents),
    extra: money(Math.max(0, on.total.cents - (known.total ?? 0))),
  };
  return paid ? say('cost:later.paid', values) : say('cost:later.waiting', values);
}

/** Paid soon enough, the IRS can give the time without a fee. */
function shortTermNote({ shortTerm, balances: [first], paid }: LaterBalances): readonly Block[] {
  const last: LocalDate = shortTerm.lastDay.day;
  if (!shortTerm.open) return [];
  const soon = paid && first !== undefined && first.day <= last;
  return [
    text(
      say(soon ? 'cost:later.withinShortTerm' : 'cost:later.shortTerm', {
        day: shortDay(last),
        total: money(shortTerm.payment.cents),
      }),
    ),
  ];
}
