import { withoutSpacing } from '../text/spacedLetters';

/** Text with its addresses written out again: `hxxps`, `[.]`, `irs dot gov`, spaced letters and broken lines undone. */
export function undisguised(text: string): string {
  const plain = withoutSpacing(text)
    .replace(/\bh(?:xx|tt|\*\*|__)p(s?)(?=\s?(?:\[?:\]?))/gi, 'http$1')
    .replace(/\[:\]/g, ':')
    .replace(/:\[?\/\/\]?/g, '://')
    .replace(/ ?[[({](?:\.|dot|punto)[\])}] ?/gi, '.')
    .replace(/ ?[[({](?:@|at|arroba)[\])}] ?/gi, '@')
    .replace(/(?<=[a-z0-9])[。｡․](?=[a-z0-9])/gi, '.')
    .replace(/\b(https?) ?: ?\/ ?\/ ?/gi, '$1://');
  return withoutBrokenLines(withoutSpokenDots(plain));
}

/** Suffixes common enough that a word before them, with a spoken or spaced stop between, is an address. */
const suffix = 'gov|com|org|net|info|us|top|xyz|site|online|example';

const withoutSpokenDots = (text: string): string =>
  /[ .](?:dot|punto|\.)[ .]| \.|\. (?:gov|com)/i.test(text)
    ? text
        .replace(new RegExp(`(?<=[a-z0-9]) (?:dot|punto) (?=(?:${suffix})\\b)`, 'gi'), '.')
        .replace(/(?<=[a-z0-9]) (?:dot|punto) (?=[a-z0-9-]{1,63}\.)/gi, '.')
        .replace(/(?<=[a-z0-9]) (?:dot|punto) (?=[a-z0-9-]{1,63}\.)/gi, '.')
        .replace(new RegExp(`(?<=[a-z0-9]) +\\. ?(?=(?:${suffix})\\b)`, 'gi'), '.')
        .replace(/(?<=[a-z0-9])\. (?=(?:gov|com)\b)/g, '.')
    : text;

/** An address that stops after a scheme, a hyphen, a slash or a dot at the end of a line goes on in the next one. */
const withoutBrokenLines = (text: string): string =>
  text
    .replace(/(https?:\/\/)\s*\n\s*(?=\S)/gi, '$1')
    .replace(/(https?:\/\/[^\s<>"]{0,2000}[-/=?&_%])\n(?=[a-z0-9][^\s]*)/gi, '$1')
    .replace(/(https?:\/\/[^\s<>"]{0,2000}\.)\n(?=[a-z0-9-]+[./][a-z0-9])/g, '$1');
