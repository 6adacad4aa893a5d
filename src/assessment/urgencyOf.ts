import type { CaseAssessment, Deadline, Power } from './caseAssessment';
import { hearingRequest } from './hearingRequest';
import { daysBetween } from './kernel/localDate';
import type { KnownCase } from './knownCase';
import { isUnderLevy, leviesInForce } from './powers/leviesInForce';

/** Two weeks: the time in which a form can still be filled and posted without haste. */
const SOON = 14;

/** How much haste is called for, from the levy in force and the day that matters most. */
export function urgencyOf(
  known: KnownCase,
  main: Deadline | undefined,
  powers: readonly Power[],
): CaseAssessment['urgency'] {
  if (isBeingTaken(known)) return 'emergency';
  if (levyMayComeNow(known, powers)) return 'days';
  if (main === undefined) return withoutDay(known);
  if (main.kind === 'cdp-request' && hearingRequest(known) === 'in-time') return 'weeks';
  if (main.standing === 'unknown') return bySafeDay(main, known);
  if (main.standing === 'passed') return 'weeks';
  return main.daysLeft !== undefined && main.daysLeft <= SOON ? 'days' : 'weeks';
}

/** A last day that cannot be told yet is never earlier than the safe day, so that one sets the haste. */
function bySafeDay({ safeDay }: Deadline, { asOf }: KnownCase): CaseAssessment['urgency'] {
  if (safeDay === undefined) return 'unknown';
  return daysBetween(asOf, safeDay) <= SOON ? 'days' : 'weeks';
}

/** Pay or benefits go on being taken; bank money is only held until it is paid over; a state refund is gone already. */
function isBeingTaken(known: KnownCase): boolean {
  const levied = leviesInForce(known);
  const continues = [...levied].some((each) => each !== 'state-refund' && each !== 'bank');
  return continues || (levied.has('bank') && !hasBeenPaidOver(known));
}

const hasBeenPaidOver = ({ deadlines, asOf }: KnownCase): boolean =>
  deadlines.some(
    ({ kind, paysOver }) => kind === 'bank-hold-ends' && paysOver !== undefined && paysOver < asOf,
  );

/** A levy was made and another can follow, or the time that this very paper gave has passed. */
const levyMayComeNow = (known: KnownCase, powers: readonly Power[]): boolean =>
  (isUnderLevy(known) || opensLevies.has(known.notice?.stage ?? '')) &&
  powers.some(({ power, standing }) => standing === 'now' && feared.has(power));

const opensLevies: ReadonlySet<string> = new Set(['final-notice-with-cdp', 'levy-issued']);
const feared: ReadonlySet<string> = new Set(['bank-levy', 'wage-levy', 'social-security-levy']);

/** A paper that starts no clock is calm; one whose clock could not be counted is not. */
function withoutDay(known: KnownCase): CaseAssessment['urgency'] {
  if (leviesInForce(known).size > 0) return 'weeks';
  return known.notice?.clocks.length === 0 ? 'calm' : 'unknown';
}
