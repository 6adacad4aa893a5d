import type { DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog';
import { say } from '../src/conversation/reply';
import { presentChange } from '../src/conversation/present/presentChange';
import type { TurnServices } from '../src/conversation/turnServices';
import { keepAnswer } from './kit/interview';
import { menu } from './kit/menu';
import { ParsedPrompt } from './kit/parsedPrompt';
import type { Fact } from './kit/question';
import { servicesOf } from './kit/servicesOf';
import { speak, speakText } from './kit/speak';
import { answerOf, chosenOf, putAside } from './kit/stepValues';
import { allFacts } from './questions/allFacts';
import { allCaseFacts } from './questions/caseFacts';
import { lookAgain } from './questions/sureOfDate';

/** Which facts to offer: those already given, to mend one; or those still missing, to settle one. */
export interface ReviseOptions {
  readonly mode: 'known' | 'missing';
  /** A plan was told before: what the answer changes is told, and a doubtful date is not asked about again. */
  readonly tellChange?: true;
}

type Step = WaterfallStepContext<ReviseOptions>;

/** Lets the reader pick one fact of the case and answer it anew. Ends with `true` when the case changed. */
export class ReviseDialog extends ComponentDialog {
  static readonly ID = 'revise';

  constructor() {
    super(ReviseDialog.ID);
    this.addDialog(new ParsedPrompt(whichKnown));
    this.addDialog(new ParsedPrompt(whichMissing));
    for (const fact of allFacts) this.addDialog(new ParsedPrompt(fact));
    this.addDialog(
      new WaterfallDialog<ReviseOptions>('revise.steps', [this.askWhich, this.askFact, this.keepFact]),
    );
    this.initialDialogId = 'revise.steps';
  }

  private readonly askWhich = (step: Step): Promise<DialogTurnResult> =>
    step.beginDialog(step.options.mode === 'known' ? whichKnown.id : whichMissing.id);

  private readonly askFact = async (step: Step): Promise<DialogTurnResult> => {
    const chosen = chosenOf(step);
    const fact = allFacts.find((each) => each.id === chosen);
    if (!fact) return step.endDialog(false);
    Object.assign(step.values, { fact: fact.id });
    return step.beginDialog(fact.id);
  };

  private readonly keepFact = async (step: Step): Promise<DialogTurnResult> => {
    const answer = answerOf<unknown>(step);
    const { fact: id } = putAside<{ fact: string }>(step);
    const fact = allFacts.find((each) => each.id === id);
    if (!fact || !answer || answer.kind === 'back') return step.endDialog(false);
    const services = servicesOf(step.context);
    const before = services.assess(services.caseFile);
    await keepAnswer(step, fact, answer);
    if (fact.id === 'noticeDate' && step.options.tellChange)
      for (const each of lookAgain(services.caseFile.noticeDate, services.today))
        await speakText(step.context, each);
    if (step.options.tellChange && answer.kind === 'answer')
      for (const each of presentChange(before, services.assess(services.caseFile)))
        await speak(step.context, each);
    return step.endDialog(answer.kind === 'answer');
  };
}

const knownFacts = ({ caseFile }: TurnServices) => allFacts.filter((fact) => fact.known(caseFile));

const missingFacts = (services: TurnServices) => {
  const { missing } = services.assess(services.caseFile);
  return allCaseFacts.filter((fact) => missing.includes(fact.id) && !fact.known(services.caseFile));
};

const buttonsFor = (facts: readonly Fact<unknown>[]) => [
  ...facts.map((fact) => ({ id: fact.id, label: fact.label })),
  { id: 'nothing', label: say('root:nothing') },
];

const whichKnown = menu({
  id: 'whichKnown',
  ask: () => say('root:fix.ask'),
  choices: (services) => buttonsFor(knownFacts(services)),
});

const whichMissing = menu({
  id: 'whichMissing',
  ask: () => say('plan:change.ask'),
  choices: (services) => buttonsFor(missingFacts(services)),
});
