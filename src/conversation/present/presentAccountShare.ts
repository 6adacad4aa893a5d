import {
  assertNever,
  type BankLevyHold,
  type Cents,
  type FirstAction,
  type LocalDate,
  type Result,
  type Unknown,
} from '../../assessment';
import { reply, say, type Block, type Reply } from '../reply';
import { keyed } from './keyed';
import { actionSays } from './presentActions';
import { cautionBlocks, dollars, evidenceBlocks, gapReply, text } from './presentLevy';

/** A levy on a bank account: what it takes and for how long the bank holds it, as far as it was told. */
export interface AccountShare {
  readonly levy: 'came' | 'not-yet' | 'unknown';
  /** Absent where nobody knows the day on which the bank got it. */
  readonly hold: Result<BankLevyHold, Unknown> | undefined;
  /** Days for which a bank holds the money; absent when the fact book has none. */
  readonly holdDays: number | undefined;
  readonly balance: Cents | undefined;
  readonly owed: Cents | undefined;
  readonly today: LocalDate;
  /** What the assessment of the case names to do; those that a bank levy asks for are told. */
  readonly actions: readonly FirstAction[];
}

/** The day on which the hold ends and what is taken first; then the rule, what to ask for, and where it is written. */
export function presentAccountShare(told: AccountShare): readonly Reply[] {
  const { hold, holdDays } = told;
  if (hold && !hold.ok) return [gapReply(hold.error)];
  const facts = hold?.value;
  return [
    reply(
      { kind: 'heading', say: say('keptShare:account.title') },
      ...(facts ? [holdBlock(facts, told.today)] : []),
      ...split(told),
      ...(holdDays === undefined ? [] : [text(say('keptShare:account.rule', { count: holdDays }))]),
      ...standing(told.levy, facts),
      ...toAsk(told, facts),
      ...(facts ? cautionBlocks(facts.cautions) : []),
      ...(facts ? evidenceBlocks(accountFigures(facts), told.today) : []),
    ),
  ];
}

/** The figures whose math is shown on demand. */
export const accountFigures = ({ lastDayOfHold, paysOver, taken, left }: BankLevyHold) =>
  [lastDayOfHold, paysOver, taken, left].flatMap((each) => each ?? []);

function holdBlock({ lastDayOfHold: { day }, paysOver, daysLeft }: BankLevyHold, today: LocalDate): Block {
  const standing = today > day ? 'passed' : today === day ? 'today' : 'open';
  return {
    kind: 'deadline',
    title: say('deadlines:kind.bank-hold-ends'),
    day,
    standing,
    notes: [
      say(keyed('deadlines', `standing.${standing}`), { count: Math.abs(daysLeft) }),
      say('plan:deadline.paysOver', { day: { type: 'date', day: paysOver.day } }),
    ],
  };
}

/** All that is there, up to what is owed (IRC 6332(a), (c)); with no day of the levy, as if it came now. */
function split({ levy, balance, owed }: AccountShare): readonly Block[] {
  if (balance === undefined) return [];
  const taken = Math.min(balance, owed ?? balance);
  const values = {
    balance: dollars({ cents: balance }),
    taken: dollars({ cents: taken }),
    left: dollars({ cents: balance - taken }),
  };
  const told = say(levy === 'came' ? 'keptShare:account.split' : 'keptShare:account.splitIf', values);
  return [text(told, 'strong'), ...(owed === undefined ? [text(say('keptShare:account.owedUnknown'))] : [])];
}

function standing(levy: AccountShare['levy'], hold: BankLevyHold | undefined): readonly Block[] {
  switch (levy) {
    case 'came':
      return hold ? [] : [text(say('keptShare:account.askDay'))];
    case 'not-yet':
      return [text(say('keptShare:account.noLevy'))];
    case 'unknown':
      return [text(say('keptShare:account.askWhether'))];
    default:
      return assertNever(levy);
  }
}

function toAsk({ actions, today }: AccountShare, hold: BankLevyHold | undefined): readonly Block[] {
  const fitting = actions.filter(({ action }) => hold?.actions.includes(action));
  if (!hold || fitting.length === 0) return [];
  const passed = today > hold.lastDayOfHold.day;
  return [
    {
      kind: 'list',
      ordered: true,
      title: say(passed ? 'keptShare:account.after' : 'keptShare:account.before'),
      items: actionSays(fitting, today),
    },
  ];
}
