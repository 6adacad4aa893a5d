import type { DialogTurnResult } from 'botbuilder-dialogs';
import type { LevyKind } from '../src/assessment';
import { say } from '../src/conversation/reply';
import { Interview, type InterviewOutcome, type Step } from './kit/interview';
import { servicesOf } from './kit/servicesOf';
import { speakText } from './kit/speak';
import { answerOf } from './kit/stepValues';
import { caseFacts } from './questions/caseFacts';
import { levyKind } from './questions/levy';

const { levyServedDate, hardship } = caseFacts;

/** Money is being taken: at most three questions, then the answer. */
export class EmergencyDialog extends Interview {
  constructor() {
    super('emergency');
    this.walk(
      [levyKind, levyServedDate, hardship],
      [
        this.askLevyKind,
        this.keepLevyKind,
        this.askLevyServedDate,
        this.keep(levyServedDate),
        this.askHardship,
        this.keep(hardship),
        this.conclude,
      ],
    );
  }

  private readonly askLevyKind = async (step: Step): Promise<DialogTurnResult> =>
    servicesOf(step.context).caseFile.levy ? step.next() : step.beginDialog(levyKind.id);

  private readonly keepLevyKind = async (step: Step): Promise<DialogTurnResult> => {
    const result = answerOf<LevyKind>(step);
    if (result === undefined) return step.next();
    if (result.kind === 'back') return this.goBack(step);
    const services = servicesOf(step.context);
    if (result.kind === 'answer') services.keepCase({ ...services.caseFile, levy: { kind: result.value } });
    else await speakText(step.context, say('emergency:levyKind.where'));
    return step.next();
  };

  private readonly askLevyServedDate = (step: Step) => this.ask(step, levyServedDate);
  private readonly askHardship = (step: Step) => this.ask(step, hardship);

  private readonly conclude = (step: Step): Promise<DialogTurnResult> =>
    step.endDialog({ kind: 'done' } satisfies InterviewOutcome);
}
