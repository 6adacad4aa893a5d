import type { Cents, LevyKind, LocalDate, MoneyFacts } from '../../../assessment';
import { bareWords, fold, STORY_LENGTH } from '../fold';
import { oncePerUtterance } from '../oncePerUtterance';
import type { Recogniser } from '../reader';
import { blank } from '../words/fillers';
import { dayWordsAsDigits } from '../date/writtenDate';
import { amountDueIn } from './amountDueIn';
import { circumstancesIn, type Circumstances } from './circumstancesIn';
import { contactKindIn, holdsOffer, type ContactKind } from './contactKindIn';
import { levyKindIn } from './levyKindIn';
import { noticeDateIn } from './noticeDateIn';
import { noticeMentions } from './noticeMentions';
import { ownMoneyIn } from './ownMoneyIn';
import { papersNamed } from './papersNamed';
import { taxYearsIn } from './taxYearsIn';

/** What a first message tells by itself. What is unsure is left out: it will be asked. */
export interface Opening extends Circumstances {
  /** The one paper that was named. */
  readonly noticeText?: string;
  /** The papers, when more than one was named. */
  readonly noticeTexts?: readonly string[];
  readonly noticeDate?: LocalDate;
  readonly amountDue?: Cents;
  readonly taxYears?: number[];
  readonly levyKind?: LevyKind;
  readonly contactKind?: ContactKind;
  /** What was said of the person's own money. */
  readonly money?: MoneyFacts;
  /** Somebody promised to make the debt go away for a fee. */
  readonly offer?: true;
}

/** Reads "I got an LT11 dated October 27 2026 for $34,200 for 2021 and 2022" in one go. */
export const readOpening: Recogniser<Opening> = oncePerUtterance(({ text }, context) => {
  const folded = dayWordsAsDigits(fold(text, STORY_LENGTH));
  const notices = noticeMentions(folded);
  const date = noticeDateIn(folded, notices, context);
  const withoutNotices = notices.reduce((rest, { start, end }) => blank(rest, start, end), date.rest);
  const own = ownMoneyIn(withoutNotices, context.locale);
  const amount = amountDueIn(own.rest, context.locale);
  const words = bareWords(folded);
  const offer = holdsOffer(words);
  return {
    ...papersNamed(folded, notices),
    ...circumstancesIn(folded),
    ...slots({
      noticeDate: date.day,
      amountDue: offer ? undefined : amount.cents,
      taxYears: taxYearsIn(amount.rest, context),
      levyKind: levyKindIn(folded),
      contactKind: contactKindIn(words),
    }),
    ...(Object.keys(own.facts).length > 0 && { money: own.facts }),
    ...(offer && { offer: true }),
  };
});

type Slots = Pick<Opening, 'noticeDate' | 'amountDue' | 'taxYears' | 'levyKind' | 'contactKind'>;
type Maybe<T> = { readonly [K in keyof Required<T>]: T[K] | undefined };

/** Only the slots that hold something. */
function slots({ noticeDate, amountDue, taxYears, levyKind, contactKind }: Maybe<Slots>): Slots {
  return {
    ...(noticeDate !== undefined && { noticeDate }),
    ...(amountDue !== undefined && { amountDue }),
    ...(taxYears !== undefined && { taxYears }),
    ...(levyKind !== undefined && { levyKind }),
    ...(contactKind !== undefined && { contactKind }),
  };
}
