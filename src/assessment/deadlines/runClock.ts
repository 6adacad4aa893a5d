import { assertNever } from '../kernel/assertNever';
import type { Clock } from '../notices/notice';
import { calendarGap } from './calendarGap';
import type { ClockInput } from './clockInput';
import type { ClockResult } from './clockResult';
import { bankHold } from './clocks/bankHold';
import { cdpLevy } from './clocks/cdpLevy';
import { cdpLien } from './clocks/cdpLien';
import { deficiency } from './clocks/deficiency';
import { determination } from './clocks/determination';
import { mathError } from './clocks/mathError';
import { noticeAndDemand } from './clocks/noticeAndDemand';
import { printed } from './clocks/printed';
import { replyTime } from './clocks/replyTime';
import { waitingPeriod } from './clocks/waitingPeriod';
import { wageStatement } from './clocks/wageStatement';
import { err } from '../kernel/result';

/** Counts the last days of one clock by its rule. A day that the holiday calendar does not cover is a gap, not a guess. */
export function runClock(clock: Clock, input: ClockInput): readonly ClockResult[] {
  const gap = calendarGap(clock, input);
  return gap ? [err(gap)] : count(clock, input);
}

function count(clock: Clock, input: ClockInput): readonly ClockResult[] {
  switch (clock.rule) {
    case 'notice-and-demand':
      return [noticeAndDemand(input)];
    case 'printed':
      return [printed(clock, input)];
    case 'cdp-levy':
      return cdpLevy(input);
    case 'cdp-lien':
      return cdpLien(input);
    case 'waiting-period':
      return [waitingPeriod(clock, input)];
    case 'reply-time':
      return [replyTime(clock, input)];
    case 'math-error':
      return [mathError(input)];
    case 'deficiency':
      return [deficiency(input)];
    case 'determination':
      return [determination(input)];
    case 'bank-hold':
      return [bankHold(input)];
    case 'wage-statement':
      return [wageStatement(input)];
    default:
      return assertNever(clock);
  }
}
