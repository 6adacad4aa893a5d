import {
  balanceOfCase,
  centsOf,
  day,
  failureToFile,
  failureToPay,
  interest,
  projectBalance,
} from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const TAX = centsOf('10000');

const interestUntil = (from: string, to: string) => {
  const found = interest(
    { principal: TAX, base: 'tax', from: day(from), to: day(to), beyond: 'gap' },
    factBook,
  );
  if (!found.ok) throw new RangeError('a figure is missing');
  return found.value;
};

const payUntil = (due: string, through: string, individual = true) => {
  const days = { dueDate: day(due), through: day(through) };
  const found = failureToPay(
    { taxUnpaid: TAX, ...days, payments: [], individual, filedOnTime: true },
    factBook,
  );
  if (!found.ok) throw new RangeError('a figure is missing');
  return found.value;
};

// Notice 2020-23: from 1 April to 14 July 2020, put off to 15 July. Notice 2021-21: 15 April 2021, put off to 17 May.
describe('a due date that the IRS put off (IRC 7508A)', () => {
  it.each([
    ['2020-03-31', '2020-03-31'],
    ['2020-04-01', '2020-07-15'],
    ['2020-04-15', '2020-07-15'],
    ['2020-07-14', '2020-07-15'],
    ['2020-07-15', '2020-07-15'],
    ['2020-10-15', '2020-10-15'],
    ['2021-04-14', '2021-04-14'],
    ['2021-04-15', '2021-05-17'],
    ['2021-04-16', '2021-04-16'],
    ['2021-05-17', '2021-05-17'],
    ['2022-04-15', '2022-04-15'],
  ])('of %s has interest and months from %s on', (due, countedFrom) => {
    expect(interestUntil(due, '2022-12-31').from).toBe(countedFrom);
    expect(payUntil(due, '2022-12-31').countedFrom).toBe(countedFrom);
  });

  it.each([
    ['2020-07-15', 0, 0],
    ['2020-07-16', 82, 5000], // 3 percent: 10,000 x 0.03 / 366 = 0.8197
    ['2020-08-15', 2544, 5000],
    ['2020-08-16', 2626, 10000],
  ])('of 15 April 2020, paid on %s, bears %d of interest and %d of penalty', (to, cents, penalty) => {
    expect(interestUntil('2020-04-15', to).interest.cents).toBe(cents);
    expect(payUntil('2020-04-15', to).penalty.cents).toBe(penalty);
  });

  it('was put off in 2021 for people alone', () =>
    expect([
      payUntil('2021-04-15', '2021-12-31', false).countedFrom,
      payUntil('2020-04-15', '2020-12-31', false).countedFrom,
    ]).toEqual(['2021-04-15', '2020-07-15']));

  it.each([
    ['2020-07-15', 0],
    ['2020-07-16', 45000],
  ])('puts off the return too: filed on %s costs %d', (filed, cents) => {
    const due = day('2020-04-15');
    const late = { taxDue: TAX, taxShown: TAX, dueDate: due, paymentDueDate: due, filedDate: day(filed) };
    expect(failureToFile({ ...late, fraud: false, payments: [] }, factBook)).toMatchObject({
      value: { penalty: { cents } },
    });
  });

  it('says so beside each result, with its source', () => {
    const note = {
      assumption: 'payment-postponed',
      values: { dueDate: { day: '2021-04-15' }, day: { day: '2021-05-17' } },
    };
    const { penalty } = payUntil('2021-04-15', '2021-12-31');
    expect(penalty.assumptions).toContainEqual(note);
    expect(penalty.citations.map(({ id }) => id)).toContain('notice-2021-21');
    expect(interestUntil('2021-04-15', '2021-12-31').interest.assumptions).toContainEqual(note);
  });

  it('moves a balance that is followed from the day of law', () => {
    const known = { asOf: day('2021-04-15'), dueDate: day('2021-04-15'), tax: TAX, beyond: 'gap' } as const;
    const on = (until: string) => {
      const found = projectBalance({ ...known, until: day(until) }, factBook);
      if (!found.ok) throw new RangeError('a figure is missing');
      return [found.value.interestOnTax.cents, found.value.failureToPayPenalty.cents];
    };
    // 3 percent of 365 days: one day of 10,000 is 0.8219.
    expect([on('2021-05-17'), on('2021-05-18')]).toEqual([
      [0, 0],
      [82, 5000],
    ]);
  });

  it('moves the balance of a case of those years', () => {
    const known = balanceOfCase({ amountDue: TAX, taxYears: [2020] }, undefined, day('2022-01-01'));
    const found = known && projectBalance({ ...known, until: day('2022-01-01') }, factBook);
    // Months from 18 May to 1 January: eight of 0.5 percent.
    expect(found).toMatchObject({
      value: {
        total: {
          assumptions: expect.arrayContaining([
            { assumption: 'penalty-charged-so-far', values: { percent: { percent: 4 } } },
          ]),
        },
      },
    });
  });
});
