import { linkTextOf, type LinkText } from './linkText';
import { undisguised } from './undisguised';

/** An address found in a text, and whether it was written so that no filter finds it. */
export interface FoundLink extends LinkText {
  readonly disguised: boolean;
}

/** Every address in a text: with and without a scheme, of pages and of mail, in brackets, broken or disguised. */
export function linksIn(text: string): readonly FoundLink[] {
  const written = new Set(tokensOf(text));
  const plain = undisguised(text);
  const tokens = [...(plain === text ? written : new Set(tokensOf(plain)))].filter((token) =>
    /[.:]/.test(token),
  );
  const found = new Map<string, FoundLink>();
  for (const token of firstAndLast(tokens)) {
    const link = linkTextOf(token);
    if (link && !found.has(link.text)) found.set(link.text, { ...link, disguised: !written.has(token) });
  }
  return [...found.values()];
}

/** No honest message holds more different addresses; of one that does, both ends are read. */
const firstAndLast = (tokens: readonly string[]): readonly string[] =>
  tokens.length <= MOST_ADDRESSES
    ? tokens
    : [...tokens.slice(0, MOST_ADDRESSES / 2), ...tokens.slice(-MOST_ADDRESSES / 2)];

const MOST_ADDRESSES = 600;

/** Runs without spaces, quotes or brackets: none of them stands in an address that somebody reads. */
const tokensOf = (text: string): readonly string[] => text.split(separators).filter((token) => token !== '');

const separators =
  /[\s<>"'`“”‘’«»‹›„(){}|^，。；：！？、（）【】《》「」]+|\[(?![0-9a-f:]{2,39}\])|\](?<!\[[0-9a-f:]{2,39}\])|,(?!\w)/u;
