import type { DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog';
import { say, type Choice } from '../src/conversation/reply';
import type { MoneyTopic } from '../src/conversation/understanding';
import { AffordDialog } from './affordDialog';
import { CompareDialog } from './compareDialog';
import { CostDialog } from './costDialog';
import { DebtAgeDialog } from './debtAgeDialog';
import { KeptShareDialog } from './keptShareDialog';
import { menu } from './kit/menu';
import type { MoneyOutcome } from './kit/moneyInterview';
import { ParsedPrompt } from './kit/parsedPrompt';
import { chosenOf, outcomeOf } from './kit/stepValues';
import { PassportDialog } from './passportDialog';
import { PenaltyReliefDialog } from './penaltyReliefDialog';

/** Which question about money to begin with; the menu of them when none is named. */
export interface MoneyOptions {
  readonly topic?: MoneyTopic;
  readonly page?: 'more';
  /** The fact about money that was told with the question, for a correction of it. */
  readonly asked?: readonly string[];
}

/** How it ended: back to where the reader was. */
export interface MoneyLeft {
  readonly kind: 'money';
}

/** One question about money: its topic is also the id of its button and of its dialog. */
interface MoneyQuestion {
  readonly topic: MoneyTopic;
  readonly label: Choice['label'];
  /** A menu has six buttons at most, so the rarer ones stand behind "more". */
  readonly page: 'first' | 'more';
  readonly dialog: () => ComponentDialog;
}

/** Every question about money that can be asked; a new one is one line here. */
const QUESTIONS: readonly MoneyQuestion[] = [
  { topic: 'cost', label: say('money:topic.cost'), page: 'first', dialog: () => new CostDialog() },
  { topic: 'afford', label: say('money:topic.afford'), page: 'first', dialog: () => new AffordDialog() },
  { topic: 'compare', label: say('money:topic.compare'), page: 'first', dialog: () => new CompareDialog() },
  {
    topic: 'keptShare',
    label: say('money:topic.keptShare'),
    page: 'first',
    dialog: () => new KeptShareDialog(),
  },
  { topic: 'debtAge', label: say('money:topic.debtAge'), page: 'more', dialog: () => new DebtAgeDialog() },
  { topic: 'passport', label: say('money:topic.passport'), page: 'more', dialog: () => new PassportDialog() },
  {
    topic: 'penaltyRelief',
    label: say('money:topic.penaltyRelief'),
    page: 'more',
    dialog: () => new PenaltyReliefDialog(),
  },
];

type Step = WaterfallStepContext<MoneyOptions>;

/** What it will cost, what is left, which way fits: one computation after the other, then back to where the reader was. */
export class MoneyDialog extends ComponentDialog {
  static readonly ID = 'money';

  constructor() {
    super(MoneyDialog.ID);
    this.addDialog(new ParsedPrompt(moneyMenu));
    this.addDialog(new ParsedPrompt(moreMenu));
    for (const { dialog } of QUESTIONS) this.addDialog(dialog());
    this.addDialog(
      new WaterfallDialog<MoneyOptions>('money.steps', [this.askWhich, this.begin, this.handBack]),
    );
    this.initialDialogId = 'money.steps';
  }

  private readonly askWhich = (step: Step): Promise<DialogTurnResult> => {
    const { topic, page } = step.options;
    if (topic) return step.next({ kind: 'answer', value: topic });
    return step.beginDialog(page === 'more' ? moreMenu.id : moneyMenu.id);
  };

  private readonly begin = (step: Step): Promise<DialogTurnResult> => {
    const chosen = chosenOf(step);
    const question = QUESTIONS.find(({ topic }) => topic === chosen);
    if (question) return step.beginDialog(question.topic, {});
    if (chosen === 'more' || chosen === 'first') return this.menuAgain(step, chosen);
    return step.endDialog({ kind: 'money' } satisfies MoneyLeft);
  };

  /** Somebody who asked in the middle of something else goes back there. */
  private readonly handBack = (step: Step): Promise<DialogTurnResult> => {
    const { kind } = outcomeOf<MoneyOutcome>(step);
    const backToMenu = kind === 'other' || (kind === 'back' && !step.options.topic);
    return backToMenu ? this.menuAgain(step, 'first') : step.endDialog({ kind: 'money' } satisfies MoneyLeft);
  };

  private menuAgain(step: Step, page: 'first' | 'more'): Promise<DialogTurnResult> {
    return step.replaceDialog('money.steps', page === 'more' ? { page } : {});
  }
}

/** Whether a question about money can be answered here. */
export const answersAboutMoney = (topic: MoneyTopic): boolean =>
  QUESTIONS.some((question) => question.topic === topic);

const buttonsOn = (page: MoneyQuestion['page']): readonly Choice[] =>
  QUESTIONS.filter((question) => question.page === page).map(({ topic, label }) => ({ id: topic, label }));

const LEAVE: Choice = { id: 'leave', label: say('money:menu.leave') };

const moneyMenu = menu({
  id: 'moneyMenu',
  ask: () => say('money:menu.ask'),
  choices: () => [
    ...buttonsOn('first'),
    ...(buttonsOn('more').length > 0 ? [{ id: 'more', label: say('money:menu.more') }] : []),
    LEAVE,
  ],
});

const moreMenu = menu({
  id: 'moreMoneyMenu',
  ask: () => say('money:menu.ask'),
  choices: () => [...buttonsOn('more'), { id: 'first', label: say('money:menu.first') }, LEAVE],
});
