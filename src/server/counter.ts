import { Counter, type Registry } from 'prom-client';

const HELP = {
  turns: 'Activities that were worked on.',
  dialog_turns: 'Turns by the question that waits after them.',
  replies: 'Replies by what became of them.',
  errors: 'Failures of turns by class or code.',
  fallbacks: 'Answers that nobody could read, by the question that waits after them.',
  completions: 'Plans that were shown.',
  masked: 'Turns in which a private number was taken out.',
  forgotten: 'Conversations that were deleted on request.',
  bugs: 'Failures that nobody foresaw, in turns and elsewhere.',
  rate_limited: 'Callers who were turned away, by the limit.',
} as const;

/** A counter of ours, under the name by which the operator finds it: `notice_guide_turns_total`. */
export const counter = <T extends string>(
  registry: Registry,
  name: keyof typeof HELP,
  labelNames: readonly T[],
): Counter<T> =>
  new Counter({ name: `notice_guide_${name}_total`, help: HELP[name], labelNames, registers: [registry] });
