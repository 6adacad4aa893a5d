import type { LocalDate, MoneyFacts, Result, Unknown, WageLevy } from '../../assessment';
import { reply, say, type Block, type Param, type Reply, type Say } from '../reply';
import { keyed } from './keyed';
import { amount, cautionBlocks, dollars, evidenceBlocks, gapReply, text } from './presentLevy';

/** What a levy leaves of pay, with what was told about it. */
export interface PayShare {
  readonly share: Result<WageLevy, Unknown>;
  readonly money: MoneyFacts;
  /** Work days in which the statement must be back; absent when the fact book has none. */
  readonly statementDays: number | undefined;
  readonly today: LocalDate;
}

/** What is left each payday, then the table, what the missing statement costs, what to do today, and where it is written. */
export function presentPayShare({ share, money, statementDays, today }: PayShare): readonly Reply[] {
  if (!share.ok) return [gapReply(share.error)];
  const levy = share.value;
  return [
    reply(
      { kind: 'heading', say: say('keptShare:pay.title') },
      text(answer(levy, money), 'strong'),
      ...(money.otherIncome === true ? [text(say('keptShare:pay.otherIncome'))] : []),
      ...(isWhole(money) ? [] : [text(say('keptShare:pay.minimum'))]),
      table(levy, money),
      ...statement(levy, money, statementDays),
      DO_TODAY,
    ),
    reply(...cautionBlocks(levy.cautions), ...evidenceBlocks(payFigures(levy), today)),
  ];
}

/** The figures whose math is shown on demand. */
export const payFigures = ({ exempt, taken, left, withoutStatement }: WageLevy) =>
  [exempt, taken, left, withoutStatement.exempt, withoutStatement.cost].flatMap((each) => each ?? []);

function answer({ exempt, taken, left }: WageLevy, money: MoneyFacts): Say {
  const each = eachParam(money);
  if (!taken || !left) return say('keptShare:pay.exemptOnly', { exempt: dollars(exempt), each });
  return taken.cents > 0
    ? say('keptShare:pay.splits', { left: dollars(left), taken: dollars(taken), each })
    : say('keptShare:pay.takesNothing', { left: dollars(left), each });
}

/** What was not told is counted so that the least is safe; only these can raise it. */
const isWhole = ({ filingStatus, dependents, over65OrBlind }: MoneyFacts): boolean =>
  filingStatus !== undefined && dependents !== undefined && over65OrBlind !== undefined;

function table({ exempt, taken, left, withoutStatement }: WageLevy, { takeHomePay }: MoneyFacts): Block {
  const rows = [
    ['exempt', exempt, withoutStatement.exempt],
    ['taken', taken, withoutStatement.taken],
    ['left', left, withoutStatement.left],
  ] as const;
  return {
    kind: 'table',
    columns: [
      say('keptShare:pay.row.column'),
      say('keptShare:pay.row.with'),
      say('keptShare:pay.row.without'),
    ],
    rows: [
      ...(takeHomePay !== undefined && taken
        ? [[say('keptShare:pay.row.pay'), amount(takeHomePay), amount(takeHomePay)]]
        : []),
      ...rows.flatMap(([id, claimed, bare]) =>
        claimed && bare
          ? [[say(keyed('keptShare', `pay.row.${id}`)), amount(claimed.cents), amount(bare.cents)]]
          : [],
      ),
    ],
  };
}

function statement(
  { withoutStatement: { cost } }: WageLevy,
  money: MoneyFacts,
  count: number | undefined,
): readonly Block[] {
  if (count === undefined) return [];
  const told =
    cost.cents > 0
      ? say('keptShare:pay.statement', { count, cost: dollars(cost), each: eachParam(money) })
      : say('keptShare:pay.statementSame', { count });
  return [text(told)];
}

const DO_TODAY: Block = {
  kind: 'list',
  ordered: true,
  title: say('keptShare:pay.today'),
  items: [say('keptShare:pay.do.statement'), say('keptShare:pay.do.release'), say('keptShare:pay.do.plan')],
};

const eachParam = ({ payPeriod = 'monthly' }: MoneyFacts): Param => ({
  type: 'say',
  say: say(keyed('keptShare', `each.${payPeriod}`)),
});
