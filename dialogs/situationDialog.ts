import type { DialogTurnResult } from 'botbuilder-dialogs';
import { Interview, type InterviewOutcome, type Step } from './kit/interview';
import { servicesOf } from './kit/servicesOf';
import { caseFacts } from './questions/caseFacts';

const { position, canPay, hardship, returnsFiled, bankruptcy } = caseFacts;

/** Asks what the ways out depend on: whether the debt is right, what can be paid, returns, bankruptcy. */
export class SituationDialog extends Interview {
  constructor() {
    super('situation');
    this.walk(
      [position, canPay, hardship, returnsFiled, bankruptcy],
      [
        this.askPosition,
        this.keep(position),
        this.askCanPay,
        this.keep(canPay),
        this.askHardship,
        this.keep(hardship),
        this.askReturnsFiled,
        this.keep(returnsFiled),
        this.askBankruptcy,
        this.keep(bankruptcy),
        this.conclude,
      ],
    );
  }

  private readonly askPosition = (step: Step) => this.ask(step, position);
  private readonly askCanPay = (step: Step) => this.ask(step, canPay);
  private readonly askReturnsFiled = (step: Step) => this.ask(step, returnsFiled);
  private readonly askBankruptcy = (step: Step) => this.ask(step, bankruptcy);

  /** Living costs are asked about only when the debt cannot be paid at once. */
  private readonly askHardship = async (step: Step): Promise<DialogTurnResult> => {
    const { canPay: can } = servicesOf(step.context).caseFile;
    return can === 'monthly' || can === 'not-at-all' ? this.ask(step, hardship) : step.next();
  };

  private readonly conclude = (step: Step): Promise<DialogTurnResult> =>
    step.endDialog({ kind: 'done' } satisfies InterviewOutcome);
}
