/** A value that is made at its first use and kept: for lists that are too large to read before somebody needs them. */
export function loadedOnce<T>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => (loaded ??= load());
}
