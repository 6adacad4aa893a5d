import { BLANK, PatternText } from './patternText';

/** A phrase that ends before the character `to`, and the values that it has, smallest first. */
export interface PhraseEnd {
  readonly to: number;
  readonly values: readonly number[];
}

/**
 * Reads words character by character against many patterns at once. Each place is worked out when it is first
 * reached and then remembered, so that neither the start nor a message pays for phrases that nobody types.
 */
export class PhraseMachine {
  private start: Place | undefined;
  private places = new Map<string, Place>();
  private source: PatternText | undefined;

  /** `patterns[n]` are the patterns of value `n`. */
  constructor(private readonly patterns: readonly (readonly string[])[]) {}

  /** Every phrase of whole words that begins at this character, shortest first. */
  endsFrom(words: string, from: number): readonly PhraseEnd[] {
    const ends: PhraseEnd[] = [];
    let place: Place | undefined = this.first();
    for (let to = from; to < words.length && place;) {
      place = this.after(place, words.charCodeAt(to));
      to += 1;
      if (place && place.values.length > 0 && isWordEnd(words, to)) ends.push({ to, values: place.values });
    }
    return ends;
  }

  private get written(): PatternText {
    this.source ??= new PatternText(this.patterns);
    return this.source;
  }

  private first(): Place {
    if (this.start && this.places.size < MOST_PLACES) return this.start;
    this.places = new Map();
    this.start = this.placeAt(this.written.starts.map((at) => spotOf(at, true)));
    return this.start;
  }

  /** The place after one more character; `undefined` when no pattern goes on like this. */
  private after(place: Place, code: number): Place | undefined {
    const known = place.next.get(code);
    if (known || place.next.has(code)) return known;
    const { text } = this.written;
    const spots = place.spots
      .filter((spot) => text.charCodeAt(placeOf(spot)) === code && !(code === BLANK && afterBlank(spot)))
      .map((spot) => spotOf(placeOf(spot) + 1, code === BLANK));
    const next = spots.length === 0 ? undefined : this.placeAt(spots);
    place.next.set(code, next);
    return next;
  }

  private placeAt(spots: readonly number[]): Place {
    const reached = this.reachedFrom(spots);
    const held = [...reached]
      .filter((spot) => this.written.leapsFrom(placeOf(spot)) === undefined)
      .sort((a, b) => a - b);
    const name = held.join();
    const known = this.places.get(name);
    if (known) return known;
    const place = { spots: held, values: this.valuesAt(held), next: new Map<number, Place | undefined>() };
    this.places.set(name, place);
    return place;
  }

  private reachedFrom(spots: readonly number[]): ReadonlySet<number> {
    const reached = new Set<number>();
    for (const spot of spots) this.reach(spot, reached);
    return reached;
  }

  /** Follows what needs no character. Blanks at the ends of a phrase and doubled ones come from empty groups and count for nothing. */
  private reach(spot: number, reached: Set<number>): void {
    if (reached.has(spot)) return;
    reached.add(spot);
    const at = placeOf(spot);
    for (const to of this.written.leapsFrom(at) ?? []) this.reach(spotOf(to, afterBlank(spot)), reached);
    if (this.isBlank(at) && afterBlank(spot)) this.reach(spotOf(at + 1, true), reached);
  }

  private valuesAt(spots: readonly number[]): readonly number[] {
    const beforeBlank = spots.filter((spot) => this.isBlank(placeOf(spot)));
    const last = this.reachedFrom(beforeBlank.map((spot) => spotOf(placeOf(spot) + 1, true)));
    const values = [...spots, ...last].flatMap((spot) => this.written.valueAt(placeOf(spot)) ?? []);
    return [...new Set(values)].sort((a, b) => a - b);
  }

  private isBlank(at: number): boolean {
    return this.written.text.charCodeAt(at) === BLANK;
  }
}

/** Where the words read so far can stand in the patterns, and what they mean as they are. */
interface Place {
  readonly values: readonly number[];
  readonly next: Map<number, Place | undefined>;
  readonly spots: readonly number[];
}

const isWordEnd = (words: string, at: number): boolean =>
  at === words.length || words.charCodeAt(at) === BLANK;

/** Far more than people's words ever reach; whoever types at random begins a new memory now and then. */
const MOST_PLACES = 20_000;

/** A place in the text, and whether the last character before it was a blank (or none was read yet), in one number. */
const spotOf = (at: number, blankBefore: boolean): number => at * 2 + (blankBefore ? 1 : 0);
const placeOf = (spot: number): number => spot >> 1;
const afterBlank = (spot: number): boolean => spot % 2 === 1;
