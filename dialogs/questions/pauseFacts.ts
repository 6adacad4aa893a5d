import { err, ok, type CaseFile, type LocalDate, type Pause, type PauseKind } from '../../src/assessment';
import { keyed } from '../../src/conversation/present/keyed';
import { say, type Choice, type Say } from '../../src/conversation/reply';
import { readChoice, readDate, readYesNo } from '../../src/conversation/understanding';
import { labelled } from '../kit/labelled';
import type { Fact } from '../kit/question';
import { dayWords, without } from './dayFact';

/** What one thing that may stop the clock is asked as: whether it happened, from when, until when. */
export interface PauseFacts {
  readonly happened: Fact<boolean>;
  readonly from: Fact<LocalDate>;
  readonly to: Fact<LocalDate | 'lasts'>;
}

/** The three questions on one kind of pause. Its words are `debtAge:<kind>.…`, those that all kinds share `debtAge:pause.…`. */
export const pauseFacts = (kind: PauseKind): PauseFacts => ({
  happened: happened(kind),
  from: from(kind),
  to: to(kind),
});

/** What was told of one kind. */
export const pauseIn = ({ money }: CaseFile, kind: PauseKind): Pause | undefined => money?.pauses?.[kind];

const withPause = (caseFile: CaseFile, kind: PauseKind, pause: Pause): CaseFile => ({
  ...caseFile,
  money: { ...caseFile.money, pauses: { ...caseFile.money?.pauses, [kind]: pause } },
});

const happened = (kind: PauseKind): Fact<boolean> => ({
  ...words(kind, 'happened'),
  ask: () => words2(kind, 'ask'),
  choices: () => [
    { id: 'yes', label: say('common:yes') },
    { id: 'no', label: say('common:no') },
  ],
  read: readYesNo,
  known: (caseFile) => pauseIn(caseFile, kind) !== undefined,
  keep: (caseFile, value) => withPause(caseFile, kind, { ...pauseIn(caseFile, kind), happened: value }),
  drop: (caseFile) => ({
    ...caseFile,
    money: { ...caseFile.money, pauses: without(caseFile.money?.pauses ?? {}, kind) },
  }),
  tell: (caseFile) => {
    const pause = pauseIn(caseFile, kind);
    return pause && say(pause.happened ? 'common:yes' : 'common:no');
  },
});
