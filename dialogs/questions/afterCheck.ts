import type { DialogTurnResult } from 'botbuilder-dialogs';
import { say } from '../../src/conversation/reply';
import { menu } from '../kit/menu';
import type { ToldOutcome, ToldStep } from '../kit/toldInterview';

/** What somebody may want once a contact was looked at. */
export const afterCheck = menu({
  id: 'afterCheck',
  ask: () => say('authenticity:then.ask'),
  choices: () => [
    { id: 'letter', label: say('authenticity:then.letter') },
    { id: 'gave', label: say('authenticity:then.gave') },
    { id: 'done', label: say('authenticity:then.done') },
  ],
  yesNo: { yes: 'letter', no: 'done' },
  unknown: 'letter',
});

/** Ends a check with what the person wants next. */
export const leaveCheck = (step: ToldStep, chosen: string | undefined): Promise<DialogTurnResult> =>
  step.endDialog({ kind: WISHES.find((each) => each === chosen) ?? 'checked' } satisfies ToldOutcome);

const WISHES = ['letter', 'gave'] as const;
