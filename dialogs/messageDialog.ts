import type { DialogTurnResult } from 'botbuilder-dialogs';
import { presentCheck } from '../src/conversation/present/presentCheck';
import { presentContact } from '../src/conversation/present/presentContact';
import type { Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { servicesOf } from './kit/servicesOf';
import { ToldInterview, toldIn, type Told, type ToldStep, type ToldValue } from './kit/toldInterview';
import { afterCheck, leaveCheck } from './questions/afterCheck';
import { contactWords, heardIn, HEARD } from './questions/contactWords';
import { judgementOf, nextQuestion, noticeOf } from './questions/judgement';
import { MESSAGE_QUESTIONS } from './questions/messageQuestions';

/** A letter, call or message: judged by its own words, or by a few answers, each asked only while it can change the judgement. */
export class MessageDialog extends ToldInterview {
  static readonly ID = 'message';

  constructor() {
    super(MessageDialog.ID, [contactWords, ...MESSAGE_QUESTIONS], afterCheck);
  }

  /** The words first; then what they leave open, or everything when there are none. */
  protected next(told: Told, services: TurnServices): string | undefined {
    return told[contactWords.id] === undefined ? contactWords.id : nextQuestion(told, services);
  }

  /** The words themselves are judged in the turn that brings them, and not kept. */
  protected override heard(step: ToldStep, asking: string, value: ToldValue): Told {
    if (asking !== contactWords.id || value !== HEARD) return { [asking]: value };
    return { [asking]: heardIn(servicesOf(step.context), toldIn(step)) };
  }

  protected result(told: Told, services: TurnServices): readonly Reply[] {
    const judged = judgementOf(told, services);
    return [...presentContact(judged), presentCheck(services.phones, judged.deadline)];
  }

  /** The letter that was named goes into the case when the person wants to look at it. */
  protected leave(step: ToldStep, chosen: string | undefined): Promise<DialogTurnResult> {
    const services = servicesOf(step.context);
    const { caseFile } = services;
    const notice = noticeOf(toldIn(step));
    if (chosen === 'letter' && notice !== undefined && notice !== caseFile.notice)
      services.keepCase(caseFile.notice === undefined ? { ...caseFile, notice } : { notice });
    return leaveCheck(step, chosen);
  }
}
