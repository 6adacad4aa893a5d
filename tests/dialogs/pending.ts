import { z } from 'zod';

const Stack = z.object({ dialogStack: z.array(z.object({ id: z.string(), state: z.unknown() })) });
const Component = z.object({ dialogs: Stack });

/** The question that waits for an answer, as `dialog/question`; `undefined` when the talk has ended or was forgotten. */
export function pendingIn(record: string | undefined): string | undefined {
  if (record === undefined) return undefined;
  const path = pathIn(Component.parse(JSON.parse(record)).dialogs);
  return path.length > 1 ? path.slice(-2).join('/') : undefined;
}

function pathIn({ dialogStack }: z.infer<typeof Stack>): readonly string[] {
  const top = dialogStack.at(-1);
  if (!top) return [];
  const inner = Component.safeParse(top.state);
  return inner.success ? [top.id, ...pathIn(inner.data.dialogs)] : [top.id];
}
