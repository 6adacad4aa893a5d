import type { Cents, LevyKind, LocalDate } from '../../../assessment';
import { bareWords, fold, STORY_LENGTH } from '../fold';
import type { Recogniser } from '../reader';
import { blank } from '../words/fillers';
import { dayWordsAsDigits } from '../date/writtenDate';
import { amountDueIn } from './amountDueIn';
import { contactKindIn, type ContactKind } from './contactKindIn';
import { levyKindIn } from './levyKindIn';
import { noticeDateIn } from './noticeDateIn';
import { noticeMentions } from './noticeMentions';
import { taxYearsIn } from './taxYearsIn';

/** What a first message tells by itself. What is unsure is left out: it will be asked. */
export interface Opening {
  readonly noticeText?: string;
  readonly noticeDate?: LocalDate;
  readonly amountDue?: Cents;
  readonly taxYears?: number[];
  readonly levyKind?: LevyKind;
  readonly contactKind?: ContactKind;
}

/** Reads "I got an LT11 dated October 27 2026 for $34,200 for 2021 and 2022" in one go. */
export const readOpening: Recogniser<Opening> = ({ text }, context) => {
  const folded = dayWordsAsDigits(fold(text, STORY_LENGTH));
  const notices = noticeMentions(folded);
  const names = new Set(notices.map((notice) => bareWords(notice.text).replace(/ /g, '')));
  const date = noticeDateIn(folded, notices, context);
  const withoutNotices = notices.reduce((rest, { start, end }) => blank(rest, start, end), date.rest);
  const amount = amountDueIn(withoutNotices, context.locale);
  const words = bareWords(folded);
  return present({
    noticeText: names.size === 1 ? notices[0]?.text : undefined,
    noticeDate: date.day,
    amountDue: amount.cents,
    taxYears: taxYearsIn(amount.rest, context),
    levyKind: levyKindIn(words),
    contactKind: contactKindIn(words),
  });
};

type Maybe<T> = { readonly [K in keyof Required<T>]: T[K] | undefined };

/** Only the slots that hold something. */
function present({
  noticeText,
  noticeDate,
  amountDue,
  taxYears,
  levyKind,
  contactKind,
}: Maybe<Opening>): Opening {
  return {
    ...(noticeText !== undefined && { noticeText }),
    ...(noticeDate !== undefined && { noticeDate }),
    ...(amountDue !== undefined && { amountDue }),
    ...(taxYears !== undefined && { taxYears }),
    ...(levyKind !== undefined && { levyKind }),
    ...(contactKind !== undefined && { contactKind }),
  };
}
