import { Refusal } from './refusal';

/** Whether there is room for one more of a caller, or after how many whole seconds there will be. */
export type Admission =
  { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

/** Turns away whoever asks too often, and tells when to come back. */
export function admit(admission: Admission): void {
  if (!admission.allowed) throw new Refusal('TooManyRequests', admission.retryAfterSeconds);
}
