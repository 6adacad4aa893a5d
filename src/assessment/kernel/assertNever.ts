/** Closes a switch over a union: a member that nobody handled becomes a compile error, and a throw if data lied. */
export function assertNever(value: never): never {
  throw new TypeError(`unhandled: ${JSON.stringify(value)}`);
}
