import type { DialogTurnResult } from 'botbuilder-dialogs';
import { FIRST_HOUR_SOURCES, presentFirstHour } from '../src/conversation/present/presentFirstHour';
import { presentCheck } from '../src/conversation/present/presentCheck';
import { reply, say, type Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { LOSSES, type Loss } from '../src/conversation/understanding';
import { menu } from './kit/menu';
import { text } from './kit/speak';
import { ToldInterview, toldIn, type Told, type ToldOutcome, type ToldStep } from './kit/toldInterview';
import { gaveWhat, isPaid, paidHow, SAID } from './questions/lossQuestions';

/** "I already paid", "I clicked", "I gave my number": what to do in the first hour, for everything that was lost. */
export class AlreadyGaveDialog extends ToldInterview {
  static readonly ID = 'alreadyGave';

  constructor() {
    super(AlreadyGaveDialog.ID, [paidHow, gaveWhat], afterFirstHour);
  }

  /** What was told in the same breath is not asked; the second question falls away when the first answer holds its own. */
  protected next(told: Told): string | undefined {
    if (SAID in told) return undefined;
    const first = told[paidHow.id];
    if (first === undefined) return paidHow.id;
    const given = lostIn({ first }).some((each) => !isPaid(each));
    return told[gaveWhat.id] === undefined && !given ? gaveWhat.id : undefined;
  }

  protected result(told: Told, services: TurnServices): readonly Reply[] {
    return [
      ...(SAID in told ? [reply(text(say('firstHour:hangUp'), 'strong'))] : []),
      ...presentFirstHour(lostIn(told), services.phones, services.cite(FIRST_HOUR_SOURCES)),
      presentCheck(services.phones),
    ];
  }

  /** More can have been lost than was told at first: it is added. */
  protected leave(step: ToldStep, chosen: string | undefined): Promise<DialogTurnResult> {
    if (chosen === 'more') return this.again(step, { given: { before: lostIn(toldIn(step)) } });
    const kind = OUTCOMES.find((each) => each === chosen) ?? 'checked';
    return step.endDialog({ kind } satisfies ToldOutcome);
  }
}

const OUTCOMES = ['letter', 'message'] as const;

/** Everything that was told to be lost. */
const lostIn = (told: Told): readonly Loss[] => {
  const all = Object.values(told).flat();
  return LOSSES.filter((each) => all.includes(each));
};

const afterFirstHour = menu({
  id: 'afterFirstHour',
  ask: () => say('firstHour:next.ask'),
  choices: () => [
    { id: 'more', label: say('firstHour:next.more') },
    { id: 'message', label: say('firstHour:next.check') },
    { id: 'letter', label: say('authenticity:then.letter') },
    { id: 'done', label: say('authenticity:then.done') },
  ],
});
