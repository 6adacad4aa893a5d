import type { DialogContext, DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog';
import type { CaseFile } from '../src/assessment';
import { say } from '../src/conversation/reply';
import type { MoneyTopic } from '../src/conversation/understanding';
import { AuthenticityDialog, type AuthenticityOutcome } from './authenticityDialog';
import { EmergencyDialog } from './emergencyDialog';
import { IntakeDialog } from './intakeDialog';
import { Interruptions } from './kit/interruptions';
import type { InterviewOutcome } from './kit/interview';
import { nameEmployer } from './kit/nameEmployer';
import { ParsedPrompt } from './kit/parsedPrompt';
import type { Answer } from './kit/question';
import { servicesOf } from './kit/servicesOf';
import { speakText } from './kit/speak';
import { StandBy } from './kit/standBy';
import { answerOf, outcomeOf } from './kit/stepValues';
import { withFacts } from './kit/withFacts';
import { MoneyDialog, type MoneyLeft, type MoneyOptions } from './moneyDialog';
import { PlanDialog } from './planDialog';
import { ReviseDialog } from './reviseDialog';
import { letters } from './questions/letters';
import { firstMenu, firstWords, nextMenu, type Opening } from './questions/opening';

/** Where the talk begins: at the greeting, which listens to the words it answers; at its menu; at "what else"; or on a road. */
export interface RootOptions {
  readonly begin?: 'greeting' | 'menu' | 'next' | Opening['road'];
  /** Which question about money the talk begins with. */
  readonly topic?: MoneyTopic;
  /** The fact about money that was told with that question. */
  readonly told?: readonly string[];
}

type Step = WaterfallStepContext<RootOptions>;

/** The menu and the roads from it. Everything that may be said at any moment is an interruption, handled here alone. */
export class RootDialog extends ComponentDialog {
  static readonly ID = 'root';
  private readonly interruptions = new Interruptions('root.steps');

  constructor() {
    super(RootDialog.ID);
    this.addDialog(new ParsedPrompt(firstMenu));
    this.addDialog(new ParsedPrompt(nextMenu));
    this.addDialog(new IntakeDialog());
    this.addDialog(new EmergencyDialog());
    this.addDialog(new AuthenticityDialog());
    this.addDialog(new PlanDialog());
    this.addDialog(new MoneyDialog());
    this.addDialog(new ReviseDialog());
    this.addDialog(new StandBy());
    this.addDialog(
      new WaterfallDialog<RootOptions>('root.steps', [
        this.askWhatCame,
        this.takeRoad,
        this.tellPlan,
        this.goOn,
      ]),
    );
    this.initialDialogId = 'root.steps';
  }

  protected override async onBeginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    return (await this.interruptions.handle(dc)) ?? super.onBeginDialog(dc, options);
  }

  protected override async onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const handled = await this.interruptions.handle(dc);
    if (handled) return handled;
    return dc.activeDialog ? super.onContinueDialog(dc) : super.onBeginDialog(dc);
  }

  private readonly askWhatCame = async (step: Step): Promise<DialogTurnResult> => {
    const begin = step.options.begin ?? 'greeting';
    if (begin === 'next') return step.beginDialog(nextMenu.id);
    if (begin === 'menu') return this.greet(step);
    if (begin !== 'greeting')
      return step.next({ kind: 'answer', value: { road: begin, facts: {} } } satisfies Answer<Opening>);
    const services = servicesOf(step.context);
    const opening = firstWords(services.utterance, services);
    return opening.ok
      ? step.next({ kind: 'answer', value: opening.value } satisfies Answer<Opening>)
      : this.greet(step);
  };

  private readonly takeRoad = async (step: Step): Promise<DialogTurnResult> => {
    const result = answerOf<Opening>(step);
    if (result?.kind !== 'answer') return this.begin(step, step.options.begin === 'next' ? 'next' : 'menu');
    await nameEmployer(step.context);
    const services = servicesOf(step.context);
    services.keepCase(caseWith(services.caseFile, result.value.facts));
    await acknowledge(step, result.value);
    switch (result.value.road) {
      case 'letter':
        return step.beginDialog('intake', {});
      case 'several':
        return step.beginDialog('intake', { several: true });
      case 'levy':
        return step.beginDialog('emergency', {});
      case 'contact':
        return step.beginDialog(AuthenticityDialog.ID);
      case 'newLetter':
        services.keepCase({});
        return step.beginDialog('intake', {});
      case 'plan':
        return step.next({ kind: 'done' } satisfies InterviewOutcome);
      case 'money':
        return step.beginDialog(MoneyDialog.ID, aboutMoney(step.options));
      case 'goodbye':
        await speakText(step.context, say('root:goodbye'));
        return step.endDialog();
    }
  };

  private readonly tellPlan = async (step: Step): Promise<DialogTurnResult> => {
    const outcome = outcomeOf<InterviewOutcome | AuthenticityOutcome | MoneyLeft>(step);
    switch (outcome.kind) {
      case 'back':
        return this.begin(step, 'menu');
      case 'checked':
        return step.next();
      case 'money':
        return this.afterMoney(step);
      case 'done':
        return step.beginDialog(PlanDialog.ID, {});
    }
  };

  /** Who has a plan goes back to it. */
  private afterMoney(step: Step): Promise<DialogTurnResult> {
    const { notice, levy } = servicesOf(step.context).caseFile;
    return notice || levy ? step.beginDialog(PlanDialog.ID, { show: 'menu' }) : step.next();
  }

  private readonly goOn = (step: Step): Promise<DialogTurnResult> => this.begin(step, 'next');

  /** The greeting names an employer who may read along. */
  private async greet(step: Step): Promise<DialogTurnResult> {
    const asked = await step.beginDialog(firstMenu.id);
    servicesOf(step.context).nameEmployer();
    return asked;
  }

  private begin(step: Step, begin: RootOptions['begin']): Promise<DialogTurnResult> {
    return step.replaceDialog('root.steps', { begin } satisfies RootOptions);
  }
}

const aboutMoney = ({ topic, told = [] }: RootOptions): MoneyOptions => (topic ? { topic, asked: told } : {});

/** A story is met with one calm sentence, and with the paper that was understood from it; a pressed button needs neither. */
async function acknowledge(step: Step, { facts, told }: Opening): Promise<void> {
  if (!told) return;
  await speakText(step.context, say('root:stepByStep'));
  const services = servicesOf(step.context);
  const { standing } = services.assess(services.caseFile).notice;
  if (facts.notice && standing === 'identified') await speakText(step.context, letters.tell(facts));
}

/** What was told goes into the case; another letter begins a new one, so that no date of the old letter stands for the new. */
function caseWith(caseFile: CaseFile, facts: CaseFile): CaseFile {
  const another =
    facts.notice !== undefined && caseFile.notice !== undefined && facts.notice !== caseFile.notice;
  return another ? facts : withFacts(caseFile, facts);
}
