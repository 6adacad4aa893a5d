import type { CollectionPotential, HardshipScreen, LocalDate, MonthlyBudget } from '../../assessment';
import { reply, say, type Block, type Reply, type Say } from '../reply';
import { howSure } from './howSure';
import { keyed } from './keyed';
import { cell, money, moneyCell, text } from './moneyWords';

/** A month of a household, a payment against it, and the two ways out for those with nothing left. */
export interface Afford {
  readonly asOf: LocalDate;
  readonly budget: MonthlyBudget;
  /** In cents, where one was told. */
  readonly payment: number | undefined;
  readonly hardship: HardshipScreen | undefined;
  readonly offer: CollectionPotential | undefined;
  /** Up to how much on its books the IRS asks for no budget before a plan, in cents; absent where that is not known. */
  readonly noBudgetUpTo?: number | undefined;
}

/** What is left of a month by the standards of the IRS: a warning first, then the answer, line by line, then what else there is. */
export function presentAfford(afford: Afford): readonly Reply[] {
  const { budget, asOf } = afford;
  return [
    reply(
      ...warning(afford),
      text(answer(afford), 'strong'),
      { kind: 'facts', title: say('afford:month.title'), rows: rowsOf(budget) },
      ...list(
        'afford:unknown.title',
        budget.unknowns.map((each) => say(keyed('afford', `unknown.${each}`))),
      ),
      ...howSure([budget.remaining], asOf),
    ),
    reply(
      ...list('afford:else.title', [...hardshipSays(afford), ...offerSays(afford)]),
      ...withoutBudget(afford),
      text(say(budget.remaining.cents > 0 ? 'afford:next.plan' : 'afford:next.nothing'), 'strong'),
      {
        kind: 'sources',
        title: say('plan:sources.main'),
        citations: [...budget.lookUp, ...budget.remaining.citations].slice(0, MOST_SOURCES),
      },
    ),
  ];
}

const MOST_SOURCES = 6;

/** Said before anything else: a payment that living costs do not leave is promised only to fail. */
function warning({ payment, budget }: Afford): readonly Block[] {
  const left = budget.remaining.cents;
  if (payment === undefined || payment <= left) return [];
  return [text(overBudget(payment, left), 'strong')];
}

/** A payment above what is left; where nothing is left, no smaller one helps either. */
export const overBudget = (payment: number, left: number): Say =>
  left > 0
    ? say('afford:warning', { payment: money(payment), left: money(left) })
    : say('afford:warning.nothing', { payment: money(payment) });

function answer({ budget, payment }: Afford): Say {
  const left = budget.remaining.cents;
  if (left <= 0) return say('afford:answer.nothing', { short: money(budget.shortfall.cents) });
  const values = { left: money(left) };
  if (payment === undefined) return say('afford:answer.left', values);
  return payment > left
    ? say('afford:answer.tooMuch', { ...values, payment: money(payment) })
    : say('afford:answer.fits', { ...values, payment: money(payment), after: money(left - payment) });
}

function rowsOf({ income, lines, allowed, remaining, shortfall }: MonthlyBudget) {
  return [
    { label: say('afford:row.income'), value: moneyCell(income.cents) },
    ...lines.map(({ line, allowed: cents, why }) => ({
      label: say(keyed('afford', `line.${line}`)),
      value: say('afford:row.allowed', {
        amount: money(cents),
        why: { type: 'say', say: say(keyed('afford', `why.${why}`)) },
      }),
    })),
    { label: say('afford:row.total'), value: moneyCell(allowed.cents) },
    remaining.cents >= 0
      ? { label: say('afford:row.left'), value: moneyCell(remaining.cents) }
      : { label: say('afford:row.short'), value: cell(money(shortfall.cents)) },
  ];
}

const list = (title: Say['key'], items: readonly Say[]): readonly Block[] =>
  items.length > 0 ? [{ kind: 'list', title: say(title), items }] : [];

const hardshipSays = ({ hardship }: Afford): readonly Say[] =>
  hardship
    ? [
        say(keyed('afford', `hardship.${hardship.verdict}`)),
        ...hardship.missing.map((each) => say(keyed('afford', `hardship.missing.${each}`))),
      ]
    : [];

function offerSays({ offer }: Afford): readonly Say[] {
  if (!offer) return [say('afford:offer.notWorkedOut')];
  const { fullPay, lumpSum } = offer;
  return [
    say(keyed('afford', `offer.${fullPay.result}`)),
    ...(offer.verdict === 'blocked' ? [] : [leastOffer(lumpSum.amount.cents)]),
  ];
}

const leastOffer = (cents: number): Say =>
  cents > 0 ? say('afford:offer.least', { amount: money(cents) }) : say('afford:offer.leastNothing');

const withoutBudget = ({ noBudgetUpTo }: Afford): readonly Block[] =>
  noBudgetUpTo === undefined ? [] : [text(say('afford:simplePlan', { limit: money(noBudgetUpTo) }))];
