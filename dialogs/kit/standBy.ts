import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog';
import { reply, say, type Choice } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readChoice, readCommand, readOpening, type Crisis } from '../../src/conversation/understanding';
import { factsOf } from './factsOf';
import { labelled } from './labelled';
import { speak, text } from './speak';

/** Lies over the talk while someone is in danger: nothing they say is taken for an answer until they want to go on. */
export class StandBy extends Dialog {
  static readonly ID = 'standBy';

  constructor() {
    super(StandBy.ID);
  }

  override beginDialog(): Promise<DialogTurnResult> {
    return Promise.resolve(Dialog.EndOfTurn);
  }
}

/** Someone in danger is not asked about a letter: help first, then they decide when to go on. */
export async function standBy(
  dc: DialogContext,
  services: TurnServices,
  crisis: Crisis,
): Promise<DialogTurnResult> {
  const kept = Object.keys(services.caseFile).length > 0 ? [text(say('root:crisis.kept'))] : [];
  const help = text(say(`root:crisis.${crisis}`));
  await speak(dc.context, reply(help, ...kept, { kind: 'choices', choices: [GO_ON] }));
  return dc.activeDialog?.id === StandBy.ID ? Dialog.EndOfTurn : dc.beginDialog(StandBy.ID);
}

const GO_ON: Choice = { id: 'goOn', label: say('root:crisis.goOn') };

/** After a crisis only the wish to go on, words about the letter, or a wish to stop lead back; anything else is met with help again. */
export function wishUnder(services: TurnServices): 'help' | 'goOn' | 'words' {
  const { utterance } = services;
  if (readChoice(utterance, labelled([GO_ON], services)) !== undefined) return 'goOn';
  const told = readOpening(utterance, services);
  const tells = told.noticeText !== undefined || Object.keys(factsOf(told)).length > 0;
  return tells || readCommand(utterance, services) !== undefined ? 'words' : 'help';
}
