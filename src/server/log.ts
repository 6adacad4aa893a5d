import { pino, stdTimeFunctions } from 'pino';
import { failureName } from '../bot/failureName';
import { Fault } from '../bot/fault';
import type { TurnReport } from '../bot/turnReport';
import { StoreFault } from '../storage';
import type { Config } from './config';
import { failurePlaces } from './failurePlaces';
import { knownChannel } from './knownChannel';
import { LogLines } from './logLines';

/** What the process tells its operator, one JSON object a line: names and numbers of ours, never a word of a reader nor who they are. */
export interface Log {
  started(): void;
  turn(report: TurnReport): void;
  /** Nothing rests under another key than the first; so many texts were brought under it. */
  resealed(texts: number): void;
  /** A fault that an operator can mend, or a bug. */
  failure(failure: unknown): void;
  stopped(): void;
  /** Resolves when every line is written. */
  close(): Promise<void>;
}

const STDOUT = 1;

/** Opens the log on a file or a descriptor. */
export function openLog(level: Config['logLevel'], to: string | number = STDOUT): Log {
  const lines = new LogLines(to);
  const log = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (name) => ({ level: name }) },
    },
    lines,
  );
  return {
    started: () => log.info('started'),
    turn: (report) => log.info(toldOf(report), 'turn'),
    resealed: (texts) => log.info({ texts }, 'nothing rests under another key'),
    failure: (failure) => {
      const fault = failure instanceof StoreFault ? new Fault(failure.code) : failure;
      if (fault instanceof Fault) log.error(mendable(fault), 'fault');
      else log.error({ name: failureName(failure), at: failurePlaces(failure) }, 'bug');
      lines.flush();
    },
    stopped: () => log.info('stopped'),
    close: () => lines.close(),
  };
}

/** The fields of a turn that are logged. Each is named here, so that one which is added to the report is not logged by itself. */
const toldOf = (report: TurnReport) => ({
  channel: knownChannel(report.channel),
  activity: report.activity,
  outcome: report.outcome,
  dialog: report.dialog,
  locale: report.locale,
  notes: [...new Set(report.notes)],
  replies: report.replies,
  delivery: report.delivery,
  error: report.error,
  milliseconds: report.milliseconds,
});

const mendable = ({ code, what, about, fix }: Fault) => ({ code, what, about, fix });
