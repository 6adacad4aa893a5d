import type { DialogTurnResult } from 'botbuilder-dialogs';
import { presentCheck } from '../src/conversation/present/presentCheck';
import { presentVisit, VISIT_SOURCES } from '../src/conversation/present/presentVisit';
import { say, type Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { ToldInterview, type Told, type ToldStep } from './kit/toldInterview';
import { afterCheck, leaveCheck } from './questions/afterCheck';
import { oneOf } from './questions/oneOf';

/** Who stands there may stand there now: that nobody has to open comes before the question. */
const wants = {
  ...oneOf({
    id: 'visitWants',
    ask: 'visit:wants.ask',
    why: 'visit:wants.why',
    example: 'visit:wants.example',
    unread: 'visit:chooseOne',
    answers: [
      ['money', 'visit:wants.money'],
      ['paper', 'visit:wants.paper'],
      ['talk', 'visit:wants.talk'],
      ['gone', 'visit:wants.gone'],
    ],
  }),
  lead: () => [{ kind: 'text', say: say('visit:safe'), tone: 'strong' } as const],
  leadOnce: true as const,
};

const who = oneOf({
  id: 'visitWho',
  ask: 'visit:who.ask',
  why: 'visit:who.why',
  example: 'visit:who.example',
  unread: 'visit:chooseOne',
  answers: [
    ['collection', 'visit:who.collection'],
    ['criminal', 'visit:who.criminal'],
    ['agency', 'visit:who.agency'],
    ['other', 'visit:who.other'],
  ],
});

/** Someone is at the door: safe first, then who it may be and how to find out. */
export class VisitDialog extends ToldInterview {
  static readonly ID = 'visit';

  constructor() {
    super(VisitDialog.ID, [wants, who], afterCheck);
  }

  /** Who they say they are changes nothing once they want money at the door. */
  protected next(told: Told): string | undefined {
    if (told[wants.id] === undefined) return wants.id;
    return told[wants.id] !== 'money' && told[who.id] === undefined ? who.id : undefined;
  }

  protected result(told: Told, services: TurnServices): readonly Reply[] {
    const answers = { who: who.valueIn(told), wants: wants.valueIn(told) };
    return [
      presentVisit(answers, services.phones, services.cite(VISIT_SOURCES)),
      presentCheck(services.phones),
    ];
  }

  protected leave(step: ToldStep, chosen: string | undefined): Promise<DialogTurnResult> {
    return leaveCheck(step, chosen);
  }
}
