/**
 * Why a store could not be opened: `storeUnreachable` (no such server, folder or right), `storeNewer` (a newer
 * release wrote it), `storeDamaged` (the file is no database). The server words it for the operator.
 */
export class StoreFault extends Error {
  constructor(
    readonly code: 'storeUnreachable' | 'storeNewer' | 'storeDamaged',
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
