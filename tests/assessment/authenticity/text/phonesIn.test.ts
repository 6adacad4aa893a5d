import { phonesIn } from '../../../../src/assessment/authenticity/text/phonesIn';
import { factBook } from '../../../../src/facts';

const numbers = (text: string): readonly unknown[] => phonesIn(text, factBook.phones);

// Numbers of the IRS from its telephone page; 555-01xx are reserved for fiction; regions by country code and area code.
it.each([
  ['call 800-829-1040', { number: '+18008291040', region: 'US', known: 'irs-individual' }],
  ['1 (800) 829-7650', { number: '+18008297650', region: 'US', known: 'acs-wage-earners' }],
  ['+1.877.777.4778', { number: '+18777774778', region: 'US', known: 'taxpayer-advocate' }],
  ['1-800-TAX-1040', { number: '+18008291040', region: 'US', known: 'irs-individual' }],
  ['8OO-829-1O4O', { number: '+18008291040', region: 'US', known: 'irs-individual' }],
  ['917-555-0172. I repeat 917-555-0172.', { number: '+19175550172', region: 'US' }],
  ['9175550172', { number: '+19175550172', region: 'US' }],
  ['(876) 555-1234', { number: '+18765551234', region: 'JM' }],
  ['+86 138 0013 8000', { number: '+8613800138000', region: 'CN' }],
  ['011 44 20 7946 0958', { number: '+442079460958', region: 'GB' }],
  ['From: 77958', { number: '77958' }],
  ['text STOP to 77958', { number: '77958' }],
  ['reenvíe el mensaje al 7726', { number: '7726' }],
])('finds the number in %s', (text, phone) => expect(numbers(text)).toEqual([phone]));

it.each([
  ['123-45-6789'],
  ['SSN 321-45-6789'],
  ['12-3456789'],
  ['$8,008,291,040'],
  ['Kansas City MO 64999-0002'],
  ['2026-11-22'],
  ['Form 12153'],
  ['Your IRS security code is 204417.'],
  ['4111 1111 1111 1111'],
  ['case 80082910401234'],
])('finds no number in %s', (text) => expect(numbers(text)).toEqual([]));
