import { daysBetween, err, ok, type LocalDate } from '../../src/assessment';
import { say, type Say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readCommand, readDate, readYesNo } from '../../src/conversation/understanding';
import type { Utterance } from '../../src/conversation/understanding/reader';
import type { Question } from '../kit/question';

/** A letter dated more days ago than this is worth a second look before anything is counted from it. */
const OLD_AFTER_DAYS = 366;

/** Asked when the date cannot be a usual one. The right date is an answer as good as a yes or a no. */
export const sureOfDate: Question<boolean | LocalDate> = {
  id: 'sureOfDate',
  ask: ({ caseFile, today }) => {
    const key =
      doubt(caseFile.noticeDate, today) === 'future' ? 'intake:sureOfDate.future' : 'intake:sureOfDate.old';
    return say(key, { day: { type: 'date', day: caseFile.noticeDate ?? today } });
  },
  why: say('intake:sureOfDate.why'),
  example: say('situation:yesNo.example'),
  choices: () => [
    { id: 'yes', label: say('common:yes') },
    { id: 'no', label: say('common:no') },
  ],
  hearsCorrections: true,
  read: (utterance, services) => {
    const sure = readYesNo(utterance, services);
    if (sure.ok) return sure;
    const right = readDate(correctedWords(utterance, services), services);
    return right.ok ? ok(right.value.day) : err(sure.error);
  },
};

/** Whether a date cannot be a usual one: a letter of the future, or an old one. */
export function doubt(day: LocalDate | undefined, today: LocalDate): 'future' | 'old' | undefined {
  if (day === undefined) return undefined;
  if (day > today) return 'future';
  return daysBetween(day, today) > OLD_AFTER_DAYS ? 'old' : undefined;
}

/** Said where a date was changed in passing and no question follows: look again, if it cannot be a usual one. */
export function lookAgain(day: LocalDate | undefined, today: LocalDate): readonly Say[] {
  const doubtful = doubt(day, today);
  if (!day || !doubtful) return [];
  const key = doubtful === 'future' ? 'intake:sureOfDate.checkFuture' : 'intake:sureOfDate.checkOld';
  return [say(key, { day: { type: 'date', day } })];
}

/** "No, it was the 14th" without its beginning. */
function correctedWords(utterance: Utterance, services: TurnServices): Utterance {
  const wish = readCommand(utterance, services);
  return wish?.command === 'correct' ? { text: wish.rest } : utterance;
}
