import { isInHolidayCalendar } from '../deadlines/legalHolidays';
import { addDays, type LocalDate } from '../kernel/localDate';
import { lastDayOf, type KnownCase } from '../knownCase';
import { valueOn } from '../facts/valueOn';
import { barred, type Ground, type PowerRule } from './ground';
import { isForSharedResponsibility } from './sharedResponsibility';

/** What forbids a new levy while it lasts, whatever letters came before: the first bar that holds. */
export const levyBar: PowerRule = (known) =>
  [sharedResponsibility, bankruptcyStay, planEnding, planRefused, planOrOffer]
    .map((bar) => bar(known))
    .find((bar) => bar !== undefined);

/** IRC 5000A(g)(2)(B): no lien and no levy for the shared responsibility payment. */
const sharedResponsibility: PowerRule = (known) =>
  isForSharedResponsibility(known) ? barred(['other-than-shared-responsibility'], 'irc-5000a') : undefined;

/** 11 U.S.C. 362(a): an open bankruptcy stays collection. */
const bankruptcyStay: PowerRule = ({ caseFile }) =>
  caseFile.bankruptcy === true ? barred(['no-bankruptcy-stay'], 'usc-11-362') : undefined;

/** 26 CFR 301.6331-4(a)(1): no levy while the plan lasts, nor for 30 days after it ends. */
const planEnding: PowerRule = (known) => {
  if (!known.notice?.clocks.some((clock) => clock.kind === 'plan-default-cure')) return undefined;
  const until = barUntil(known);
  if (until !== undefined && until < known.asOf) return undefined;
  return lasting(until, barred(['plan-terminated-and-30-days'], 'irc-6331', 'irc-6159', 'cfr-301-6331-4'));
};

function barUntil(known: KnownCase): LocalDate | undefined {
  const ends = lastDayOf(known, 'plan-default-cure');
  const days = valueOn(known.factBook.rules.planTerminationLevyBarDays, ends ?? known.asOf);
  return ends && days.ok ? addDays(ends, days.value.value) : undefined;
}

/** IRC 6331(k)(2)(B): no levy for 30 days after a plan was refused. */
const planRefused: PowerRule = ({ notice, caseFile, factBook, asOf }) => {
  if (notice?.code !== 'Letter 2272C' || !caseFile.noticeDate) return undefined;
  if (!isInHolidayCalendar(caseFile.noticeDate)) return undefined;
  const days = valueOn(factBook.rules.planRejectionAppealDays, caseFile.noticeDate);
  if (!days.ok) return undefined;
  const until = addDays(caseFile.noticeDate, days.value.value);
  return until < asOf ? undefined : lasting(until, planPending);
};

/** IRC 6331(k)(1) and (2): no levy while a plan or an offer is pending, nor while a plan runs. */
const planOrOffer: PowerRule = ({ notice, caseFile }) => {
  const runs = caseFile.planRunning ?? (notice !== undefined && papersOfPlan.has(notice.code));
  return runs || caseFile.planOrOfferPending === true ? planPending : undefined;
};

const planPending = barred(['no-pending-plan-or-offer'], 'irc-6331', 'cfr-301-6331-4');

const lasting = (until: LocalDate | undefined, ground: Ground): Ground =>
  until ? { ...ground, from: addDays(until, 1) } : ground;

/** Papers that come only while a plan runs or a request for one is open. */
const papersOfPlan: ReadonlySet<string> = new Set([
  'CP14IA',
  'CP521',
  'CP521D',
  'CP522',
  'CP89',
  'LT24',
  'Letter 1961C',
  'Letter 2273C',
  'Letter 2840C',
]);
