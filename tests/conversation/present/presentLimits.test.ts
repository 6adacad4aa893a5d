import { Cents, day, type PassportInput } from '../../../src/assessment';
import {
  presentAccountShare,
  type AccountShare,
} from '../../../src/conversation/present/presentAccountShare';
import { presentBenefitShare } from '../../../src/conversation/present/presentBenefitShare';
import { presentDebtAge, presentStatuteMath } from '../../../src/conversation/present/presentDebtAge';
import { presentPassport } from '../../../src/conversation/present/presentPassport';
import { presentPayShare } from '../../../src/conversation/present/presentPayShare';
import { presentPenaltyRelief } from '../../../src/conversation/present/presentPenaltyRelief';
import type { Reply } from '../../../src/conversation/reply';
import { coreFor, hear } from '../../support/talk';

const TODAY = day('2026-11-22');
const limits = coreFor(TODAY).money(TODAY);
const keysOf = (replies: readonly Reply[]): readonly string[] => hear(replies, 'en').keys;

describe('what a levy leaves of pay', () => {
  const claim = { filingStatus: 'single', dependents: 0, over65OrBlind: 0, payPeriod: 'weekly' } as const;
  const share = limits.wageLevy({ ...claim, takeHomePay: Cents.parse(70_000) });

  it('says what is left before anything else', () => {
    const [first] = presentPayShare({ share, money: claim, statementDays: 3, today: TODAY });
    expect(first?.blocks.slice(0, 2)).toEqual([
      { kind: 'heading', say: { key: 'keptShare:pay.title' } },
      expect.objectContaining({
        say: expect.objectContaining({ key: 'keptShare:pay.splits' }),
        tone: 'strong',
      }),
    ]);
  });

  it('names no number of days for the statement where the law of the day is not known', () => {
    const keys = keysOf(presentPayShare({ share, money: claim, statementDays: undefined, today: TODAY }));
    expect(keys).not.toContain('keptShare:pay.statement');
    expect(keys).not.toContain('keptShare:pay.statementSame');
  });

  it('asks for the statement even where it changes nothing', () =>
    expect(keysOf(presentPayShare({ share, money: claim, statementDays: 3, today: TODAY }))).toContain(
      'keptShare:pay.statementSame',
    ));
});

describe('what a levy takes of an account', () => {
  const told: AccountShare = {
    levy: 'unknown',
    hold: undefined,
    holdDays: 21,
    balance: undefined,
    owed: undefined,
    actions: [],
    today: TODAY,
  };

  it.each([
    ['unknown', 'keptShare:account.askWhether'],
    ['came', 'keptShare:account.askDay'],
    ['not-yet', 'keptShare:account.noLevy'],
  ] as const)('without the day of the levy, when it is %s, says %s', (levy, key) =>
    expect(keysOf(presentAccountShare({ ...told, levy }))).toContain(key),
  );

  it.each([
    ['2026-11-02', 'open'],
    ['2026-11-01', 'today'],
    ['2026-10-31', 'passed'],
  ])('of a levy that came on %s has a last day that is %s', (served, standing) => {
    const hold = limits.bankHold({ servedDate: day(served) });
    const { blocks } = hear(presentAccountShare({ ...told, levy: 'came', hold }), 'en');
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'deadline', standing }));
  });

  it('counts all of it where the debt is not known, and says so', () => {
    const keys = keysOf(presentAccountShare({ ...told, levy: 'not-yet', balance: Cents.parse(80_000) }));
    expect(keys).toEqual(
      expect.arrayContaining(['keptShare:account.splitIf', 'keptShare:account.owedUnknown']),
    );
  });
});

describe('what a levy leaves of Social Security', () => {
  it('knows no share of a day without its figure, and says so', () =>
    expect(keysOf(presentBenefitShare({ share: undefined, percent: undefined, today: TODAY }))).toContain(
      'keptShare:benefit.shareUnknown',
    ));
});

describe('how old a debt can get', () => {
  const ageOf = (assessed: string) => ({
    statute: limits.collectionStatute({ assessmentDate: day(assessed), events: [] }),
    taxYear: 2015,
    undated: [],
    allPausesTold: true,
    today: TODAY,
  });

  it.each([
    ['2016-11-20', 'debtAge:answer.after'],
    ['2017-01-02', 'debtAge:answer.day'],
  ])('of a tax on the books since %s: %s', (assessed, answer) =>
    expect(keysOf(presentDebtAge(ageOf(assessed)))).toContain(answer),
  );

  it('is not told of a day before the ten years were law', () =>
    expect(keysOf(presentDebtAge(ageOf('1989-01-02')))).toEqual(['debtAge:noFigure']));

  it('shows the math of one day once', () => {
    const { statute } = ageOf('2021-05-24');
    const math = statute.ok ? presentStatuteMath(statute.value) : [];
    expect(math).toHaveLength(1);
    expect(keysOf(math)).toContain('math:statute-years');
  });
});

describe('a passport that was reported', () => {
  const standing = (input: Partial<PassportInput>) =>
    presentPassport({
      standing: limits.passport({ assessedDebt: Cents.parse(8_000_000), certified: true, ...input }),
      thresholdCents: 6_600_000,
      certified: true,
      today: TODAY,
    });

  it.each([
    ['plan-paid-on-time', 'passport:reversal.due'],
    ['offer-pending', 'passport:reversal.practice'],
  ] as const)('with %s: %s', (shield, key) => expect(keysOf(standing({ shields: [shield] }))).toContain(key));

  it('must be taken back in time after all is paid', () =>
    expect(keysOf(standing({ paidInFullDate: day('2026-11-02') }))).toContain('passport:reversal.by'));

  it('leaves time after an application', () => expect(keysOf(standing({}))).toContain('passport:held'));

  it('is no promise without the amount', () =>
    expect(
      keysOf(
        presentPassport({ standing: undefined, thresholdCents: undefined, certified: false, today: TODAY }),
      ),
    ).toEqual(expect.arrayContaining(['passport:answer.noAmount', 'passport:threshold.unknown'])));
});

describe('the relief from a penalty', () => {
  const reliefOf = (more: { irsMistake?: boolean; writtenAdvice?: boolean }) =>
    presentPenaltyRelief({
      years: [
        {
          taxYear: 2024,
          overlaps: false,
          relief: limits.penaltyRelief({
            penalty: 'failure-to-pay',
            taxYear: 2024,
            billed: true,
            taxPaid: false,
            irsMistake: false,
            writtenAdvice: false,
            ...more,
          }),
        },
      ],
      kindTold: false,
      today: TODAY,
    });

  it.each([
    [{ irsMistake: true }, 'penaltyRelief:first.irs-correction.fits'],
    [{ writtenAdvice: true }, 'penaltyRelief:first.written-advice.fits'],
    [{}, 'penaltyRelief:first.first-time-abate.unknown'],
  ])('with %j begins with %s', (told, key) => expect(keysOf(reliefOf(told))).toContain(key));

  it('says which penalty it took when nobody told', () =>
    expect(keysOf(reliefOf({}))).toContain('penaltyRelief:kindAssumed'));
});
