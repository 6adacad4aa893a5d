import type { NoticeIdentity } from '../caseAssessment';
import type { FactBook } from '../facts/factBook';
import { namesAHearingRight } from './namesAHearingRight';
import { namesIn } from './namesIn';
import type { Notice } from './notice';
import { noticeIndexOf, type NoticeIndex } from './noticeIndex';
import { sayingsIn } from './sayingsIn';
import { stemOf, wordsOf, type Word } from './wordsOf';

/**
 * Understands which paper a person means, from a code, a nickname or a description in English or Spanish.
 * In doubt it offers up to three papers, because the wrong paper has the wrong rights; what it does not know it calls unknown.
 */
export function identifyNotice(text: string, factBook: FactBook): NoticeIdentity {
  const index = noticeIndexOf(factBook);
  const printed = index.byCode.get(text);
  if (printed) return sure(printed);
  const words = wordsOf(text);
  return byName(words, index) ?? byDescription(words, index) ?? { standing: 'unknown' };
}

function byName(words: readonly Word[], index: NoticeIndex): NoticeIdentity | undefined {
  const named = namesIn(words, index);
  const notices = named.flatMap((each) => each.notices);
  return named.every(({ how }) => how === 'exact') ? identified(notices) : choices(notices);
}

/** A description is only trusted to name one paper when it is short: a whole letter mentions many things. */
function byDescription(words: readonly Word[], index: NoticeIndex): NoticeIdentity | undefined {
  const stems = words.map(({ text }) => stemOf(text));
  const short = words.length <= SHORT;
  const [mail] = short || !stems.includes('irs') ? sayingsIn(stems, index.mail, 0) : [];
  if (mail) return { standing: 'out-of-scope', mail: mail.meaning.id, page: mail.meaning.page };
  const sayings = sayingsIn(stems, index.phrases, 2);
  const fullest = Math.max(...sayings.map((saying) => saying.words.length));
  const notices = sayings
    .filter((saying) => saying.words.length === fullest)
    .flatMap(({ meaning }) => meaning);
  return named(namesAHearingRight(stems, index.words) ? withARight(notices) : notices, short);
}

const named = (notices: readonly Notice[], short: boolean): NoticeIdentity | undefined =>
  short ? identified(notices) : choices(notices);

/** Words about a right to a hearing rule out the papers that carry none, such as a CP504, whatever their title. */
const withARight = (notices: readonly Notice[]): readonly Notice[] => {
  const carriers = notices.filter(({ cdp }) => cdp !== 'none');
  return carriers.length > 0 ? carriers : notices;
};

const SHORT = 25;

function identified(notices: readonly Notice[]): NoticeIdentity | undefined {
  const [only, ...others] = new Set(notices);
  return only && others.length === 0 ? sure(only) : choices(notices);
}

const sure = ({ code, id }: Notice): NoticeIdentity => ({ standing: 'identified', code, id });

function choices(notices: readonly Notice[]): NoticeIdentity | undefined {
  const offered = [...new Set(notices)].slice(0, 3).map(({ code, id }) => ({ code, id }));
  return offered.length > 0 ? { standing: 'near-misses', choices: offered } : undefined;
}
