import {
  Cents,
  centsOf,
  day,
  type CompareCase,
  type ComparedOption,
  type OptionComparison,
} from '../../../src/assessment';
import { compareOptions } from '../../../src/assessment/options/compareOptions';
import { factBook } from '../../../src/facts';

const today = day('2026-11-22');
const compared = (input: CompareCase) => compareOptions(input, factBook, today);

function rowOf(option: ComparedOption, input: CompareCase): OptionComparison {
  const row = compared(input).options.find((each) => each.option === option);
  if (!row) throw new Error(`no row ${option}`);
  return row;
}

/** A first bill of $12,000 for 2025 with everything told that a way out hangs on. */
const bill = {
  notice: 'CP14',
  amountDue: centsOf('12000'),
  taxYears: [2025],
  filedOnTime: true,
  monthlyPayment: centsOf('300'),
  monthlyDisposable: centsOf('350'),
  equity: 0,
  lowIncome: false,
  directDebit: true,
  channel: 'online',
  position: 'agree',
  canPay: 'monthly',
  returnsFiled: true,
  bankruptcy: false,
  hardship: false,
} as const satisfies CompareCase;

const WAYS = [
  'pay-in-full',
  'short-term-plan',
  'long-term-plan',
  'partial-payment-plan',
  'offer-in-compromise',
  'currently-not-collectible',
] as const;

// IRC 6502(a): after the last day to collect nothing may be collected; 6322: the lien ends with it.
describe('the last day to collect', () => {
  it.each(WAYS)('has passed: nothing speaks for %s any more', (option) => {
    const row = rowOf(option, { ...bill, collectionEnds: day('2026-11-21') });
    expect(row).toMatchObject({ standing: 'blocked', blockers: ['time-to-collect-is-over'] });
    expect(row.total).toBeUndefined();
  });

  it('has passed: of the debt left alone nothing is collectible', () =>
    expect(rowOf('waiting', { ...bill, collectionEnds: day('2026-11-21') }).stillOwed).toMatchObject({
      on: today,
      balance: { cents: 0, steps: [{ step: 'no-longer-collectible' }] },
    }));

  it.each(['2026-11-22', '2026-11-23'])('is still to come on %s: everything can still be paid', (ends) =>
    expect(rowOf('pay-in-full', { ...bill, collectionEnds: day(ends) }).blockers).toEqual([]),
  );

  it.each([
    // The plan of $300 ends on 2030-11-22.
    ['2027-06-01', '2027-06-01'],
    ['2030-11-21', '2030-11-21'],
    ['2030-11-22', '2030-11-22'],
    ['2030-11-23', '2030-11-22'],
  ])('on %s is the last on which the debt is measured that nobody pays', (ends, on) => {
    const input = { ...bill, collectionEnds: day(ends) };
    for (const option of ['waiting', 'currently-not-collectible'] as const)
      expect(rowOf(option, input).stillOwed).toMatchObject({ on, collectibleUntil: ends });
  });

  it('that nobody told lies within ten years, and no debt is measured after them', () => {
    // $40,000 at $300 a month takes longer than ten years.
    const input = { ...bill, amountDue: centsOf('40000'), monthlyDisposable: undefined };
    expect(rowOf('waiting', input).stillOwed?.on).toBe('2036-11-22');
    expect(rowOf('long-term-plan', input)).toMatchObject({
      standing: 'unknown',
      doubts: ['longer-than-time-to-collect'],
    });
  });

  it.each([
    ['2026-12-21', ['not-paid-before-collection-ends'], undefined],
    // One payment of $300 and the fee of $29.
    ['2026-12-22', [], 30_000 + 2_900],
  ])('on %s leaves a partial plan what falls before it', (ends, blockers, total) => {
    const row = rowOf('partial-payment-plan', { ...bill, collectionEnds: day(ends) });
    expect(row.blockers).toEqual(blockers);
    expect(row.total?.cents).toBe(total);
  });
});

describe('nothing owed', () => {
  const nothing = { ...bill, amountDue: Cents.parse(0) };

  it.each(WAYS)('leaves nothing to ask %s for', (option) => {
    const row = rowOf(option, nothing);
    expect(row).toMatchObject({ standing: 'blocked', blockers: ['nothing-owed'] });
    expect([row.total, row.fee, row.smallest]).toEqual([undefined, undefined, undefined]);
  });

  it('stays nothing', () => expect(rowOf('waiting', nothing).stillOwed?.balance.cents).toBe(0));

  it('is not one cent', () =>
    expect(rowOf('pay-in-full', { ...bill, amountDue: Cents.parse(1) }).total?.cents).toBe(1));
});

