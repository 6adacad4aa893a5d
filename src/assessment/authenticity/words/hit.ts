/** A phrase found in a message, by the numbers of its first word and of the word behind its last. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}
