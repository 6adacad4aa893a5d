import { err, ok, LevyKind, type LocalDate } from '../../src/assessment';
import { say, type Choice, type Say } from '../../src/conversation/reply';
import { readChoice, readDate } from '../../src/conversation/understanding';
import { labelled } from '../kit/labelled';
import type { CaseFact } from '../kit/question';
import { dayWords, todayChoice, without } from './dayFact';

const KINDS: readonly Choice[] = LevyKind.options.map((id) => ({ id, label: kindWords(id) }));

/** What is being taken. Its answer opens the levy in the case. */
export const levyKind: CaseFact<LevyKind> = {
  id: 'levyKind',
  label: say('emergency:levyKind.label'),
  ask: () => say('emergency:levyKind.ask'),
  why: say('emergency:levyKind.why'),
  example: say('emergency:levyKind.example'),
  whereToFind: say('emergency:levyKind.where'),
  choices: () => KINDS,
  read: (utterance, services) => {
    const chosen = readChoice(utterance, labelled(KINDS, services));
    const kind = LevyKind.safeParse(chosen);
    return kind.success ? ok(kind.data) : err({ say: say('situation:chooseOne') });
  },
  known: (caseFile) => caseFile.levy !== undefined,
  /** The same levy, named again, keeps the day on which it was served. */
  keep: (caseFile, kind) => ({
    ...caseFile,
    levy: { ...(caseFile.levy?.kind === kind && caseFile.levy), kind },
  }),
  drop: (caseFile) => without(caseFile, 'levy'),
  tell: ({ levy }) => levy && kindWords(levy.kind),
};

/** The day the bank or the employer got the levy: the clock runs from there, not from any letter to the person. */
export const levyServedDate: CaseFact<LocalDate> = {
  id: 'levyServedDate',
  label: say('emergency:levyServedDate.label'),
  ask: ({ caseFile }) =>
    say(
      caseFile.levy?.kind === 'wages' ? 'emergency:levyServedDate.askWages' : 'emergency:levyServedDate.ask',
    ),
  why: say('emergency:levyServedDate.why'),
  example: say('intake:day.example'),
  whereToFind: say('emergency:levyServedDate.where'),
  choices: (services) => [todayChoice(services)],
  read: (utterance, services) => {
    const reading = readDate(utterance, services);
    return reading.ok ? ok(reading.value.day) : err(reading.error);
  },
  known: (caseFile) => caseFile.levy?.servedDate !== undefined,
  keep: (caseFile, servedDate) => ({
    ...caseFile,
    levy: { ...(caseFile.levy ?? { kind: 'bank' }), servedDate },
  }),
  drop: (caseFile) =>
    caseFile.levy ? { ...caseFile, levy: without(caseFile.levy, 'servedDate') } : caseFile,
  tell: (caseFile) => dayWords(caseFile.levy?.servedDate),
};

function kindWords(kind: LevyKind): Say {
  return say(`emergency:levyKind.${kind}`);
}
