import { err, ok, type CaseFile, type LocalDate, type Pause, type PauseKind } from '../../src/assessment';
import { keyed } from '../../src/conversation/present/keyed';
import { say, type Choice, type Say } from '../../src/conversation/reply';
import { readChoice, readDate, readYesNo } from '../../src/conversation/understanding';
import type { Fact } from '../kit/question';
import { labelled } from '../kit/labelled';
import { dayWords, without } from './dayFact';

/** What one thing that may stop the clock is asked as: whether it happened, from when, until when. */
export interface PauseFacts {
  readonly happened: Fact<boolean>;
  readonly from: Fact<LocalDate>;
  readonly to: Fact<LocalDate | 'lasts'>;
}

/** The questions on one kind of pause. It is named by `debtAge:<kind>.label`; the other words are shared by all kinds. */
export const pauseFacts = (kind: PauseKind): PauseFacts => ({
  happened: happened(kind),
  from: from(kind),
  to: to(kind),
});

/** What was told of one kind. */
export const pauseIn = ({ money }: CaseFile, kind: PauseKind): Pause | undefined => money?.pauses?.[kind];

const happened = (kind: PauseKind): Fact<boolean> => ({
  ...words(kind, 'happened'),
  label: say(keyed('debtAge', `${kind}.label`)),
  ask: () => say(keyed('debtAge', `${kind}.ask`)),
  choices: () => YES_NO,
  read: readYesNo,
  known: (caseFile) => pauseIn(caseFile, kind) !== undefined,
  keep: (caseFile, value) => withPause(caseFile, kind, { ...pauseIn(caseFile, kind), happened: value }),
  drop: (caseFile) => withoutPause(caseFile, kind),
  tell: (caseFile) => {
    const pause = pauseIn(caseFile, kind);
    return pause && say(pause.happened ? 'common:yes' : 'common:no');
  },
});

const from = (kind: PauseKind): Fact<LocalDate> => ({
  ...words(kind, 'from'),
  read: (utterance, services) => {
    const read = readDate(utterance, services);
    return read.ok ? ok(read.value.day) : err(read.error);
  },
  known: (caseFile) => pauseIn(caseFile, kind)?.from !== undefined,
  keep: (caseFile, day) => withPause(caseFile, kind, { happened: true, from: day }),
  drop: (caseFile) => withPause(caseFile, kind, { happened: true }),
  tell: (caseFile) => dayWords(pauseIn(caseFile, kind)?.from),
});

const LASTS: Choice = { id: 'lasts', label: say('debtAge:pause.lasts') };

const to = (kind: PauseKind): Fact<LocalDate | 'lasts'> => ({
  ...words(kind, 'to'),
  choices: () => [LASTS],
  read: (utterance, services) => {
    if (readChoice(utterance, labelled([LASTS], services)) === LASTS.id) return ok('lasts');
    const read = readDate(utterance, services);
    if (!read.ok) return err(read.error);
    const began = pauseIn(services.caseFile, kind)?.from;
    return began && read.value.day < began ? err({ say: say('debtAge:pause.early') }) : ok(read.value.day);
  },
  known: (caseFile) => isOver(pauseIn(caseFile, kind)),
  keep: (caseFile, end) =>
    withPause(caseFile, kind, {
      ...begun(caseFile, kind),
      ...(end === 'lasts' ? { lasts: true } : { to: end }),
    }),
  drop: (caseFile) => withPause(caseFile, kind, begun(caseFile, kind)),
  tell: (caseFile) => {
    const pause = pauseIn(caseFile, kind);
    return pause?.lasts ? LASTS.label : dayWords(pause?.to);
  },
});

const isOver = (pause: Pause | undefined): boolean => pause?.lasts === true || pause?.to !== undefined;

/** The pause without its end. */
const begun = (caseFile: CaseFile, kind: PauseKind): Pause => {
  const began = pauseIn(caseFile, kind)?.from;
  return { happened: true, ...(began && { from: began }) };
};

const withPause = (caseFile: CaseFile, kind: PauseKind, pause: Pause): CaseFile => ({
  ...caseFile,
  money: { ...caseFile.money, pauses: { ...caseFile.money?.pauses, [kind]: pause } },
});

function withoutPause(caseFile: CaseFile, kind: PauseKind): CaseFile {
  const { pauses = {}, ...money } = caseFile.money ?? {};
  const others = without(pauses, kind);
  return { ...caseFile, money: { ...money, ...(Object.keys(others).length > 0 && { pauses: others }) } };
}

const YES_NO: readonly Choice[] = [
  { id: 'yes', label: say('common:yes') },
  { id: 'no', label: say('common:no') },
];

type Part = 'happened' | 'from' | 'to';

const words = (kind: PauseKind, part: Part) => ({
  id: `${kind}.${part}`,
  label: about(kind, `${part}.label`),
  ask: () => about(kind, `${part}.ask`),
  why: say(keyed('debtAge', `pause.${part}.why`)),
  example: say(part === 'happened' ? 'situation:yesNo.example' : 'intake:day.example'),
  whereToFind: say(keyed('debtAge', `pause.${part}.where`)),
});

/** A sentence that all kinds share, with the name of this one. */
const about = (kind: PauseKind, part: string): Say =>
  say(keyed('debtAge', `pause.${part}`), {
    what: { type: 'say', say: say(keyed('debtAge', `${kind}.label`)) },
  });
