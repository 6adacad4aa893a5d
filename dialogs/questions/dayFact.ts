import { err, ok, type CaseFile, type LocalDate, type Result } from '../../src/assessment';
import { say, type Choice, type Say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readDate } from '../../src/conversation/understanding';
import type { Misread, ReaderContext } from '../../src/conversation/understanding/reader';
import type { CaseFact } from '../kit/question';

type DayField = 'noticeDate' | 'printedDeadline' | 'mailedDate' | 'lienFiledDate' | 'earlierCdpNoticeDate';

/** A fact that is a day printed on a paper. Echoed with its weekday, so that a misread date shows. */
export function dayFact(field: DayField): CaseFact<LocalDate> {
  return {
    id: field,
    label: say(`intake:${field}.label`),
    ask: () => say(`intake:${field}.ask`),
    why: say(`intake:${field}.why`),
    example: say('intake:day.example'),
    whereToFind: say(`intake:${field}.where`),
    ...(NAY.has(field) && { noIsUnknown: true }),
    read: (utterance, services) => {
      const reading = readDate(utterance, readingContext(field, services));
      return reading.ok ? afterTheLetter(field, reading.value.day, services.caseFile) : err(reading.error);
    },
    known: (caseFile) => caseFile[field] !== undefined,
    keep: (caseFile, value) => ({ ...caseFile, [field]: value }),
    drop: (caseFile) => without(caseFile, field),
    tell: (caseFile) => dayWords(caseFile[field]),
  };
}

/** Asked as "is there one, and which?": no is an answer. */
const NAY: ReadonlySet<DayField> = new Set(['printedDeadline', 'earlierCdpNoticeDate']);

/** A last day that a letter prints is not before the letter: "December 18" is the first one after its date. */
const readingContext = (field: DayField, { today, locale, caseFile }: TurnServices): ReaderContext =>
  field === 'printedDeadline' && caseFile.noticeDate
    ? { today, locale, after: caseFile.noticeDate }
    : { today, locale };

const afterTheLetter = (
  field: DayField,
  day: LocalDate,
  { noticeDate }: CaseFile,
): Result<LocalDate, Misread> =>
  field === 'printedDeadline' && noticeDate && day < noticeDate
    ? err({ say: say('intake:printedDeadline.early') })
    : ok(day);

/** A day in words, with its weekday. */
export const dayWords = (day: LocalDate | undefined): Say | undefined =>
  day && say('root:asIs', { what: { type: 'date', day } });

/** The case without one of its facts. */
export function without<T extends object, K extends keyof T>(caseFile: T, field: K): Omit<T, K> {
  const { [field]: _, ...rest } = caseFile;
  return rest;
}

/** Buttons of days that people often mean when a letter has just come. */
export const todayChoice = ({ today }: TurnServices): Choice => ({
  id: today,
  label: say('emergency:today'),
});
