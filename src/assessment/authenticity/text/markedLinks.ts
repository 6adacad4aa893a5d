import type { Anchor } from './visibleWords';

/**
 * Links written in marks: Markdown's `[words](address)` and the `<address|words>` of chats. Gives the text with the
 * words and the address side by side, so that both are seen.
 */
export function markedLinks(text: string): { readonly text: string; readonly anchors: readonly Anchor[] } {
  const anchors: Anchor[] = [];
  const keep = (href: string, shown: string): string => {
    anchors.push({ href, shown: shown.trim(), hidden: false });
    return shown.trim() === href ? href : `${shown} (${href})`;
  };
  const plain = text
    .replace(
      /\[([^[\]\n]{1,300})\]\(<?((?:https?:|www\.|mailto:)[^\s()<>]{1,2000})>?(?: "[^"\n]{0,200}")?\)/gi,
      (_, shown, href) => keep(href, shown),
    )
    .replace(/<((?:https?:|mailto:)[^\s<>|]{1,2000})\|([^<>|\n]{1,300})>/gi, (_, href, shown) =>
      keep(href, shown),
    );
  return { text: plain, anchors };
}
