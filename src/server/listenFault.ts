import { Fault, type FaultCode } from '../bot/fault';

/** Why the server cannot listen where it was told to, worded for the operator. */
export const listenFault = (cause: unknown, address: string): Fault =>
  new Fault(FAULTS.get(codeOf(cause)) ?? 'hostUnknown', address, { cause });

/** What else can happen is about the name: it does not resolve, or is of another machine. */
const FAULTS: ReadonlyMap<unknown, FaultCode> = new Map([
  ['EADDRINUSE', 'portTaken'],
  ['EACCES', 'portForbidden'],
]);

const codeOf = (cause: unknown): unknown =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
