import { MONEY_TOPICS, readMoneyTopic } from '../../../../src/conversation/understanding';
import { english } from '../context';

const heard = (text: string) => readMoneyTopic({ text }, english);

describe('a question about money', () => {
  it.each([
    ['how much will I pay in the end?', 'cost'],
    ['what will a plan cost', 'cost'],
    ['how long to pay it off?', 'cost'],
    ['can I afford a plan', 'afford'],
    ['how much can I pay per month?', 'afford'],
    ['which option is the cheapest?', 'compare'],
    ['compare my options', 'compare'],
    ['how much of my paycheck can they take', 'keptShare'],
    ['how old can this debt get', 'debtAge'],
    ['my passport', 'passport'],
    ['can they drop the penalties', 'penaltyRelief'],
    ['cuánto voy a pagar al final', 'cost'],
    ['cuanto me va a costar si pago 600 al mes', 'cost'],
    ['y cuanto cuesta si pago $600 al mes?', 'cost'],
    ['cuanto pagaria en total con 300 al mes', 'cost'],
    ['cuando termino de pagar la deuda', 'cost'],
    ['how much would it cost if I paid 600 a month', 'cost'],
    ['¿me alcanza para un plan?', 'afford'],
    ['¿cuál me conviene?', 'compare'],
    ['¿cuánto me dejan de cada cheque?', 'keptShare'],
    ['¿qué tan vieja puede ser esta deuda?', 'debtAge'],
    ['mi pasaporte', 'passport'],
    ['¿me pueden quitar las multas?', 'penaltyRelief'],
  ])('"%s" is about %s', (text, topic) => expect(heard(text)).toBe(topic));

  it.each([
    'I pay $400 a month',
    'the letter says passport on the second page',
    'LT11',
    'they took my pay',
    'my plan cost too much last year and I stopped',
  ])('is not heard in "%s"', (text) => expect(heard(text)).toBeUndefined());

  it('has a topic for each dialog', () => expect(MONEY_TOPICS).toHaveLength(7));
});
