import type { DialogTurnResult } from 'botbuilder-dialogs';
import { askedIn, Interview, type InterviewOutcome, type Step } from './kit/interview';
import { servicesOf } from './kit/servicesOf';
import { caseFacts } from './questions/caseFacts';

const { levyKind, levyServedDate, hardship } = caseFacts;

/** Money is being taken: at most three questions, then the answer. */
export class EmergencyDialog extends Interview {
  constructor() {
    super('emergency');
    this.walk(
      [levyKind, levyServedDate, hardship],
      [
        this.askLevyKind,
        this.keep(levyKind),
        this.askLevyServedDate,
        this.keep(levyServedDate),
        this.askHardship,
        this.keep(hardship),
        this.conclude,
      ],
    );
  }

  /** Asked of everybody who has not said it: here it is what the talk is about. */
  private readonly askLevyKind = async (step: Step): Promise<DialogTurnResult> =>
    levyKind.known(servicesOf(step.context).caseFile) || askedIn(step).includes(levyKind.id)
      ? step.next()
      : step.beginDialog(levyKind.id);

  private readonly askLevyServedDate = (step: Step) => this.ask(step, levyServedDate);
  private readonly askHardship = (step: Step) => this.ask(step, hardship);

  private readonly conclude = (step: Step): Promise<DialogTurnResult> =>
    step.endDialog({ kind: 'done' } satisfies InterviewOutcome);
}
