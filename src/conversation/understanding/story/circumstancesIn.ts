import type { CaseFile } from '../../../assessment';
import { patternBook } from '../words/patternBook';
import { phrasesUnder } from '../words/words';
import { assertionsIn } from './assertionsIn';
import { isDoubted } from './isDoubted';

type Facts = 'bankruptcy' | 'abroad' | 'position' | 'canPay' | 'hardship' | 'returnsFiled' | 'disasterArea';

/** What someone tells about themselves in passing; the case takes only what words say plainly. */
export interface Circumstances extends Pick<CaseFile, Facts> {
  /** More than one paper came. */
  readonly several?: true;
  /** The debt is said to be that of a spouse or former spouse. */
  readonly spouseDebt?: true;
}

/** What each family of phrases of `words.json` states; an empty meaning only hides a shorter phrase inside it. */
const MEANINGS: Readonly<Record<string, Circumstances>> = {
  several: { several: true },
  bankruptcy: { bankruptcy: true },
  'past-bankruptcy': {},
  abroad: { abroad: true },
  'past-abroad': {},
  'already-paid': { position: 'already-paid' },
  'partly-paid': {},
  'do-not-owe': { position: 'do-not-owe' },
  agree: { position: 'agree' },
  'spouse-debt': { spouseDebt: true },
  'in-full': { canPay: 'in-full' },
  'within-180-days': { canPay: 'within-180-days' },
  monthly: { canPay: 'monthly' },
  'not-at-all': { canPay: 'not-at-all' },
  hardship: { hardship: true },
  'returns-missing': { returnsFiled: false },
  disaster: { disasterArea: true },
};

const book = patternBook(
  Object.entries(MEANINGS).map(([id, meaning]) => [meaning, phrasesUnder('statements', id)] as const),
);

/** What folded words state beyond doubt; what they state in two ways is left out. */
export function circumstancesIn(folded: string): Circumstances {
  const stated = assertionsIn(folded).flatMap((words) =>
    book
      .findAll(words)
      .filter(({ from }) => !isDoubted(words, from))
      .map(({ value }) => value),
  );
  return stated
    .filter((each) => stated.every((other) => agree(each, other)))
    .reduce<Circumstances>((all, each) => ({ ...all, ...each }), {});
}

const agree = (one: Circumstances, other: Circumstances): boolean =>
  same(one.position, other.position) && same(one.canPay, other.canPay);

const same = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;
