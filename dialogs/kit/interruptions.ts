import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog';
import { presentAnswer } from '../../src/conversation/present/presentAnswer';
import { presentDetails } from '../../src/conversation/present/presentDetails';
import { presentMissing } from '../../src/conversation/present/presentMissing';
import { presentOptions } from '../../src/conversation/present/presentOptions';
import { presentSources } from '../../src/conversation/present/presentSources';
import { reply, say, type Reply } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import {
  readAsked,
  readCommand,
  readCrisis,
  readOpening,
  type AskedTopic,
  type Command,
} from '../../src/conversation/understanding';
import { caseFacts } from '../questions/caseFacts';
import { caseSummary } from './caseSummary';
import { correct, meansSeveral } from './correct';
import { hearContact } from './hearContact';
import { humanHelp } from './humanHelp';
import { lastAnswered } from './lastAnswered';
import { namesButton } from './namesButton';
import { pendingPrompt } from './pendingPrompt';
import { recap } from './recap';
import { servicesOf } from './servicesOf';
import { speak, speakText, text } from './speak';
import { standBy, StandBy, wishUnder } from './standBy';
import { takeAsides } from './takeAsides';
import { tellAnew } from './tellAnew';
import { factsOrNone, whatIsKept, whoSeesThis } from './whatIsKept';
import { workItOut, workItOutButtons } from './workItOut';
import { pressedFear } from './pressedFear';

/** What may be said at any moment. Each is answered, and the pending question then asked again. */
export class Interruptions {
  constructor(private readonly rootSteps: string) {}

  /** The end of the turn when something was handled; `undefined` when the words are an answer. */
  async handle(dc: DialogContext): Promise<DialogTurnResult | undefined> {
    const services = servicesOf(dc.context);
    if (services.masked) await speakText(dc.context, say('root:masked'));
    if (services.returning !== 'no') await speakText(dc.context, recap(services));
    if (services.returning !== 'no' && dc.context.activity.type !== 'message') return this.askAgain(dc);
    const crisis = readCrisis(services.utterance, services);
    if (crisis) return standBy(dc, services, crisis);
    if (dc.activeDialog?.id === StandBy.ID) {
      const wish = wishUnder(services);
      if (wish === 'help') return standBy(dc, services, 'self-harm');
      dc.stack.pop();
      if (wish === 'goOn') return this.askAgain(dc);
    }
    if (services.utterance.choice === 'stop') return this.stop(dc);
    if (pressedFear(services.utterance)) return workItOut(dc, services, this.rootSteps);
    if (services.utterance.choice !== undefined || namesButton(dc, services)) return undefined;
    const contact = await hearContact(dc, services, this.rootSteps);
    if (contact) return contact;
    const command = readCommand(services.utterance, services);
    const obeyed = command && (await this.obey(dc, services, command));
    return obeyed ?? this.answerAsked(dc, services);
  }

  /** A fear is answered before anything else; facts told in the same breath are kept, and a story goes on to its road. */
  private async answerAsked(
    dc: DialogContext,
    services: TurnServices,
  ): Promise<DialogTurnResult | undefined> {
    const topic = readAsked(services.utterance, services);
    if (!topic) return workItOut(dc, services, this.rootSteps);
    const tellsStory = readOpening(services.utterance, services).noticeText !== undefined;
    if (!tellsStory) await takeAsides(dc.context, false);
    const answer =
      topic === 'privacy'
        ? [whoSeesThis(services)]
        : withButton(
            presentAnswer(topic, services.assess(services.caseFile), (ids) => services.cite(ids)),
            topic,
          );
    for (const each of answer) await speak(dc.context, each);
    return tellsStory ? undefined : this.askAgain(dc);
  }

