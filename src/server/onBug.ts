/** Where our code threw is worth knowing; messages of errors can carry words of people and are left out. */
export function onBug(failure: unknown): void {
  const place =
    failure instanceof Error ? failure.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(['A bug was caught.', ...(place ?? []).slice(0, 8)].join('\n'));
}
