import type { TurnReport } from '../../src/bot/turnReport';

/** What a server reported of its turns, and a way to wait for the next ones. */
export class TurnReports {
  readonly all: TurnReport[] = [];
  private wake: () => void = () => undefined;

  readonly hear = (report: TurnReport): void => {
    this.all.push(report);
    this.wake();
  };

  /** Resolves when so many turns have ended. */
  async count(turns: number): Promise<void> {
    while (this.all.length < turns) await new Promise<void>((resolve) => (this.wake = resolve));
  }
}

/** A report as any turn might give it. */
export const someReport: TurnReport = {
  channel: 'webchat',
  activity: 'message',
  outcome: 'answered',
  dialog: 'root/intake/noticeDate',
  locale: 'en',
  notes: [],
  replies: 1,
  delivery: 'delivered',
  error: undefined,
  milliseconds: 12,
};
