import type { Deadline, FirstAction } from '../caseAssessment';
import { cite, citedOnce } from '../facts/cite';
import { daysBetween, type LocalDate } from '../kernel/localDate';
import type { KnownCase } from '../knownCase';
import type { DeadlineKind } from '../notices/notice';
import { actionOrder } from './actionOrder';
import type { ActionId } from './actionId';
import { daysToAct } from './daysToAct';
import { steps } from './step';

/** What to do, in order, each with the first day on which it can be done and the day to have it done by. */
export const firstActions = (known: KnownCase): FirstAction[] => inOrder(actionOrder(known), known);

/** These actions on the day of the case. */
export function inOrder(actions: readonly ActionId[], known: KnownCase): FirstAction[] {
  const days = daysToAct(known.asOf);
  return actions.map((action) => firstAction(action, days[steps[action].way], known));
}

/** One action on the day on which it can be done, with its form, its number and its page where it has them. */
function firstAction(action: ActionId, on: LocalDate, known: KnownCase): FirstAction {
  const step = steps[action];
  const { factBook } = known;
  const form = step.form === undefined ? undefined : factBook.forms[step.form];
  const phone = step.phone === undefined ? undefined : factBook.phones[step.phone];
  return {
    action,
    on,
    by: dayToHaveItDone(known, step.before, on),
    phone: phone?.number,
    phoneConfidence: phone?.confidence,
    form: form?.id,
    page: step.page === undefined ? form?.page : factBook.sources[step.page]?.url,
    citations: citedOnce(cite(factBook, ...step.sources), form?.citations ?? [], phone?.citations ?? []),
  };
}

/** The safe day while it can be kept, else the last day; nothing when both are behind us, or when a nearer kind has no day yet. */
function dayToHaveItDone(
  { deadlines }: KnownCase,
  kinds: readonly DeadlineKind[],
  on: LocalDate,
): LocalDate | undefined {
  for (const kind of kinds) {
    for (const deadline of deadlines) {
      const day = deadline.kind === kind ? keepable(deadline, on) : undefined;
      if (day || (deadline.kind === kind && isUnknown(deadline))) return day;
    }
  }
  return undefined;
}

const isUnknown = ({ safeDay, lastDay }: Deadline): boolean => !safeDay && !lastDay;

const keepable = ({ kind, safeDay, lastDay }: Deadline, on: LocalDate): LocalDate | undefined => {
  const day = [safeDay, lastDay].find((each) => each !== undefined && on <= each);
  return day && kind === 'equivalent-hearing' && daysBetween(on, day) > NEAR_DAYS ? undefined : day;
};

/** The far end of the year for an equivalent hearing would invite waiting, while a levy can come on any day. */
const NEAR_DAYS = 30;
