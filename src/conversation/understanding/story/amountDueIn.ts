import { Cents } from '../../../assessment';
import type { Locale } from '../../locale';
import { bareWords } from '../fold';
import { moneyMentions, type MoneyMention } from '../money/moneyMentions';
import { blank } from '../words/fillers';
import { plainPhrases } from '../words/phraseBook';
import { allPhrases } from '../words/words';

/** The amount that is due, and the words with every marked amount blanked. */
export interface AmountFound {
  readonly cents: Cents | undefined;
  readonly rest: string;
}

/** Only an amount with a dollar sign or word counts, and only one that is not said to be paid, earned or monthly. */
export function amountDueIn(folded: string, locale: Locale): AmountFound {
  const marked = moneyMentions(folded, locale).filter((mention) => mention.marked);
  const rest = marked.reduce((text, { start, end }) => blank(text, start, end), folded);
  const amounts = [...new Set(marked.flatMap(({ cents }) => cents))];
  const [cents, other] = amounts;
  const sure = cents !== undefined && other === undefined && marked.every((each) => isDue(each, folded));
  return { cents: sure && cents > 0 ? Cents.safeParse(cents).data : undefined, rest };
}

const notDueLead = new Set(plainPhrases(allPhrases('notDueLead')));
const notDueTail = new Set(plainPhrases(allPhrases('notDueTail')));
const NEIGHBOURS = 3;

function isDue({ start, end }: MoneyMention, folded: string): boolean {
  const before = bareWords(folded.slice(0, start)).split(' ').slice(-NEIGHBOURS);
  const after = bareWords(sentenceFrom(folded.slice(end)))
    .split(' ')
    .slice(0, NEIGHBOURS);
  return !before.some((word) => notDueLead.has(word)) && !after.some((word) => notDueTail.has(word));
}

const sentenceFrom = (text: string): string => text.split(/[.,;!?](?!\d)/, 1)[0] ?? '';
