import { factBook } from '../facts';

/** The number of an official body. One that the fact book does not hold is a bug, found at start. */
export function phoneNumber(id: string): string {
  const phone = factBook.phones[id];
  if (!phone) throw new RangeError(`no telephone number is on record for ${id}`);
  return phone.number;
}
