import type { LocalDate } from '../assessment';

/** What a command of the core reads from outside, so that it can be run without a process. */
export interface CommandSurroundings {
  readonly readInput: () => Promise<string>;
  readonly today: () => LocalDate;
}

/** What a command prints, and the status it ends with: 2 when it refuses. */
export interface CommandRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: 0 | 2;
}

export const printed = (value: unknown): CommandRun => ({
  stdout: `${JSON.stringify(value, null, 2)}\n`,
  stderr: '',
  status: 0,
});

/** One line that names what is wrong. */
export const refused = (line: string): CommandRun => ({ stdout: '', stderr: `${line}\n`, status: 2 });
