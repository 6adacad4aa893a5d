import { folded } from '../../../../src/assessment/authenticity/text/folded';
import { readingOf } from '../../../../src/assessment/authenticity/words/reading';
import { says } from '../../../../src/assessment/authenticity/words/said';

describe('a menace that is asked about', () => {
  it.each([
    '¿Me pueden arrestar por no pagar?',
    '¿El IRS me puede meter a la carcel?',
    'Can they arrest me?',
    'Me llegó un CP14. ¿Voy a ir a la cárcel?',
  ])('is no threat: %s', (text) => {
    expect(says(readingOf(folded(text)), 'arrest', 'police')).toBe(false);
  });

  it.each([
    'el supuesto agente me manda a la policía si no le pago hoy mismo',
    'Dijo el hombre del IRS que me pueden arrestar hoy',
    'Pague hoy o lo arrestamos. ¿Me pueden ayudar?',
    '¿Quiere que lo arresten?',
  ])('is a threat when somebody tells it: %s', (text) => {
    expect(says(readingOf(folded(text)), 'arrest', 'police')).toBe(true);
  });
});
