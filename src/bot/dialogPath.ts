import { DialogState } from './session';

/** Ids of the dialogs that wait for an answer, outermost first, joined by `/`; empty when none does. */
export function dialogPath(dialogs: DialogState | undefined): string {
  const active = dialogs?.dialogStack.at(-1);
  if (!active) return '';
  const inner = dialogPath(innerOf(active.state));
  return inner === '' ? active.id : `${active.id}/${inner}`;
}

/** A component dialog keeps the stack of its own dialogs in its state, under a name that the SDK gave it. */
function innerOf(state: unknown): DialogState | undefined {
  const inner: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, 'dialogs') : undefined;
  const parsed = DialogState.safeParse(inner);
  return parsed.success ? parsed.data : undefined;
}
