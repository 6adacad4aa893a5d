import { Histogram, type Registry } from 'prom-client';
import type { TurnReport } from '../bot/turnReport';
import { counter } from './counter';
import { knownChannel } from './knownChannel';
import { namesWithin } from './namesWithin';

/** From a turn that only asks the next question to one that was given up. */
const DURATION_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** More dialogs, and more codes of failures, than there are; what lies beyond is counted as `other`. */
const NAMES = 100;

/** Registers what is counted of turns, and returns what counts one. */
export function turnMetrics(registry: Registry): (report: TurnReport) => void {
  const counted = counters(registry);
  const [dialogOf, codeOf] = [namesWithin(NAMES), namesWithin(NAMES)];
  return (report) => {
    const { activity, outcome, delivery, notes, error } = report;
    const channel = knownChannel(report.channel);
    const dialog = dialogOf(questionIn(report.dialog));
    counted.turns.inc({ channel, activity, outcome });
    counted.dialogs.inc({ channel, dialog });
    counted.seconds.observe({ channel }, report.milliseconds / 1000);
    if (report.replies > 0) counted.replies.inc({ channel, delivery }, report.replies);
    if (error !== undefined) counted.errors.inc({ code: codeOf(error) });
    if (notes.includes('fallback')) counted.fallbacks.inc({ channel, dialog });
    if (notes.includes('completed')) counted.completions.inc({ channel, dialog });
    if (notes.includes('masked')) counted.masked.inc();
    if (notes.includes('forgotten')) counted.forgotten.inc();
  };
}

/** The innermost dialog, which is the question that waits. */
const questionIn = (dialogs: string): string => dialogs.slice(dialogs.lastIndexOf('/') + 1) || 'none';

const counters = (registry: Registry) => ({
  turns: counter(registry, 'turns', ['channel', 'activity', 'outcome']),
  dialogs: counter(registry, 'dialog_turns', ['channel', 'dialog']),
  replies: counter(registry, 'replies', ['channel', 'delivery']),
  errors: counter(registry, 'errors', ['code']),
  fallbacks: counter(registry, 'fallbacks', ['channel', 'dialog']),
  completions: counter(registry, 'completions', ['channel', 'dialog']),
  masked: counter(registry, 'masked', []),
  forgotten: counter(registry, 'forgotten', []),
  seconds: new Histogram({
    name: 'notice_guide_turn_duration_seconds',
    help: 'From the arrival of an activity to the end of its delivery.',
    labelNames: ['channel'],
    buckets: DURATION_SECONDS,
    registers: [registry],
  }),
});
