import { patternBook, type PatternBook } from '../words/patternBook';
import { plainPhrases } from '../words/phraseBook';
import { allPhrases, CHOICE_IDS, phrasesUnder } from '../words/words';

/** The words that a button has whatever it says. */
export class ButtonWords {
  private lengths: ReadonlyMap<number, readonly string[]> | undefined;
  private written: ReadonlySet<string> | undefined;
  private readonly names: readonly string[];
  private readonly families: PatternBook<true>;

  constructor(id: string) {
    const [names, families] = isYesOrNo(id) ? [allPhrases(id), []] : parted(phrasesUnder('choices', id));
    this.names = names;
    this.families = patternBook([[true, families]]);
  }

  /** Those of which one may miss a letter or its end, written out when they are first needed. */
  get phrases(): ReadonlySet<string> {
    this.written ??= new Set(plainPhrases(this.names));
    return this.written;
  }

  /** Those that are no more than `apart` characters longer or shorter. */
  ofLength(length: number, apart: number): readonly string[] {
    this.lengths ??= Map.groupBy(this.phrases, (each) => each.length);
    const { lengths } = this;
    const near = Array.from({ length: 2 * apart + 1 }, (_, step) => length - apart + step);
    return near.flatMap((each) => lengths.get(each) ?? []);
  }

  /** True when the words are one of a family of phrases. */
  isOfFamily(words: string): boolean {
    return this.families.isWhole(words);
  }
}

/** The words of a button by its id; most buttons have none besides their label. */
export const buttonWords: ReadonlyMap<string, ButtonWords> = new Map(
  CHOICE_IDS.map((id) => [id, new ButtonWords(id)]),
);

/** Yes and no have many words whatever their button says. */
function isYesOrNo(id: string): id is 'yes' | 'no' {
  return id === 'yes' || id === 'no';
}

/** A family such as "(unos|) 200 al mes" is too large to write out: it must fit as it is, without slips. */
function parted(words: readonly string[]): readonly [names: readonly string[], families: readonly string[]] {
  return [words.filter((each) => !each.includes('(')), words.filter((each) => each.includes('('))];
}
