import { Cents, day, PauseKind, type CaseFile, type MoneyFacts } from '../../src/assessment';
import type { Move } from './places';

type Roads = Readonly<Record<string, readonly Move[]>>;

/** How a talk with a plan comes to the questions on what a levy leaves, the age of a debt, a passport and penalties. */
export function limitRoads(toPlan: readonly Move[]): Roads {
  const menu: readonly Move[] = [...toPlan, { press: 'money' }];
  const more: readonly Move[] = [...menu, { press: 'more' }];
  return {
    'keptShare/whichShare': [...menu, { press: 'keptShare' }],
    ...payRoads([...menu, { press: 'keptShare' }, { press: 'payShare' }]),
    ...accountRoads(toPlan),
    ...benefitRoads([...menu, { press: 'keptShare' }, { press: 'benefitShare' }]),
    ...debtAgeRoads([...more, { press: 'debtAge' }]),
    ...passportRoads([...toPlan, { know: LARGE_DEBT }, { press: 'money' }, { press: 'more' }]),
    ...penaltyRoads([...more, { press: 'penaltyRelief' }], toPlan),
  };
}

/** More than the threshold of IRC 7345 in 2026. */
const LARGE_DEBT: CaseFile = {
  notice: 'LT11',
  noticeDate: day('2026-10-27'),
  amountDue: Cents.parse(8_000_000),
  taxYears: [2021],
};

function payRoads(first: readonly Move[]): Roads {
  const dependents: readonly Move[] = [...first, { press: 'single' }];
  const boxes: readonly Move[] = [...dependents, { press: '2' }];
  const period: readonly Move[] = [...boxes, { press: 'none' }];
  const pay: readonly Move[] = [...period, { press: 'biweekly' }];
  const other: readonly Move[] = [...pay, { type: '$1,150' }];
  return {
    'payShare/filingStatus': first,
    'payShare/dependents': dependents,
    'payShare/over65OrBlind': boxes,
    'payShare/payPeriod': period,
    'payShare/takeHomePay': pay,
    'payShare/otherIncome': other,
    ...below('payShare', [...other, { press: 'no' }]),
  };
}

/** The amount is known there, so it is asked only of somebody who has told no letter. */
function accountRoads(toPlan: readonly Move[]): Roads {
  const toShare: readonly Move[] = [{ press: 'money' }, { press: 'keptShare' }, { press: 'accountShare' }];
  const first: readonly Move[] = [...toPlan, ...toShare];
  const served: readonly Move[] = [...first, { press: 'yes' }];
  const balance: readonly Move[] = [...served, { type: '2026-11-09' }];
  return {
    'accountShare/bankHasLevy': first,
    'accountShare/levyServedDate': served,
    'accountShare/bankBalance': balance,
    'accountShare/amountDue': [
      { type: 'menu' },
      ...toShare,
      { press: 'yes' },
      { type: '2026-11-09' },
      { type: '$800' },
    ],
    ...below('accountShare', [...balance, { type: '$800' }]),
  };
}

function benefitRoads(first: readonly Move[]): Roads {
  const amount: readonly Move[] = [...first, { press: 'retirement' }];
  return {
    'benefitShare/benefitKind': first,
    'benefitShare/benefitMonthly': amount,
    ...below('benefitShare', [...amount, { type: '$1,480' }]),
  };
}

function debtAgeRoads(first: readonly Move[]): Roads {
  const any: readonly Move[] = [...first, { type: '2021-05-24' }];
  const kinds = PauseKind.options.map((kind, index): Roads => {
    const before: readonly Move[] = PauseKind.options.slice(0, index).map(() => ({ press: 'no' }));
    const happened: readonly Move[] = [...any, { press: 'yes' }, ...before];
    const from: readonly Move[] = [...happened, { press: 'yes' }];
    return {
      [`debtAge/${kind}.happened`]: happened,
      [`debtAge/${kind}.from`]: from,
      [`debtAge/${kind}.to`]: [...from, { type: '2022-03-01' }],
    };
  });
  return {
    'debtAge/assessedDate': first,
    'debtAge/anyPause': any,
    ...Object.assign({}, ...kinds),
    ...below('debtAge', [...any, { press: 'no' }]),
  };
}

function passportRoads(more: readonly Move[]): Roads {
  const first: readonly Move[] = [...more, { press: 'passport' }];
  const lien: readonly Move[] = [...first, { press: 'no' }];
  const hearing: readonly Move[] = [...lien, { press: 'yes' }];
  const levy: readonly Move[] = [...lien, { press: 'no' }];
  const shield: readonly Move[] = [...levy, { press: 'yes' }];
  return {
    'passport/passportLetter': first,
    'passport/amountDue': [
      { type: 'menu' },
      { press: 'money' },
      { press: 'more' },
      { press: 'passport' },
      { press: 'no' },
    ],
    'passport/lienFiled': lien,
    'passport/lienHearingOver': hearing,
    'passport/levyMade': levy,
    'passport/shield': shield,
    ...below('passport', [...shield, { press: 'none' }]),
  };
}

function penaltyRoads(first: readonly Move[], toPlan: readonly Move[]): Roads {
  const reason: readonly Move[] = [...first, { press: 'failure-to-pay' }];
  const history: readonly Move[] = [...reason, { press: 'none' }];
  const used: readonly Move[] = [...history, { press: 'yes' }];
  return {
    'penaltyRelief/taxYears': [{ type: 'menu' }, ...first.slice(toPlan.length)],
    'penaltyRelief/penaltyKind': first,
    'penaltyRelief/reliefReason': reason,
    'penaltyRelief/cleanHistory': history,
    'penaltyRelief/firstTimeReliefUsed': used,
    ...below('penaltyRelief', [...used, { press: 'no' }]),
  };
}

const below = (dialog: string, told: readonly Move[]): Roads => ({
  [`${dialog}/belowResult`]: told,
  [`${dialog}/whichAnswer`]: [...told, { press: 'change' }],
});

/** Everything that these questions can be told. */
export function everyLimitFact(): MoneyFacts {
  return {
    filingStatus: 'single',
    dependents: 2,
    over65OrBlind: 0,
    payPeriod: 'biweekly',
    takeHomePay: Cents.parse(115_000),
    otherIncome: false,
    bankBalance: Cents.parse(80_000),
    benefitKind: 'retirement',
    benefitMonthly: Cents.parse(148_000),
    assessedDate: day('2021-05-24'),
    anyPause: true,
    pauses: Object.fromEntries(
      PauseKind.options.map((kind) => [
        kind,
        { happened: true, from: day('2022-03-01'), to: day('2022-06-01') },
      ]),
    ),
    passportLetter: false,
    lienFiled: true,
    lienHearingOver: true,
    levyMade: false,
    shield: 'none',
    penaltyKind: 'failure-to-pay',
    firstTimeReliefUsed: false,
    reliefReason: 'none',
  };
}
