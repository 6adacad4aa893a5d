/**
 * Text that a Markdown engine shows as it was written: no link, no formatting, no mark-up, whoever typed it.
 * It covers what Web Chat's engine adds to CommonMark: bare addresses that become links, `(c)` that becomes a
 * sign (and would change a section such as 6330(c)), attributes in braces, and the date calls of Adaptive Cards.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => escapeLine(line.trim()))
    .join('\n');

/** The same on a single line, for places where a line break would end the element. */
export const escapeMarkdownLine = (text: string): string => escapeMarkdown(text.replaceAll(/\s+/g, ' '));

const escapeLine = (line: string): string =>
  RULES.reduce((escaped, [pattern, replacement]) => escaped.replaceAll(pattern, replacement), line);

const RULES: readonly (readonly [RegExp, string])[] = [
  [/[⟬⟭]/g, ' '],
  [/[\\`*_{}[\]<>|~]/g, String.raw`\$&`],
  [/&(?=#|\w+;)/g, String.raw`\&`],
  [/^[#+=-]/g, String.raw`\$&`],
  [/^(\d+)(?=[.)])/g, String.raw`$1${'\\'}`],
  [/\.(?=\p{L})/gu, String.raw`\.`],
  [/:(?=\/\/)/g, String.raw`\:`],
  [/@/g, String.raw`\@`],
  [/\((?=(?:c|r|p|tm)\))/gi, String.raw`\(`],
  [/\+(?=-)/g, String.raw`\+`],
  [/-(?=label)/gi, String.raw`\-`],
];
