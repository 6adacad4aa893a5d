import { dollarsOf } from '../../../src/assessment';
import { readMoney } from '../../../src/conversation/understanding';
import { english, spanish } from './context';

const readOf = (text: string, context = english): string => {
  const read = readMoney({ text }, context);
  return read.ok ? dollarsOf(read.value) : read.error.say.key;
};
const choicesOf = (text: string, context = english): readonly string[] => {
  const read = readMoney({ text }, context);
  return read.ok ? [] : (read.error.choices ?? []).map(({ id }) => id);
};

it.each([
  ...[
    '$34,200.00',
    '34200',
    '34,200',
    '34.2k',
    '34,200 dollars',
    '$34200',
    '34200$',
    'US$ 34,200',
    'USD 34,200',
    '34 200',
    '34.200,00',
    '34200,00',
    'about $34,200',
    'I owe $34,200',
    'it says 34,200.00',
    '$ 34,200',
    'thirty-four thousand two hundred',
    'thirty four thousand two hundred dollars',
    '34 thousand 200',
    'the total is $34,200.00.',
    'around 34.2k',
    '34,2k',
    '$34.2K',
    '３４２００',
    'approximately 34,200',
    '34200.0',
  ].map((text) => [text, '34200.00']),
  ['$4,312.50', '4312.50'],
  ['4.312,50', '4312.50'],
  ['4312,50', '4312.50'],
  ['about 5k', '5000.00'],
  ['5k', '5000.00'],
  ['$5k', '5000.00'],
  ['5 grand', '5000.00'],
  ['five thousand', '5000.00'],
  ['cinco mil', '5000.00'],
  ['a thousand dollars', '1000.00'],
  ['five hundred', '500.00'],
  ['1.5 million', '1500000.00'],
  ['$0.01', '0.01'],
  ['fifty cents', '0.50'],
  ['two thousand dollars and fifty cents', '2000.50'],
  ['999,999,999', '999999999.00'],
])('reads %j in English as %s', (text, expected) => expect(readOf(text)).toBe(expected));

it.each([
  ['34 mil', '34000.00'],
  ['34 mil 200', '34200.00'],
  ['treinta y cuatro mil doscientos', '34200.00'],
  ['treinta y cuatro mil doscientos dólares', '34200.00'],
  ['unos 5 mil', '5000.00'],
  ['como cinco mil', '5000.00'],
  ['mil quinientos', '1500.00'],
  ['más o menos 500', '500.00'],
  ['debo $34,200', '34200.00'],
  ['4,312.50', '4312.50'],
  ['4.312,50', '4312.50'],
  ['34,20', '34.20'],
  ['un millón de dólares', '1000000.00'],
  ['dos mil dólares con 50 centavos', '2000.50'],
  ['$4,312.50', '4312.50'],
])('reads %j in Spanish as %s', (text, expected) => expect(readOf(text, spanish)).toBe(expected));

it.each([
  ['4.312', spanish, ['4312.00', '4.31']],
  ['4.312', english, ['4312.00', '4.31']],
  ['$5.000', spanish, ['5000.00', '5.00']],
  ['34,20', english, ['34.20', '34200.00']],
  ['34 mil', english, ['34000.00', '34000000.00']],
  ['$34,200 and $12', english, ['34200.00', '12.00']],
])('%j could be two amounts and is asked about', (text, context, expected) => {
  expect(readOf(text, context)).toBe('readers:money.which');
  expect(choicesOf(text, context)).toEqual(expected);
});

it.each([
  ['-5', 'readers:money.negative'],
  ['minus 20', 'readers:money.negative'],
  ['menos 20', 'readers:money.negative'],
  ['$-20', 'readers:money.negative'],
  ['0', 'readers:money.zero'],
  ['$0.00', 'readers:money.zero'],
  ['1000000000', 'readers:money.tooBig'],
  ['999,999,999.01', 'readers:money.tooBig'],
  ['99999999999999999999999999', 'readers:money.tooBig'],
  ['between 5 and 6 thousand', 'readers:money.range'],
  ['entre 5 y 6 mil', 'readers:money.range'],
  ['5-6k', 'readers:money.range'],
  ['5k to 6k', 'readers:money.range'],
  ['$5,000 or $6,000', 'readers:money.range'],
  ['1,2,3', 'readers:money.expected'],
  ['two', 'readers:money.expected'],
  ['lt11', 'readers:money.expected'],
  ['CP504', 'readers:money.expected'],
  ['nothing', 'readers:money.expected'],
  ['', 'readers:money.expected'],
  ['I have 2 kids', 'readers:money.expected'],
  ['₹', 'readers:money.expected'],
])('%j is no amount that is due', (text, key) => expect(readOf(text)).toBe(key));

it.each([
  ['$500 a month', '500.00'],
  ['more than 5000', '5000.00'],
  ['más de $5,000', '5000.00'],
  ['2021', '2021.00'],
])('%j is offered, not taken', (text, expected) => {
  expect(readOf(text)).toBe('readers:money.confirm');
  expect(choicesOf(text)).toEqual([expected]);
});

it('reads the button that was pressed', () =>
  expect(readMoney({ text: '4.31', choice: '4.31' }, spanish)).toEqual({ ok: true, value: 431 }));
