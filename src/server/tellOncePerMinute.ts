import { Fault } from '../bot/fault';
import { StoreFault } from '../storage';

const MINUTE_MS = 60_000;

/**
 * Tells what an operator can mend once a minute for each code: while a store is away every turn meets the same fault,
 * and the log must not fill the disk that is full already. Bugs are all told.
 */
export function tellOncePerMinute(
  tell: (failure: unknown) => void,
  now: () => number,
): (failure: unknown) => void {
  const told = new Map<string, number>();
  return (failure) => {
    if (!(failure instanceof Fault || failure instanceof StoreFault)) return tell(failure);
    const last = told.get(failure.code);
    if (last !== undefined && now() - last < MINUTE_MS) return;
    told.set(failure.code, now());
    tell(failure);
  };
}