  private async obey(
    dc: DialogContext,
    services: TurnServices,
    command: Command,
  ): Promise<DialogTurnResult | undefined> {
    const told = tell(services, command);
    if (told) return this.answered(dc, ...told);
    switch (command.command) {
      case 'stop':
        return this.stop(dc);
      case 'menu':
        return this.restart(dc, 'next');
      case 'startOver':
        services.keepCase({});
        return this.restart(dc, 'greeting');
      case 'deleteMyData':
        return this.forget(dc, services);
      case 'emergency':
        if (command.levyKind) services.keepCase(caseFacts.levyKind.keep(services.caseFile, command.levyKind));
        return this.restart(dc, 'levy');
      case 'isItReal':
        return this.check(dc);
      case 'language':
        services.speak(command.locale);
        return this.answered(dc, reply(text(say('root:languageSwitched'))));
      case 'correct':
        return this.correct(dc, services, command.rest);
      default:
        return undefined;
    }
  }

  /** A slip that was only named is asked about; words that correct nothing are an answer after all. */
  private async correct(
    dc: DialogContext,
    services: TurnServices,
    rest: string,
  ): Promise<DialogTurnResult | undefined> {
    if (pendingPrompt(dc)?.question.hearsCorrections) return undefined;
    const hasFacts = caseSummary(services.caseFile).length > 0;
    const said = { rest, last: lastAnswered(dc) };
    if (rest === '' ? hasFacts : meansSeveral(services, said))
      return dc.beginDialog('revise', { mode: 'known', tellChange: true });
    if (!(await correct(dc.context, services, said))) return undefined;
    return (await tellAnew(dc)) ?? this.askAgain(dc);
  }

  /** Is it real: told in between, or begun with when nothing else is pending. */
  private async check(dc: DialogContext): Promise<DialogTurnResult> {
    if (!dc.activeDialog) return this.restart(dc, 'contact');
    return dc.activeDialog.id === 'authenticity' ? this.askAgain(dc) : dc.beginDialog('authenticity');
  }

  private async stop(dc: DialogContext): Promise<DialogTurnResult> {
    await speakText(dc.context, say('root:stopped'));
    return this.restart(dc, 'next');
  }

  private async forget(dc: DialogContext, services: TurnServices): Promise<DialogTurnResult> {
    services.forget();
    await speakText(dc.context, say('root:deleted'));
    if (services.employerMayRead) await speakText(dc.context, say('root:kept.workplace'));
    return dc.cancelAllDialogs();
  }

  private async answered(dc: DialogContext, ...replies: readonly Reply[]): Promise<DialogTurnResult> {
    for (const each of replies) await speak(dc.context, each);
    return this.askAgain(dc);
  }

  /** The pending question once more; the first one when the talk has only begun. */
  private async askAgain(dc: DialogContext): Promise<DialogTurnResult> {
    if (!dc.activeDialog) return dc.beginDialog(this.rootSteps, { begin: 'menu' });
    await dc.repromptDialog();
    return Dialog.EndOfTurn;
  }

  private async restart(dc: DialogContext, begin: string): Promise<DialogTurnResult> {
    await dc.cancelAllDialogs();
    return dc.beginDialog(this.rootSteps, { begin });
  }
}

/** Below an answer stands what can be worked out for this reader. */
const withButton = (answer: readonly Reply[], topic: AskedTopic): readonly Reply[] =>
  answer.map(({ blocks }) => reply(...blocks, ...workItOutButtons(topic)));

/** What only needs telling: the pending question is asked again after it. */
function tell(services: TurnServices, command: Command): readonly Reply[] | undefined {
  const { caseFile } = services;
  switch (command.command) {
    case 'help':
      return [reply(text(say('root:help')))];
    case 'human':
      return [reply(text(humanHelp(services)))];
    case 'summary':
      return [reply(...factsOrNone(services), text(say('root:summary.kept'), 'subtle'))];
    case 'whatYouKnow':
      return [whatIsKept(services)];
    case 'explain':
      return [reply(text(say(`glossary:${command.term}`)))];
    case 'greeting':
      return [reply(text(say('root:greeting')))];
    case 'thanks':
      return [reply(text(say('root:thanks')))];
    case 'more':
      return presentDetails(services.assess(caseFile));
    case 'whatWouldChange':
      return presentMissing(services.assess(caseFile));
    case 'showOptions':
      return presentOptions(services.assess(caseFile));
    case 'showSources':
      return presentSources(services.assess(caseFile));
    default:
      return undefined;
  }
}
