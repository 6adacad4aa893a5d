import { patternBook, type PatternBook } from '../words/patternBook';
import { plainPhrases } from '../words/phraseBook';
import { allPhrases, CHOICE_IDS, phrasesUnder } from '../words/words';

/** The words that a button has whatever it says. */
export class ButtonWords {
  private length: number | undefined;
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

  /** How many characters the longest of them has. */
  get longest(): number {
    this.length ??= Math.max(0, ...[...this.phrases].map((each) => each.length));
    return this.length;
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
