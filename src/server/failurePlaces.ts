/** Enough to see the way to a bug. */
const PLACES = 8;

/** Where our code and our packages were when it failed, innermost first. The message can carry words of people and is left out. */
export function failurePlaces(failure: unknown): readonly string[] {
  if (!(failure instanceof Error)) return [];
  const { stack = '', message } = failure;
  // The message stands in the stack, and may itself look like a place.
  const afterMessage = Math.max(0, stack.indexOf(message)) + message.length;
  return stack
    .slice(afterMessage)
    .split('\n')
    .flatMap((line) => PLACE.exec(line)?.[1] ?? [])
    .slice(0, PLACES);
}

const PLACE = /^\s+at .{0,300}\/((?:src|dialogs|node_modules)\/[\w.@/+-]{1,200}:\d+:\d+)\)?$/;
