/** What a page may load and who may frame it. */
export interface ContentPolicy {
  readonly nonce: string;
  readonly host: string;
  /** Origins that may show the page in a frame of theirs. */
  readonly framedBy: readonly string[];
}

/** Only our own scripts and styles, by nonce; only our own server; pictures of cards travel as data. */
export function contentPolicy({ nonce, host, framedBy }: ContentPolicy): string {
  const streams = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    // Not every browser counts web sockets of the same host as 'self'.
    `connect-src 'self'${streams}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy.length > 0 ? framedBy.join(' ') : "'none'"}`,
  ].join('; ');
}
