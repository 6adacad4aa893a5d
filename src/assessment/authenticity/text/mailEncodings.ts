/** The text that base64 letters hold, or nothing when they hold no text. */
export function textOfBase64(letters: string, charset = 'utf-8'): string | undefined {
  const plain = letters
    .replace(/[^A-Za-z0-9+/_-]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain;
  const text = decoded(
    Uint8Array.from(atob(whole), (each) => each.charCodeAt(0)),
    charset,
  );
  return isReadable(text) ? text : undefined;
}

/** The text that quoted-printable lines hold (RFC 2045 section 6.7): `=3D` is `=`, a line's last `=` joins it to the next. */
export function textOfQuotedPrintable(lines: string, charset = 'utf-8'): string {
  return lines.replace(/=[ \t]*\r?\n/g, '').replace(/(?:=[0-9A-F]{2})+/gi, (run) =>
    decoded(
      Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16)),
      charset,
    ),
  );
}

/** A header whose words are encoded (RFC 2047): `=?utf-8?B?SVJT?=` is `IRS`. */
export const textOfHeader = (header: string): string =>
  header
    .replace(/\?=[ \t\r\n]+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,30})\?([bq])\?([^?\s]{0,400})\?=/gi,
      (word, charset: string, way: string, letters: string) =>
        way.toLowerCase() === 'b'
          ? (textOfBase64(letters, charset) ?? word)
          : textOfQuotedPrintable(letters.replaceAll('_', ' '), charset),
    );

/** Bytes as text; a character set that nobody knows is read as UTF-8. */
function decoded(bytes: Uint8Array, charset: string): string {
  const known = /^(?:utf-?8|us-ascii)$/i.test(charset) ? 'utf-8' : knownSet(charset);
  return new TextDecoder(known).decode(bytes);
}

const knownSet = (charset: string): string =>
  /^(?:iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|gb2312|gbk|gb18030|big5|euc-kr|shift_jis)$/i.test(charset)
    ? charset
    : 'utf-8';

/** Bytes that were no text give replacement and control characters. */
function isReadable(text: string): boolean {
  const odd = text.match(/[\ufffd\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return text.length > 0 && odd * 20 <= text.length;
}
