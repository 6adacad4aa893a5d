/** How long a busy channel is left alone when it names no time. */
const UNNAMED_MS = 1000;

/** How long a channel asks to be left alone, in milliseconds, by its `Retry-After` in whole seconds. */
export const retryAfter = (header: string | undefined): number =>
  /^[1-9]\d{0,4}$/.test(header ?? '') ? Number(header) * 1000 : UNNAMED_MS;
