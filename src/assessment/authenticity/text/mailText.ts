import type { Cleaned } from './cleanCharacters';
import { textOfBase64, textOfHeader, textOfQuotedPrintable } from './mailEncodings';

/** A pasted mail with its parts decoded: the headers that name the sender and the subject, then each part that is text. */
export function mailText(raw: string): Cleaned {
  if (!isMail.test(raw)) return bareText(raw);
  const parts = partsOf(raw.split('\n')).map(textOfPart);
  return { text: parts.map(({ text }) => text).join('\n\n'), tricks: [] };
}

const isMail = /^(?:content-transfer-encoding|content-type|mime-version)[ \t]*:/im;

/** Text without mail headers may still be encoded. That a mail is, is usual; that a text is, is a disguise. */
function bareText(raw: string): Cleaned {
  const unquoted = looksQuoted(raw) ? textOfQuotedPrintable(raw) : raw;
  const text = unquoted.replace(base64Run, (letters) => textOfBase64(letters) ?? letters);
  return { text, tricks: text === raw ? [] : ['encoded-text'] };
}

/** At least forty letters in one run, with line breaks between further runs. */
const base64Run = /(?<![\w+/-])[A-Za-z0-9+/_-]{40,}(?:\n[A-Za-z0-9+/_-]{4,}(?![^=\n]))*={0,2}/g;

/** An equals sign and two digits are rare; escaped equals signs, soft breaks or several escapes in a row are not chance. */
const looksQuoted = (raw: string): boolean => /=3D|=\n\S|(?:=[0-9A-F]{2}){2}/.test(raw);

interface Part {
  readonly headers: readonly string[];
  readonly body: readonly string[];
}

/** Splits at the boundaries (RFC 2046 section 5.1); the mail itself is the first part. */
function partsOf(lines: readonly string[]): readonly Part[] {
  const boundaries = boundariesIn(lines);
  const chunks: string[][] = [[]];
  for (const line of lines) {
    if (line.startsWith('--') && boundaries.has(line.trimEnd().replace(/--$/, ''))) chunks.push([]);
    else chunks.at(-1)?.push(line);
  }
  return chunks.map(partOf);
}

function boundariesIn(lines: readonly string[]): ReadonlySet<string> {
  const named = lines.map((line) => /\bboundary="?([^";\s]{1,80})/i.exec(line)?.[1]);
  return new Set(named.flatMap((name) => (name ? [`--${name}`] : [])));
}

/** Headers end at the first line that is none; a line that starts with a space belongs to the header before it. */
function partOf(lines: readonly string[]): Part {
  const start = lines.findIndex((line) => line.trim() !== '');
  const rest = lines.slice(Math.max(0, start));
  const end = rest.findIndex(
    (line, at) => !/^[\w-]{1,60}[ \t]*:/.test(line) && !(at > 0 && /^[ \t]+\S/.test(line)),
  );
  const last = end < 0 ? rest.length : end;
  const headers = rest
    .slice(0, last)
    .join('\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  return { headers, body: rest.slice(last) };
}

function textOfPart({ headers, body }: Part): Cleaned {
  const type = headerOf(headers, 'content-type').toLowerCase();
  const charset = /\bcharset="?([\w-]{1,30})/i.exec(type)?.[1];
  const shown = headers.filter((header) => /^(?:from|reply-to|sender|subject|to|date)[ \t]*:/i.test(header));
  const content = isText(type) ? decodedBody(headers, body.join('\n'), charset) : fileName(headers);
  return { text: [...shown.map(textOfHeader), content].join('\n'), tricks: [] };
}

const isText = (type: string): boolean => type === '' || /^\s*(?:text|multipart|message)\//.test(type);

function decodedBody(headers: readonly string[], body: string, charset?: string): string {
  const way = headerOf(headers, 'content-transfer-encoding').trim().toLowerCase();
  if (way === 'base64') return textOfBase64(body, charset) ?? '';
  return way === 'quoted-printable' ? textOfQuotedPrintable(body, charset) : body;
}

/** An attachment is never read; its name is seen by the reader. */
const fileName = (headers: readonly string[]): string =>
  /\b(?:file)?name="?([^";\n]{1,200})/i.exec(headers.join('\n'))?.[1] ?? '';

const headerOf = (headers: readonly string[], name: string): string =>
  headers.find((header) => header.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
