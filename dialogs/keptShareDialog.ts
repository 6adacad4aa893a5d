import type { DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog';
import type { LevyKind } from '../src/assessment';
import { say } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { readAsked, type AskedTopic } from '../src/conversation/understanding';
import { AccountShareDialog } from './accountShareDialog';
import { BenefitShareDialog } from './benefitShareDialog';
import { menu } from './kit/menu';
import type { MoneyOutcome } from './kit/moneyInterview';
import { ParsedPrompt } from './kit/parsedPrompt';
import { pressedFear } from './kit/pressedFear';
import type { Answer } from './kit/question';
import { servicesOf } from './kit/servicesOf';
import { answerOf, chosenOf, outcomeOf } from './kit/stepValues';
import { PayShareDialog } from './payShareDialog';

/** Somebody who went back from one of the three is asked again which it is. */
interface KeptShareOptions {
  readonly ask?: true;
}

type Step = WaterfallStepContext<KeptShareOptions>;

/** How much of my pay, my account or my benefit is left: which of them, then its own questions. */
export class KeptShareDialog extends ComponentDialog {
  constructor() {
    super('keptShare');
    this.addDialog(new ParsedPrompt(whichShare));
    this.addDialog(new PayShareDialog());
    this.addDialog(new AccountShareDialog());
    this.addDialog(new BenefitShareDialog());
    this.addDialog(new WaterfallDialog('keptShare.steps', [this.askWhich, this.begin, this.conclude]));
    this.initialDialogId = 'keptShare.steps';
  }

  /** What is being taken, or what was just asked about, is not asked again. */
  private readonly askWhich = (step: Step): Promise<DialogTurnResult> => {
    const share = step.options.ask ? undefined : shareNamed(servicesOf(step.context));
    return share
      ? step.next({ kind: 'answer', value: share } satisfies Answer<string>)
      : step.beginDialog(whichShare.id);
  };

  private readonly begin = (step: Step): Promise<DialogTurnResult> => {
    const chosen = chosenOf(step);
    if (answerOf(step)?.kind === 'back' || chosen === undefined)
      return step.endDialog({ kind: 'back' } satisfies MoneyOutcome);
    return step.beginDialog(chosen, {});
  };

  private readonly conclude = (step: Step): Promise<DialogTurnResult> => {
    const outcome = outcomeOf<MoneyOutcome>(step);
    return outcome.kind === 'back'
      ? step.replaceDialog('keptShare.steps', { ask: true } satisfies KeptShareOptions)
      : step.endDialog(outcome);
  };
}

function shareNamed(services: TurnServices): string | undefined {
  const topic = pressedFear(services.utterance)?.asked ?? readAsked(services.utterance, services);
  const { levy } = services.caseFile;
  return BY_TOPIC.get(topic ?? '') ?? BY_LEVY.get(levy?.kind ?? '');
}

const BY_LEVY: ReadonlyMap<string, string> = new Map<LevyKind, string>([
  ['wages', 'payShare'],
  ['bank', 'accountShare'],
  ['social-security', 'benefitShare'],
]);

const BY_TOPIC: ReadonlyMap<string, string> = new Map<AskedTopic, string>([
  ['pay', 'payShare'],
  ['bank-account', 'accountShare'],
  ['social-security', 'benefitShare'],
]);

const whichShare = menu({
  id: 'whichShare',
  ask: () => say('keptShare:which.ask'),
  choices: () => [
    { id: 'payShare', label: say('keptShare:which.payShare') },
    { id: 'accountShare', label: say('keptShare:which.accountShare') },
    { id: 'benefitShare', label: say('keptShare:which.benefitShare') },
  ],
});
