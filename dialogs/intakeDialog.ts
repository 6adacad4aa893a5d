import type { DialogTurnResult } from 'botbuilder-dialogs';
import type { CaseFile, LocalDate } from '../src/assessment';
import { say } from '../src/conversation/reply';
import { caseSummary } from './kit/caseSummary';
import { askedIn, Interview, keepAnswer, markAsked, type InterviewOutcome, type Step } from './kit/interview';
import { menu } from './kit/menu';
import { servicesOf } from './kit/servicesOf';
import { speakText } from './kit/speak';
import { answerOf, chosenOf } from './kit/stepValues';
import { takeAsides } from './kit/takeAsides';
import { caseFacts } from './questions/caseFacts';
import { letters } from './questions/letters';
import { doubt, sureOfDate } from './questions/sureOfDate';
import { ReviseDialog } from './reviseDialog';

const { notice, noticeDate, printedDeadline, lienFiledDate, amountDue, taxYears } = caseFacts;

/** Collects what stands on the letter, and lets the reader confirm it before anything is assessed. */
export class IntakeDialog extends Interview {
  constructor() {
    super('intake');
    this.addDialog(new ReviseDialog());
    this.walk(
      [letters, notice, noticeDate, sureOfDate, printedDeadline, lienFiledDate, amountDue, taxYears, confirm],
      [
        this.askLetters,
        this.keepLetters,
        this.askNotice,
        this.keep(notice),
        this.takeTheRest,
        this.askNoticeDate,
        this.keep(noticeDate),
        this.askSureOfDate,
        this.keepSureOfDate,
        this.askPrintedDeadline,
        this.keep(printedDeadline),
        this.askLienFiledDate,
        this.keep(lienFiledDate),
        this.askAmountDue,
        this.keep(amountDue),
        this.askTaxYears,
        this.keep(taxYears),
        this.askConfirm,
        this.conclude,
        this.afterRevision,
      ],
    );
  }

  /** "LT11 of October 27" answers the next question too. */
  private readonly takeTheRest = async (step: Step): Promise<DialogTurnResult> => {
    if (askedIn(step).at(-1) === notice.id) await takeAsides(step.context, false);
    return step.next();
  };

  private readonly askNotice = (step: Step) => this.ask(step, notice);
  private readonly askNoticeDate = (step: Step) => this.ask(step, noticeDate);
  private readonly askPrintedDeadline = (step: Step) => this.ask(step, printedDeadline);

  /** A printed last day settles a lien letter; the filing date would only move the second chance. */
  private readonly askLienFiledDate = async (step: Step): Promise<DialogTurnResult> =>
    printedDeadline.known(servicesOf(step.context).caseFile) ? step.next() : this.ask(step, lienFiledDate);

  private readonly askAmountDue = (step: Step) => this.ask(step, amountDue);
  private readonly askTaxYears = (step: Step) => this.ask(step, taxYears);

  /** Only for a reader who said that several letters came. */
  private readonly askLetters = async (step: Step): Promise<DialogTurnResult> =>
    letters.wanted(step.options) && !askedIn(step).includes(letters.id)
      ? step.beginDialog(letters.id)
      : step.next();

  private readonly keepLetters = async (step: Step): Promise<DialogTurnResult> => {
    const result = answerOf<CaseFile>(step);
    if (result === undefined) return step.next();
    if (result.kind === 'back') return this.goBack(step);
    const services = servicesOf(step.context);
    markAsked(step, letters.id);
    if (result.kind === 'unknown') return step.next();
    services.keepCase({ ...services.caseFile, ...result.value });
    await speakText(step.context, letters.tell(result.value));
    return step.next();
  };

  private readonly askSureOfDate = async (step: Step): Promise<DialogTurnResult> => {
    const { caseFile, today } = servicesOf(step.context);
    const doubtful =
      doubt(caseFile.noticeDate, today) !== undefined && !askedIn(step).includes(sureOfDate.id);
    return doubtful ? step.beginDialog(sureOfDate.id) : step.next();
  };

  private readonly keepSureOfDate = async (step: Step): Promise<DialogTurnResult> => {
    const result = answerOf<boolean | LocalDate>(step);
    if (result === undefined) return step.next();
    const right = result.kind === 'answer' ? result.value : result.kind === 'unknown';
    markAsked(step, sureOfDate.id);
    if (right === true) return step.next();
    const services = servicesOf(step.context);
    services.keepCase(noticeDate.drop(services.caseFile));
    if (right !== false) await keepAnswer(step, noticeDate, { kind: 'answer', value: right });
    return this.again(
      step,
      askedIn(step).filter((id) => id !== noticeDate.id && id !== sureOfDate.id),
    );
  };

  /** Mail that is no letter of ours has nothing to confirm: what it is comes at once. */
  private readonly askConfirm = async (step: Step): Promise<DialogTurnResult> => {
    const services = servicesOf(step.context);
    const { caseFile } = services;
    const ours = services.assess(caseFile).notice.standing !== 'out-of-scope';
    return ours && caseSummary(caseFile).length > 0 ? step.beginDialog(confirm.id) : step.next();
  };

  private readonly conclude = async (step: Step): Promise<DialogTurnResult> => {
    if (answerOf(step)?.kind === 'back') return this.goBack(step);
    return chosenOf(step) === 'fix'
      ? step.beginDialog(ReviseDialog.ID, { mode: 'known' })
      : step.endDialog({ kind: 'done' } satisfies InterviewOutcome);
  };

  private readonly afterRevision = (step: Step) => this.again(step, askedIn(step));
}

const confirm = menu({
  id: 'confirm',
  ask: () => say('intake:confirm.ask'),
  choices: () => [
    { id: 'yes', label: say('intake:confirm.yes') },
    { id: 'fix', label: say('intake:confirm.fix') },
  ],
  lead: ({ caseFile }) => caseSummary(caseFile),
  yesNo: { yes: 'yes', no: 'fix' },
  unknown: 'yes',
});
