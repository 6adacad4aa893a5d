import type { DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog';
import type { CaseAssessment } from '../src/assessment';
import { presentDetails } from '../src/conversation/present/presentDetails';
import { presentOptions } from '../src/conversation/present/presentOptions';
import { presentPlan } from '../src/conversation/present/presentPlan';
import { presentSources } from '../src/conversation/present/presentSources';
import { say, type Choice, type Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { MoneyDialog } from './moneyDialog';
import { menu } from './kit/menu';
import { ParsedPrompt } from './kit/parsedPrompt';
import { servicesOf } from './kit/servicesOf';
import { speak } from './kit/speak';
import { chosenOf, putAside } from './kit/stepValues';
import { ReviseDialog } from './reviseDialog';
import { SituationDialog } from './situationDialog';

/** What to show first: the whole plan, or only what the reader may do with it. */
interface PlanOptions {
  readonly show?: 'plan' | 'menu';
}

type Step = WaterfallStepContext<PlanOptions>;

/** What the next step needs to know. */
interface Aside {
  readonly wish: string;
}

/** Tells the assessment, then its details on demand; a new fact is assessed at once. */
export class PlanDialog extends ComponentDialog {
  static readonly ID = 'plan';

  constructor() {
    super(PlanDialog.ID);
    this.addDialog(new ParsedPrompt(planMenu));
    this.addDialog(new SituationDialog());
    this.addDialog(new ReviseDialog());
    this.addDialog(new MoneyDialog());
    this.addDialog(new WaterfallDialog<PlanOptions>('plan.steps', [this.show, this.act, this.tellWays]));
    this.initialDialogId = 'plan.steps';
  }

  private readonly show = async (step: Step): Promise<DialogTurnResult> => {
    const services = servicesOf(step.context);
    if (step.options.show !== 'menu') {
      await speakAll(step, presentPlan(assessed(services), services.caseFile));
      services.note('completed');
    }
    return step.beginDialog(planMenu.id);
  };

  private readonly act = async (step: Step): Promise<DialogTurnResult> => {
    const services = servicesOf(step.context);
    const wish = chosenOf(step) ?? 'done';
    Object.assign(step.values, { wish } satisfies Aside);
    switch (wish) {
      case 'ways':
        return step.beginDialog('situation');
      case 'money':
        return step.beginDialog(MoneyDialog.ID, {});
      case 'change':
        return step.beginDialog(ReviseDialog.ID, { mode: 'missing', tellChange: true });
      case 'fix':
        return step.beginDialog(ReviseDialog.ID, { mode: 'known', tellChange: true });
      case 'done':
        return step.endDialog();
      default:
        await speakAll(step, VIEWS[wish]?.(assessed(services)) ?? []);
        return this.menuAgain(step);
    }
  };

  /** After the questions on the situation; what a single fact changed was told where it was answered. */
  private readonly tellWays = async (step: Step): Promise<DialogTurnResult> => {
    if (putAside<Aside>(step).wish === 'ways')
      await speakAll(step, presentOptions(assessed(servicesOf(step.context))));
    return this.menuAgain(step);
  };

  private readonly menuAgain = (step: Step): Promise<DialogTurnResult> =>
    step.replaceDialog('plan.steps', { show: 'menu' } satisfies PlanOptions);
}

/** Details on demand, by the id of their button. */
const VIEWS: Readonly<Record<string, (assessment: CaseAssessment) => readonly Reply[]>> = {
  options: presentOptions,
  more: presentDetails,
  sources: presentSources,
};

const planMenu = menu({
  id: 'planMenu',
  ask: () => say('plan:menu.ask'),
  choices: planChoices,
  yesNo: { no: 'done' },
});

function planChoices(services: TurnServices): readonly Choice[] {
  const { missing } = assessed(services);
  const situation = missing.some((question) => question === 'position' || question === 'canPay');
  return [
    ...(situation ? [{ id: 'ways', label: say('plan:menu.ways') }] : []),
    { id: 'money', label: say('plan:menu.money') },
    { id: 'options', label: say('plan:menu.options') },
    { id: 'more', label: say('plan:menu.more') },
    ...(missing.length > 0 ? [{ id: 'change', label: say('plan:menu.change') }] : []),
    { id: 'sources', label: say('plan:menu.sources') },
    ...(Object.keys(services.caseFile).length > 0 ? [{ id: 'fix', label: say('plan:menu.fix') }] : []),
    { id: 'done', label: say('plan:menu.done') },
  ];
}

const assessed = (services: TurnServices): CaseAssessment => services.assess(services.caseFile);

async function speakAll(step: Step, replies: readonly Reply[]): Promise<void> {
  for (const each of replies) await speak(step.context, each);
}
