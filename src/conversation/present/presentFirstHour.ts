import type { Citation } from '../../assessment';
import type { MessageKey } from '../messageKey';
import type { OfficialPhones } from '../officialPhones';
import { reply, say, type Reply, type Say } from '../reply';
import { LOSSES, PAID, type Loss } from '../understanding';
import { keyed } from './keyed';

/** What to do in the first hour after something was paid or given away, what to have ready, and where to report it. */
export function presentFirstHour(
  lost: readonly Loss[],
  phones: OfficialPhones,
  citations: readonly Citation[],
): readonly Reply[] {
  if (lost.length === 0) return [reply({ kind: 'text', say: say('firstHour:nothing') })];
  return [
    reply(
      { kind: 'text', say: say('firstHour:calm') },
      {
        kind: 'list',
        title: say('firstHour:do.title'),
        ordered: true,
        items: LOSSES.filter((each) => lost.includes(each)).map((each) => doing(each, phones)),
      },
    ),
    reply(
      { kind: 'list', title: say('firstHour:ready.title'), items: READY.flatMap(sayFor(lost)) },
      {
        kind: 'list',
        title: say('firstHour:report.title'),
        ordered: true,
        items: REPORTS.flatMap(sayFor(lost)).map((each) => ({ ...each, params: numbersOf(phones) })),
      },
      { kind: 'text', say: say('firstHour:recovery'), tone: 'strong' },
      { kind: 'text', say: say('firstHour:numbers'), tone: 'subtle' },
      { kind: 'sources', title: say('plan:sources.main'), citations },
    ),
  ];
}

/** Where the steps of the first hour are written. */
export const FIRST_HOUR_SOURCES = [
  'ftc-scammed',
  'irs-ip-pin',
  'irs-identity-theft',
  'irs-report-phishing',
  'tigta',
];

const doing = (loss: Loss, phones: OfficialPhones): Say =>
  say(keyed('firstHour', `do.${loss}`), numbersOf(phones));

const numbersOf = ({ westernUnion, moneyGram, postalInspection, tigta, identityTheft }: OfficialPhones) => ({
  westernUnion,
  moneyGram,
  postal: postalInspection,
  tigta,
  identity: identityTheft,
});

/** A sentence, and the losses for which it is said; for every one, when none is named. */
type Fitting = readonly [MessageKey, ReadonlySet<Loss>?];

const sayFor =
  (lost: readonly Loss[]) =>
  ([key, fits]: Fitting): readonly Say[] =>
    !fits || lost.some((each) => fits.has(each)) ? [say(key)] : [];

const MONEY: ReadonlySet<Loss> = new Set(PAID);
const IDENTITY: ReadonlySet<Loss> = new Set(['ssn', 'id-photo', 'password', 'remote-access']);
const ONLINE: ReadonlySet<Loss> = new Set([
  ...PAID,
  'remote-access',
  'password',
  'bank-account',
  'card-number',
]);

const READY: readonly Fitting[] = [
  ['firstHour:ready.money', MONEY],
  ['firstHour:ready.who'],
  ['firstHour:ready.message'],
  ['firstHour:ready.device', new Set(['remote-access'])],
];

/** The order in which a report helps: what guards the person, what may bring money back, then what warns others. */
const REPORTS: readonly Fitting[] = [
  ['firstHour:report.identity-theft', IDENTITY],
  ['firstHour:report.ic3', ONLINE],
  ['firstHour:report.ftc'],
  ['firstHour:report.tigta'],
  ['firstHour:report.phishing'],
  ['firstHour:report.postal', new Set(['cash', 'check'])],
];
