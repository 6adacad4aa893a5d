/** The name of a channel that we know, and `other` for any: what stands on the wire is not ours, and has no end of values. */
export const knownChannel = (name: string): string => (KNOWN.has(name) ? name : 'other');

const KNOWN: ReadonlySet<string> = new Set([
  'webchat',
  'directline',
  'msteams',
  'slack',
  'emulator',
  'console',
  'console-json',
]);
