import { centsOf, day } from '../../../src/assessment';
import { compareOptions } from '../../../src/assessment/options/compareOptions';
import { type CompareCase } from '../../../src/assessment/options/compareCase';
import { ComparedOption } from '../../../src/assessment/options/comparedOption';
import { OptionsComparison, type OptionComparison } from '../../../src/assessment/options/optionComparison';
import { factBook } from '../../../src/facts';
import { verdictOf } from './verdictOf';

const today = day('2026-11-22');
const compared = (input: CompareCase, asOf = today): OptionsComparison =>
  OptionsComparison.parse(compareOptions(input, factBook, asOf));

function rowOf(option: ComparedOption, input: CompareCase, asOf = today): OptionComparison {
  const row = compared(input, asOf).options.find((each) => each.option === option);
  if (!row) throw new Error(`no row ${option}`);
  return row;
}

/** A first bill for 2025, whose return was due on 2026-04-15. */
const bill: CompareCase = {
  notice: 'CP14',
  amountDue: centsOf('12000'),
  taxYears: [2025],
  filedOnTime: true,
  position: 'agree',
  returnsFiled: true,
  bankruptcy: false,
};

describe('every way out stands beside the others', () => {
  it.each([[{}], [bill], [{ notice: 'CP2000' }], [{ notice: 'a letter from my bank' }]] as const)(
    'once each, for %j',
    (input) =>
      expect(
        compared(input)
          .options.map(({ option }) => option)
          .toSorted(),
      ).toEqual([...ComparedOption.options].toSorted()),
  );

  it('with the verdict of the assessment of the same case', () => {
    const input = { ...bill, canPay: 'monthly' } as const;
    for (const option of ['long-term-plan', 'pay-in-full', 'offer-in-compromise'] as const)
      expect(rowOf(option, input).verdict).toEqual(
        JSON.parse(JSON.stringify(verdictOf(option, 'CP14', input))),
      );
  });

  it('what fits first, then what is not known, then what is blocked, and doing nothing last', () => {
    const standings = compared({ ...bill, canPay: 'monthly', hardship: false }).options.map(
      ({ standing }) => standing,
    );
    const order = ['fits', 'unknown', 'blocked', 'baseline'];
    expect(standings).toEqual(standings.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(new Set(standings)).toEqual(new Set(order));
  });

  it('who decides, and the first thing to do', () => {
    expect(rowOf('pay-in-full', bill)).toMatchObject({ decidedBy: 'you', firstStep: 'pay-in-full' });
    expect(rowOf('long-term-plan', bill)).toMatchObject({
      decidedBy: 'irs-collection',
      form: '9465',
      firstStep: 'ask-monthly-plan',
    });
    expect(rowOf('offer-in-compromise', bill)).toMatchObject({ decidedBy: 'irs-offer-unit', form: '656' });
  });
});

describe('a named payment says how the person can pay', () => {
  it.each([
    [centsOf('300'), 'fits'],
    [centsOf('0'), 'blocked'],
  ])('%s cents a month: the monthly plan %s', (monthlyPayment, standing) =>
    expect(rowOf('long-term-plan', { ...bill, monthlyPayment }).standing).toBe(standing),
  );

  it('but what the person said of it counts first', () =>
    expect(
      rowOf('pay-in-full', { ...bill, monthlyPayment: centsOf('300'), canPay: 'in-full' }).standing,
    ).toBe('fits'));
});

describe('the warning that stands before everything', () => {
  const payment = centsOf('350.00');
  it.each([
    ['349.99', 1],
    ['350.00', 0],
    ['350.01', 0],
    ['0', 1],
  ])('%s left after living costs for a payment of 350.00: %s', (left, count) =>
    expect(
      compared({ ...bill, monthlyPayment: payment, monthlyDisposable: centsOf(left) }).warnings,
    ).toHaveLength(count),
  );

  it('is silent where the living costs are not known', () =>
    expect(compared({ ...bill, monthlyPayment: payment }).warnings).toEqual([]));
});

describe('published acceptance', () => {
  it('is told of offers alone', () => {
    // IRS Data Book, table of offers in compromise, fiscal year 2024.
    expect(rowOf('offer-in-compromise', bill).acceptance?.years).toContainEqual(
      expect.objectContaining({ fiscalYear: 2024, accepted: 7199, received: 33_591 }),
    );
    for (const { option, acceptance } of compared(bill).options)
      if (option !== 'offer-in-compromise') expect(acceptance).toBeUndefined();
  });
});

describe('what is not known stays unknown', () => {
  it('asks for the amount and the day on which the return was due', () =>
    expect(rowOf('waiting', {}).missing).toEqual(['amountDue', 'taxYears']));

  it.each([
    [[2024, 2025], ['dueDate']],
    [[2021], []],
  ])('of the tax years %j asks %j', (taxYears, missing) =>
    expect(rowOf('waiting', { ...bill, taxYears }).missing).toEqual(missing),
  );
});
