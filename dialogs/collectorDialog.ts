import type { DialogTurnResult } from 'botbuilder-dialogs';
import { presentCheck } from '../src/conversation/present/presentCheck';
import { COLLECTOR_SOURCES, presentCollector } from '../src/conversation/present/presentCollector';
import type { Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { ToldInterview, type Told, type ToldStep } from './kit/toldInterview';
import { afterCheck, leaveCheck } from './questions/afterCheck';
import { oneOf } from './questions/oneOf';

const wants = oneOf({
  id: 'collectorWants',
  ask: 'collector:wants.ask',
  why: 'collector:wants.why',
  example: 'collector:wants.example',
  unread: 'collector:chooseOne',
  answers: [
    ['treasury', 'collector:wants.treasury'],
    ['card', 'collector:wants.card'],
    ['dictated', 'collector:wants.dictated'],
    ['nothing', 'collector:wants.nothing'],
  ],
});

const letters = oneOf({
  id: 'collectorLetters',
  ask: 'collector:letters.ask',
  why: 'collector:letters.why',
  example: 'collector:letters.example',
  unread: 'collector:chooseOne',
  answers: [
    ['both', 'collector:letters.both'],
    ['one', 'collector:letters.one'],
    ['neither', 'collector:letters.neither'],
  ],
});

const agency = oneOf({
  id: 'collectorName',
  ask: 'collector:name.ask',
  why: 'collector:name.why',
  example: 'collector:name.example',
  unread: 'collector:chooseOne',
  answers: [
    ['cbe', 'collector:name.cbe'],
    ['coast', 'collector:name.coast'],
    ['conserve', 'collector:name.conserve'],
    ['other', 'collector:name.other'],
  ],
});

/** A collector called: whether the call came in the order in which a real agency comes, and how to make it prove itself. */
export class CollectorDialog extends ToldInterview {
  static readonly ID = 'collector';

  constructor() {
    super(CollectorDialog.ID, [wants, letters, agency], afterCheck);
  }

  /** A payment that is dictated settles it; without both letters the name of the agency changes nothing. */
  protected next(told: Told): string | undefined {
    if (told[wants.id] === undefined) return wants.id;
    if (told[wants.id] === 'dictated' || told[wants.id] === 'card') return undefined;
    if (told[letters.id] === undefined) return letters.id;
    return told[letters.id] === 'both' && told[agency.id] === undefined ? agency.id : undefined;
  }

  protected result(told: Told, services: TurnServices): readonly Reply[] {
    const answers = {
      letters: letters.valueIn(told),
      agency: agency.valueIn(told),
      wants: wants.valueIn(told),
    };
    return [
      ...presentCollector(answers, services.phones, services.cite(COLLECTOR_SOURCES)),
      presentCheck(services.phones),
    ];
  }

  protected leave(step: ToldStep, chosen: string | undefined): Promise<DialogTurnResult> {
    return leaveCheck(step, chosen);
  }
}
