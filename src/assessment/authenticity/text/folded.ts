/** Words as they are compared: lower case, accents off. Word lists are folded by the same function. */
export function folded(words: string): string {
  return words.toLowerCase();
}
