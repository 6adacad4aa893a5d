import { linkTextOf, type LinkText } from './linkText';
import { undisguised } from './undisguised';

/** An address found in a text, and whether it was written so that no filter finds it. */
export interface FoundLink extends LinkText {
  readonly disguised: boolean;
}

/** Every address in a text: with and without a scheme, of pages and of mail, in brackets, broken or disguised. */
export function linksIn(text: string): readonly FoundLink[] {
  const found = new Map<string, FoundLink>();
  for (const token of new Set(tokensOf(undisguised(text)))) {
    const link = token.includes('.') || token.includes(':') ? linkTextOf(token) : undefined;
    if (link && !found.has(link.text))
      found.set(link.text, { ...link, disguised: !text.includes(link.text) });
  }
  return [...found.values()];
}

/** Runs without spaces, quotes or brackets: none of them stands in an address that somebody reads. */
export const tokensOf = (text: string): readonly string[] =>
  text.split(separators).filter((token) => token !== '');

const separators =
  /[\s<>"'`“”‘’«»‹›„(){}|^，。；：！？、（）【】《》「」]+|\[(?![0-9a-f:]{2,39}\])|\](?<!\[[0-9a-f:]{2,39}\])|,(?!\w)/u;
