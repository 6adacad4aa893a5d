import type { KnownBalance, PlanCost, PlanFee, ProjectedBalance } from '../../assessment';
import { reply, say, type Block, type Reply, type Say } from '../reply';
import { howSure, sourcesOf, type Evidence } from './howSure';
import { keyed } from './keyed';
import { cell, money, moneyCell, shortDay, text } from './moneyWords';
import { balanceLine } from './balanceLine';

/** A plan with what stands beside it. */
export interface PlanShown {
  readonly known: KnownBalance;
  /** In cents. */
  readonly payment: number;
  readonly plan: PlanCost;
  /** The same debt with nothing paid until the last day of the plan, month by month. */
  readonly waiting: ProjectedBalance | undefined;
  /** What signing up costs, by how it is done. */
  readonly fees: readonly SignUp[];
  /** What else to say beside the result. */
  readonly notes: readonly Say[];
  /** The smallest payment that would end it, where one is known. */
  readonly enough: number | undefined;
}

/** One way of signing up, and its fee by direct debit and without. */
export interface SignUp {
  readonly how: 'online' | 'phone' | 'low-income';
  readonly directDebit: PlanFee;
  readonly other: PlanFee;
}

type PaidPlan = Extract<PlanCost, { outcome: 'paid' }>;

/** What a monthly plan costs: warnings first, then months and total, the other ways beside it, and what signing up costs. */
export function presentPlanCost(shown: PlanShown): readonly Reply[] {
  const { plan } = shown;
  const figures = figuresOf(plan);
  return [
    reply(
      ...plan.warnings
        .filter((each) => each !== 'never-paid')
        .map((each) => text(warning(each, shown), 'strong')),
      ...(plan.outcome === 'paid' ? paid(plan, shown) : never(shown)),
      ...howSure(figures, shown.known.asOf, shown.notes),
    ),
    reply(waysTable(shown), feesTable(shown), ...next(plan), sourcesOf(figures, say('plan:sources.main'))),
  ];
}

/** The figures whose math stands behind the answer. */
export const figuresOf = (plan: PlanCost): readonly Evidence[] =>
  plan.outcome === 'paid'
    ? [plan.payments, plan.totalPaid, plan.totalCost, plan.shortTerm.cost, plan.waiting.cost]
    : [plan.monthAdds, plan.fee.fee, plan.waiting.cost];

/** The one thing to do before a payment is promised. */
const next = ({ outcome }: PlanCost): readonly Block[] =>
  outcome === 'paid' ? [text(say('cost:next'), 'strong')] : [];

const warning = (id: PlanCost['warnings'][number], { payment }: PlanShown): Say =>
  say(keyed('cost', `warning.${id}`), { payment: money(payment) });

function paid(plan: PaidPlan, { payment, known, waiting }: PlanShown): readonly Block[] {
  return [
    text(
      say('cost:plan.answer', {
        payment: money(payment),
        count: plan.payments.count,
        day: shortDay(plan.lastDay.day),
        total: money(plan.totalPaid.cents + plan.fee.fee.cents),
        extra: money(plan.totalCost.cents),
      }),
      'strong',
    ),
    {
      kind: 'facts',
      rows: [
        row('cost:row.owed', known.total ?? 0),
        row('cost:row.interest', plan.totalInterest.cents),
        row('cost:row.penalty', plan.totalPenalty.cents),
        row('cost:row.fee', plan.fee.fee.cents),
        row('cost:row.lastPayment', plan.lastPayment.cents),
      ],
    },
    ...picture(plan, known, waiting),
  ];
}

const row = (key: Say['key'], cents: number) => ({ label: say(key), value: moneyCell(cents) });

function picture(
  plan: PaidPlan,
  known: KnownBalance,
  waiting: ProjectedBalance | undefined,
): readonly Block[] {
  const start = { day: known.asOf, cents: known.total ?? 0 };
  return [
    {
      kind: 'balances',
      told: say('cost:picture.told', {
        day: shortDay(plan.lastDay.day),
        waiting: money(plan.waiting.total.cents),
      }),
      lines: [
        balanceLine(say('cost:ways.plan'), [
          start,
          ...plan.rows.map(({ day, balance }) => ({ day, cents: balance })),
        ]),
        ...(waiting
          ? [
              balanceLine(say('cost:ways.waiting'), [
                start,
                ...waiting.rows.map(({ day, balance }) => ({ day, cents: balance })),
              ]),
            ]
          : []),
      ],
    },
  ];
}

function never({ plan, payment, enough }: PlanShown): readonly Block[] {
  const values = { payment: money(payment), adds: money(plan.monthAdds.cents) };
  return [
    text(say('cost:never.answer', values), 'strong'),
    text(
      enough === undefined
        ? say('cost:never.more', values)
        : say('cost:never.enough', { enough: money(enough) }),
    ),
  ];
}

/** The plan beside the ways without one. */
function waysTable({ plan, payment }: PlanShown): Block {
  const { shortTerm, waiting } = plan;
  return {
    kind: 'table',
    title: say('cost:ways.title'),
    columns: [say('cost:ways.way'), say('cost:ways.total'), say('cost:ways.extra'), say('cost:ways.until')],
    rows: [
      ...(plan.outcome === 'paid'
        ? [
            [
              say('cost:ways.planOf', { payment: money(payment) }),
              moneyCell(plan.totalPaid.cents + plan.fee.fee.cents),
              moneyCell(plan.totalCost.cents),
              cell(shortDay(plan.lastDay.day)),
            ],
          ]
        : []),
      ...(shortTerm.open
        ? [
            [
              say('cost:ways.shortTerm'),
              moneyCell(shortTerm.payment.cents),
              moneyCell(shortTerm.cost.cents),
              cell(shortDay(shortTerm.lastDay.day)),
            ],
          ]
        : []),
      [
        say('cost:ways.waiting'),
        say('cost:ways.stillOwed', { amount: money(waiting.total.cents) }),
        moneyCell(waiting.cost.cents),
        cell(shortDay(waiting.day)),
      ],
    ],
  };
}

const feesTable = ({ fees }: PlanShown): Block => ({
  kind: 'table',
  title: say('cost:fees.title'),
  columns: [say('cost:fees.how'), say('cost:fees.directDebit'), say('cost:fees.other')],
  rows: fees.map(({ how, directDebit, other }) => [
    say(keyed('cost', `fees.${how}`)),
    moneyCell(directDebit.fee.cents),
    moneyCell(other.fee.cents),
  ]),
});
