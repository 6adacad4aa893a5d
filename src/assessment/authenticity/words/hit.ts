/** A phrase found in a message, by the numbers of its first word and of the word behind its last. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** It stands in what is denied (`we never ask for`) or in a warning against others. */
  readonly denied: boolean;
}
