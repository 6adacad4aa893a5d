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
    .replace(/\b(https?) ?: ?\/ ?\/ ?/gi, '$1://')
    .replace(/\bwww ([a-z0-9-]{1,63}) (gov|com|org|net)\b/gi, 'www.$1.$2')
    .replace(/(?<=[a-z0-9]),(?=(?:gov|com|org|net)\b)/gi, '.');
  return withoutBrokenLines(withoutSpokenDots(plain));
}

/** Suffixes common enough that a word before them, with a spoken or spaced stop between, is an address. */
const suffix = 'gov|com|org|net|info|us|ly|cc|io|top|xyz|vip|live|site|online|example';

/** The stop before such a suffix, as a word or with spaces around it. */
const spokenStop = new RegExp(`(?<=[a-z0-9]) (?:dot|punto) (?=(?:${suffix})\\b)`, 'gi');
const spacedStop = new RegExp(`(?<=[a-z0-9]) +\\. ?(?=(?:${suffix})\\b)`, 'gi');

const withoutSpokenDots = (text: string): string =>
  /[ .](?:dot|punto|\.)[ .]| \.|\. (?:gov|com)/i.test(text)
    ? text
        .replace(spokenStop, '.')
        .replace(
          /(?<=[a-z0-9]) (?:dot|punto) (?=[a-z0-9-]{1,63}(?:\.| (?:dot|punto) | (?:dash|hyphen|gui[oó]n) ))/gi,
          '.',
        )
        .replace(/(?<=[.][a-z0-9]{1,30}) (?:dash|hyphen|gui[oó]n) (?=[a-z0-9]{1,30}\.)/gi, '-')
        .replace(spacedStop, '.')
        .replace(/(?<=[a-z0-9])\. (?=(?:gov|com)\b)/g, '.')
    : text;

/** An address that stops after a scheme, a hyphen, a slash or a dot at the end of a line goes on in the next one. */
function withoutBrokenLines(text: string): string {
  if (!text.includes('://')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, at) => line + (goesOn(line, lines[at + 1]) ? '' : '\n'))
    .join('')
    .replace(/\n$/, '');
}

function goesOn(line: string, next = ''): boolean {
  const last = line.slice(line.trimEnd().lastIndexOf(' ') + 1);
  if (!/^\W{0,3}https?:\/\//i.test(last) || !/^[\p{L}\p{N}]/u.test(next)) return false;
  return /[-/=?&_%]$/.test(last) || (last.endsWith('.') && /^[a-z0-9-]+[./][a-z0-9]/.test(next));
}
