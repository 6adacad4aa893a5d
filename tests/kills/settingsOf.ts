/** A server for a crowd that comes from one address, open to the emulator of this machine. */
export const settingsOf = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PORT: '0',
  DIRECT_LINE_SECRET: 'a secret that outlives each process',
  ALLOW_ANONYMOUS_BOT: 'true',
  RATE_PER_ADDRESS: '0',
  RATE_PER_CONVERSATION: '0',
  LOG_LEVEL: 'error',
  TODAY: '2026-11-22',
  ...more,
});
