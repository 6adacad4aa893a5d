import type { CaseFile } from '../../src/assessment';
import { Cents, day } from '../../src/assessment';
import type { Heard, Talk } from '../support/talk';
import { allQuestions } from './dialogTree';
import { everyLimitFact, limitRoads } from './limitPlaces';
import { everyMoneyFact, moneyRoads } from './moneyPlaces';

/** One thing that a reader does on the way to a question. */
export type Move = { readonly press: string } | { readonly type: string } | { readonly know: CaseFile };

/** How a talk that begins with the greeting comes to each question of each dialog. */
const roads: Readonly<Record<string, readonly Move[]>> = {
  'root/whatCame': [],
  'root/next': [{ type: 'menu' }],
  ...letterRoads(),
  ...emergencyRoads(),
  ...contactRoads(),
  'plan/planMenu': toPlan(),
  ...situationRoads(),
  ...moneyRoads(toPlan()),
  ...limitRoads(toPlan()),
  ...reviseRoads(),
};

/** The places where a reader can stand, each with its road. A question without a road here is a failure of the test. */
export const places: readonly string[] = [...allQuestions.keys()];

/** Where a reader stands: the record to go back to, and the words that brought the question. */
export interface Place {
  readonly record: string;
  readonly heard: Heard;
}

export async function walkTo(talk: Talk, place: string): Promise<Place> {
  const road = roads[place];
  if (!road) throw new Error(`no road to ${place}: name one in tests/dialogs/places.ts`);
  let heard = await talk.meet();
  for (const move of road) heard = (await make(talk, move)) ?? heard;
  const record = await talk.record();
  if (record === undefined) throw new Error(`nothing is kept at ${place}`);
  return { record, heard };
}

async function make(talk: Talk, move: Move): Promise<Heard | undefined> {
  if ('press' in move) return talk.press(move.press);
  if ('type' in move) return talk.type(move.type);
  const record = JSON.parse((await talk.record()) ?? '{}') as object;
  await talk.goBackTo(JSON.stringify({ ...record, caseFile: move.know }));
  return undefined;
}

function letterRoads(): typeof roads {
  const letter: readonly Move[] = [{ press: 'letter' }];
  const lt11: readonly Move[] = [...letter, { type: 'LT11' }];
  const dated: readonly Move[] = [...lt11, { type: '2026-10-27' }];
  return {
    'intake/letters': [{ press: 'several' }],
    'intake/notice': letter,
    'intake/noticeDate': lt11,
    'intake/sureOfDate': [...lt11, { type: '2027-03-01' }],
    'intake/printedDeadline': [...lt11, { press: 'dontKnow' }],
    'intake/lienFiledDate': [
      ...letter,
      { type: 'Letter 3172' },
      { type: '2026-10-27' },
      { press: 'dontKnow' },
    ],
    'intake/amountDue': dated,
    'intake/taxYears': [...dated, { type: '$34,200' }],
    'intake/confirm': [...dated, { type: '$34,200' }, { type: '2021' }],
  };
}

function toPlan(): readonly Move[] {
  return [
    { press: 'letter' },
    { type: 'LT11' },
    { type: '2026-10-27' },
    { type: '$34,200' },
    { type: '2021' },
    { press: 'yes' },
  ];
}

function emergencyRoads(): typeof roads {
  const levy: readonly Move[] = [{ press: 'levy' }];
  return {
    'emergency/levyKind': levy,
    'emergency/levyServedDate': [...levy, { press: 'bank' }],
    'emergency/hardship': [...levy, { press: 'bank' }, { type: '2026-11-09' }],
  };
}

/** Through the ways in which a contact came, each to its own questions. */
function contactRoads(): typeof roads {
  const how: readonly Move[] = [{ press: 'contact' }];
  const letter: readonly Move[] = [...how, { press: 'letter' }, { press: 'cannot' }];
  const text: readonly Move[] = [...how, { press: 'text' }, { press: 'cannot' }];
  const call: readonly Move[] = [...how, { press: 'call' }, { press: 'cannot' }];
  const called: readonly Move[] = [...call, { press: 'none' }, { press: 'none' }, { press: 'none' }];
  const collector: readonly Move[] = [...how, { press: 'collector' }];
  const lost: readonly Move[] = [...how, { press: 'gave' }];
  const visit: readonly Move[] = [...how, { press: 'visit' }];
  return {
    'authenticity/howItCame': how,
    'message/contactWords': [...how, { press: 'call' }],
    'message/contactPays': call,
    'message/contactAsks': [...call, { press: 'none' }],
    'message/contactThreats': [...call, { press: 'none' }, { press: 'none' }],
    'message/contactLink': [...text, { press: 'none' }, { press: 'none' }],
    'message/contactNumber': [...letter, { press: 'none' }],
    'message/contactInitiative': called,
    'message/afterCheck': [
      ...how,
      { press: 'call' },
      { type: 'He said I owe the IRS and must pay today with gift cards or the police will arrest me' },
    ],
    'alreadyGave/paidHow': lost,
    'alreadyGave/gaveWhat': [...lost, { press: 'gift-card' }],
    'alreadyGave/afterFirstHour': [...lost, { press: 'gift-card' }, { press: 'ssn' }],
    'collector/collectorWants': collector,
    'collector/collectorLetters': [...collector, { press: 'treasury' }],
    'collector/collectorName': [...collector, { press: 'treasury' }, { press: 'both' }],
    'collector/afterCheck': [...collector, { press: 'dictated' }],
    'visit/visitWants': visit,
    'visit/visitWho': [...visit, { press: 'paper' }],
    'visit/afterCheck': [...visit, { press: 'money' }],
  };
}

function situationRoads(): typeof roads {
  const ways: readonly Move[] = [...toPlan(), { press: 'ways' }];
  const owed: readonly Move[] = [...ways, { press: 'agree' }];
  const monthly: readonly Move[] = [...owed, { press: 'monthly' }];
  const noHardship: readonly Move[] = [...monthly, { press: 'no' }];
  return {
    'situation/position': ways,
    'situation/canPay': owed,
    'situation/hardship': monthly,
    'situation/returnsFiled': noHardship,
    'situation/bankruptcy': [...noHardship, { press: 'yes' }],
  };
}

/** Each fact of a case is offered once it is known: the case here knows them all. */
function reviseRoads(): typeof roads {
  const fix: readonly Move[] = [...toPlan(), { know: everythingKnown() }, { press: 'fix' }];
  const facts = [...allQuestions.keys()].filter((place) => place.startsWith('revise/'));
  return {
    ...Object.fromEntries(facts.map((place) => [place, [...fix, { press: place.slice('revise/'.length) }]])),
    'revise/whichKnown': fix,
    'revise/whichMissing': [...toPlan(), { press: 'change' }],
  };
}

export function everythingKnown(): CaseFile {
  return {
    notice: 'LT11',
    noticeDate: day('2026-10-27'),
    mailedDate: day('2026-10-28'),
    printedDeadline: day('2026-11-26'),
    lienFiledDate: day('2026-10-01'),
    amountDue: Cents.parse(3_420_000),
    taxYears: [2021],
    abroad: false,
    levy: { kind: 'bank', servedDate: day('2026-11-09') },
    earlierCdpNoticeDate: day('2026-09-01'),
    position: 'agree',
    canPay: 'monthly',
    returnsFiled: true,
    bankruptcy: false,
    disasterArea: false,
    hardship: false,
    jointReturn: false,
    cleanHistory: true,
    money: { ...everyMoneyFact(), ...everyLimitFact() },
  };
}