// irs.gov, online payment agreement: $50,000 of tax, penalties and interest; IRM 5.14.5: $50,000 assessed.
describe('the two limits of $50,000', () => {
  const plan = (amountDue: string, assessed?: string) =>
    rowOf('long-term-plan', {
      ...bill,
      amountDue: centsOf(amountDue),
      monthlyPayment: centsOf('1500'),
      monthlyDisposable: undefined,
      assessedBalance: assessed === undefined ? undefined : centsOf(assessed),
    });

  it.each([
    // The fee by direct debit: $29 online, $107 by phone or mail.
    ['50000.00', 2_900, []],
    ['50000.01', 10_700, ['asked-by-phone']],
    ['60000.00', 10_700, ['asked-by-phone']],
  ])('all of %s: the fee is that of the channel that is open', (amountDue, fee, assumed) => {
    const row = plan(amountDue, '40000');
    expect(row.fee?.cents).toBe(fee);
    expect(row.fee?.assumptions.map(({ assumption }) => assumption)).toEqual(assumed);
  });

  it.each([
    ['50000.00', undefined, 'fits', []],
    ['50000.01', '49999.99', 'fits', []],
    ['60000.00', '50000.00', 'fits', []],
    ['60000.00', '50000.01', 'unknown', ['financial-statement-decides']],
    ['60000.00', '70000.00', 'unknown', ['financial-statement-decides']],
    ['60000.00', undefined, 'unknown', ['financial-statement-decides']],
  ])('all of %s, on the books %s: %s', (amountDue, assessed, standing, doubts) =>
    expect(plan(amountDue, assessed)).toMatchObject({ standing, doubts }),
  );

  it('ask for what is on the books only where that decides', () => {
    expect(plan('60000.00').missing).toContain('assessedBalance');
    expect(plan('50000.00').missing).not.toContain('assessedBalance');
  });
});

// Notice 2024-7, section III: 2020 and 2021, less than $100,000, billed by 2023-12-07; from 2022-02-05 or the bill to 2024-03-31.
describe('failure to pay that is in the amount already', () => {
  const charged = (told: Partial<CompareCase>) =>
    compared({ ...bill, ...told }).assumptions.find(
      ({ assumption }) => assumption === 'penalty-charged-so-far',
    )?.values['percent'];
  const of2021: Partial<CompareCase> = { notice: 'CP503', noticeDate: day('2026-10-27'), taxYears: [2021] };

  it.each([
    // 32 months begin from 2024-04-16 to 2026-11-16; with a bill of June 2022 two more began before it.
    ['2021, first bill not known', of2021, 16],
    ['2021, billed on 2022-06-06', { ...of2021, notice: 'CP14', noticeDate: day('2022-06-06') }, 17],
    ['2021, billed on the last day', { ...of2021, notice: 'CP14', noticeDate: day('2023-12-07') }, 25],
    ['2021, billed a day later', { ...of2021, notice: 'CP14', noticeDate: day('2023-12-08') }, 25],
    ['2021, $99,999.99', { ...of2021, amountDue: centsOf('99999.99') }, 16],
    ['2021, $100,000', { ...of2021, amountDue: centsOf('100000') }, 25],
    // Put off to 2021-05-17 (Notice 2021-21): nine months begin by 2022-01-18, and 32 from 2024-04-18 on.
    ['2020', { ...of2021, taxYears: [2020] }, 20.5],
    // 44 months begin from 2023-04-16 to 2026-11-16.
    ['2022', { ...of2021, taxYears: [2022] }, 22],
  ])('%s', (_title, told, percent) => expect(charged(told)).toEqual({ percent }));

  it('says that the months of the relief are left out', () =>
    expect(compared({ ...bill, ...of2021 }).assumptions).toContainEqual({
      assumption: 'pandemic-relief-given',
      values: { from: { day: '2022-02-05' }, to: { day: '2024-03-31' } },
    }));

  it('is taken as it is told', () => {
    const all = { ...bill, ...of2021, failureToPayPercentCharged: 25 };
    const assumed = compared(all).assumptions.map(({ assumption }) => assumption);
    expect(assumed).not.toContain('penalty-charged-so-far');
    // Nothing more is charged: $12,000 of tax bears 7 % for 180 days and no penalty.
    const { total } = rowOf('short-term-plan', all);
    expect(total?.cents).toBe(Math.round(1_200_000 * (1 + 0.07 / 365) ** 180));
  });
});

it('does not count a debt of a year whose return is not due yet', () => {
  const { missing, options } = compared({ ...bill, taxYears: [2026] });
  expect(missing).toContain('taxYears');
  expect(options.find(({ option }) => option === 'pay-in-full')?.total).toBeUndefined();
  expect(rowOf('waiting', { ...bill, dueDate: day('2027-04-15') }).missing).toContain('dueDate');
});
