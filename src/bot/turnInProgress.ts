import type { Activity, TurnContext } from 'botbuilder';
import type { Locale } from '../conversation/locale';
import { dialogPath } from './dialogPath';
import { failureName } from './failureName';
import type { SessionServices } from './sessionServices';
import { activityKind, type TurnReport } from './turnReport';

/** One turn while it runs: what the dialogs sent so far, and what its report will say. */
export class TurnInProgress {
  /** What the dialogs send is kept instead of sent; typing and the like are dropped, traces too (they carry memory). */
  readonly sent: Partial<Activity>[] = [];
  outcome: TurnReport['outcome'] = 'answered';
  private services: SessionServices | undefined;
  private replies = 0;
  private delivery: TurnReport['delivery'] = 'none';
  private error: string | undefined;

  constructor(
    readonly context: TurnContext,
    readonly conversation: string,
    readonly masked: boolean,
  ) {
    context.onSendActivities(async (_context, activities) => {
      this.sent.push(...activities.filter((each) => each.type === 'message'));
      return activities.map(() => ({ id: '' }));
    });
  }

  /** The dialogs run, perhaps for a second time. */
  begin(services: SessionServices): void {
    this.services = services;
    this.sent.length = 0;
  }

  delivered(replies: number, state: TurnReport['delivery']): void {
    this.replies = replies;
    this.delivery = state;
  }

  failed(failure: unknown): void {
    this.error = failureName(failure);
    if (this.outcome === 'answered' && this.delivery === 'none') this.outcome = 'refused';
  }

  report(locale: Locale, milliseconds: number): TurnReport {
    const { channelId, type } = this.context.activity;
    return {
      channel: channelId,
      activity: activityKind(type),
      outcome: this.outcome,
      dialog: dialogPath(this.services?.dialogs),
      locale: this.services?.locale ?? locale,
      notes: this.services?.notes ?? [],
      replies: this.replies,
      delivery: this.delivery,
      error: this.error,
      milliseconds,
    };
  }
}
