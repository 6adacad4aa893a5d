import { readOpening } from '../../../../src/conversation/understanding';
import { english, spanish } from '../context';

describe('what words tell of the own money of the reader', () => {
  it.each([
    ['what will it cost me in the end if I pay 600 a month?', { monthlyPayment: 60_000 }],
    ['I could pay $100 a week', { monthlyPayment: 43_333 }],
    ['I can do about $250/mo', { monthlyPayment: 25_000 }],
    ['payments of 300 a month', { monthlyPayment: 30_000 }],
    ['cuánto voy a pagar si pago 600 al mes', { monthlyPayment: 60_000 }],
  ])('takes a monthly payment from "%s"', (text, money) =>
    expect(readOpening({ text }, english)).toMatchObject({ money: { ...money, payingWay: 'monthly' } }),
  );

  it.each([
    ['my rent is 1500', { housingMonthly: 150_000 }],
    ['I pay 1,500 a month for rent', { housingMonthly: 150_000 }],
    ['we take home 900 a week', { incomeMonthly: 390_000 }],
    ['my car payment is $310', { carPaymentMonthly: 31_000 }],
    ['la renta es de 1500', { housingMonthly: 150_000 }],
  ])('takes what is lived on from "%s"', (text, money) =>
    expect(readOpening({ text }, spanish).money).toEqual(money),
  );

  it.each([
    "I can't pay 600 a month",
    'no puedo pagar 600 al mes',
    'I pay 600 a month for child support',
    'I owe 4200',
    'they took 600 a month',
    'I make 900 a week before taxes',
  ])('takes nothing from "%s"', (text) => expect(readOpening({ text }, english).money).toBeUndefined());

  it('leaves out what is said in two ways', () =>
    expect(
      readOpening({ text: 'I can pay 300 a month. I can pay 600 a month' }, english).money,
    ).toBeUndefined());

  it('leaves the amount of the letter to the letter', () =>
    expect(
      readOpening({ text: 'I got a CP14 for $4,200 and I can pay $600 a month' }, english),
    ).toMatchObject({ amountDue: 420_000, money: { monthlyPayment: 60_000 } }));
});
