import { failureName } from '../bot/failureName';
import { failurePlaces } from './failurePlaces';

/** Tells a bug to the person at the terminal: its code or class, and its places. */
export function onBug(failure: unknown): void {
  const places = failurePlaces(failure).map((place) => `    at ${place}`);
  console.error([`A bug was caught: ${failureName(failure)}`, ...places].join('\n'));
}
