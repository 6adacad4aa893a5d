import { day } from '../../../src/assessment';
import {
  readChoice,
  readCommand,
  readCrisis,
  readDate,
  readHardship,
  readOpening,
  readTaxYears,
  readUnknown,
} from '../../../src/conversation/understanding';
import { english, spanish } from './context';

describe('a life that may be in danger, in other words', () => {
  it.each([
    'ya no le veo salida a esto mejor me mato',
    'estoy que me quiero aventar de un puente',
    'ya no aguanto mas, quisiera dormirme y no despertar',
    'si me muero se acaba la deuda',
    'if I die the debt is gone',
    'I feel like jumping off a bridge',
    'I just want to go to sleep and not wake up',
    'better off dead',
    "there's no way out of this and I can't take it anymore",
    'no le veo salida y ya no aguanto más',
    'me dan ganas de morirme',
    'everyone would be better off without me',
  ])('%j is a sign of self-harm', (text) => expect(readCrisis({ text }, spanish)).toBe('self-harm'));

  it.each([
    'this deadline is killing me',
    'me mato trabajando',
    'ya no aguanto más estas cartas'.replace('ya no aguanto más ', 'no me gustan '),
    'is there a way out of the levy',
    'when I die who pays',
    'si me muero quien paga',
    'me muero de hambre',
    'the bridge loan',
    'no way out',
    'my phone died',
    'I jumped on the offer',
    'sleep on it',
  ])('%j is none', (text) => expect(readCrisis({ text }, english)).toBeUndefined());
});

describe('money that is being taken, in own words', () => {
  it.each([
    ['MI PATRON ME QUITO LA MITAD DEL CHEQUE', 'wages'],
    ['mi patron me esta descontando del cheque por los taxes', 'wages'],
    ['me garnisharon el cheque', 'wages'],
    ['el irs me esta quitando del cheque', 'wages'],
    ['half my paycheck is gone', 'wages'],
    ['my check was garnished', 'wages'],
    ['my boss is taking half of my check for the irs', 'wages'],
    ['me dejaron la cuenta en ceros', 'bank'],
    ['me sacaron $2,300 de la cuenta', 'bank'],
    ['no puedo sacar dinero del banco dice que el irs lo tiene', 'bank'],
    ['no puedo sacar dinero del banco, dice que el irs lo tiene', 'bank'],
    ['me acaban de congelar la cuenta del banco', 'bank'],
    ['mi banco me dijo que el IRS tiene un levy en mi cuenta', 'bank'],
    ['they froze my account', 'bank'],
    ['my bank says the IRS has a hold', 'bank'],
    ['they took 2300 from my checking', 'bank'],
    ['my bank sent me a levy notice', 'bank'],
    ['me congelaron la cuenta ¿qué hago?', 'bank'],
    ['me bajaron el cheque del seguro social', 'social-security'],
    ['my social security got cut', 'social-security'],
    ['they took my state refund', 'state-refund'],
    ['se llevaron mi reembolso', undefined],
    ['they took my refund', undefined],
  ])('%j is an emergency of kind %s', (text, levyKind) => {
    expect(readCommand({ text }, spanish)).toEqual(
      levyKind ? { command: 'emergency', levyKind } : { command: 'emergency' },
    );
    expect(readOpening({ text }, spanish).levyKind).toBe(levyKind);
  });

  it.each([
    'will they freeze my account',
    'can they take my paycheck?',
    'dicen que me van a embargar la cuenta',
    'me pueden quitar el cheque',
    'si me congelan la cuenta',
    'they did not take my refund',
    'did they freeze my account?',
    '¿me congelaron la cuenta?',
    'afraid they froze my account',
    'I took 2300 from my checking',
    'my paycheck is small',
    'my bank sent me a card',
    'the letter says levy',
    'mi patrón me dio la carta',
    'no puedo sacar dinero',
    'me pagaron el cheque',
  ])('%j is none', (text) => {
    expect(readCommand({ text }, english)).toBeUndefined();
    expect(readOpening({ text }, english).levyKind).toBeUndefined();
  });

  it('stays in the story when the words say more', () => {
    const text = 'I got a CP504 and then they froze my bank account';
    expect(readCommand({ text }, english)).toBeUndefined();
    expect(readOpening({ text }, english)).toEqual({ noticeText: 'cp504', levyKind: 'bank' });
  });
});

describe('I do not know, as it is typed', () => {
  it.each(
    `nose|no c|la boté|no la tengo|no trae|no trae cantidad|no dice|ni idea|idk man|dunno|not sure tbh|can't find it|lost it|threw it away|it doesn't say|no se la verdad|la perdí|the letter doesn't say|there is no date on it|no dice la fecha`.split(
      '|',
    ),
  )('%j is heard as such', (text) => expect(readUnknown({ text }, english)).toBe(true));

  it.each([
    'no',
    'no tengo dinero',
    'no debo',
    'it says 500',
    'I lost my job',
    'la carta dice 500',
    'no puedo',
    'la tengo',
    'dice LT11',
  ])('%j is an answer', (text) => expect(readUnknown({ text }, english)).toBe(false));
});

describe('what someone can pay', () => {
  const choices = ['in-full', 'within-180-days', 'monthly', 'not-at-all', 'unknown'].map((id) => ({
    id,
    labels: [],
  }));

  it.each([
    ['no puedo, apenas me alcanza para la renta', 'not-at-all'],
    ['nothing, I am broke', 'not-at-all'],
    ['como 200 al mes', 'monthly'],
    ['200 a month', 'monthly'],
    ['maybe $150 a month', 'monthly'],
    ['poco a poco', 'monthly'],
    ['puedo dar como 300 al mes', 'monthly'],
    ['de un jalón', 'in-full'],
    ['all at once', 'in-full'],
    ['en unos meses', 'within-180-days'],
    ['in a few months', 'within-180-days'],
  ])('%j is %s', (text, id) => expect(readChoice({ text }, choices)).toBe(id));

  it.each(['no puedo, pero en unos meses sí todo', 'all, or 200 a month', '200', 'a month ago', 'the rent'])(
    '%j is none',
    (text) => expect(readChoice({ text }, choices)).toBeUndefined(),
  );
});

describe('hardship in plain words', () => {
  it.each(['no tengo para comer', 'si no como', 'yes', "I can't afford food", 'sí'])('%j is yes', (text) =>
    expect(readHardship({ text }, spanish)).toEqual({ ok: true, value: true }),
  );
  it('is asked about again when it was neither', () =>
    expect(readHardship({ text: 'food is nice' }, english)).toMatchObject({ ok: false }));
});

describe('a first message, in own words', () => {
  it.each([
    ['son 8,400 del 2023', { amountDue: 840_000, taxYears: [2023] }],
    ['por 8,400 dolares del 2023', { amountDue: 840_000, taxYears: [2023] }],
    [
      'LT11 con fecha 1 de agosto de 2026, debo 9 mil, 2021',
      { noticeText: 'lt11', noticeDate: '2026-08-01', amountDue: 900_000, taxYears: [2021] },
    ],
    [
      'tengo LT11 del 27 de octubre de 2026 por $22,000 de 2020 y 2021',
      { noticeText: 'lt11', noticeDate: '2026-10-27', amountDue: 2_200_000, taxYears: [2020, 2021] },
    ],
    ['I owe 8,400 from 2023', { amountDue: 840_000, taxYears: [2023] }],
    [
      'I have LT11 for $22,000, 2020 and 2021',
      { noticeText: 'lt11', amountDue: 2_200_000, taxYears: [2020, 2021] },
    ],
    ['debo taxes del 23', { taxYears: [2023] }],
    ['cp14, cp501 y otra que dice final notice lt11', { noticeTexts: ['cp14', 'cp501', 'lt11'] }],
    ['tengo 2 cartas, CP504 y CP503', { several: true, noticeTexts: ['cp504', 'cp503'] }],
    ['I got a CP503 and then an LT11', { noticeTexts: ['cp503', 'lt11'] }],
    ['tengo un chorro de cartas', { several: true }],
    ['dos cartas', { several: true }],
    ['I have several letters', { several: true }],
    ['a stack of letters', { several: true }],
    ['estoy en bancarrota chapter 13', { bankruptcy: true }],
    ['I filed chapter 7', { bankruptcy: true }],
    ['vivo en mexico', { abroad: true }],
    ['I live in Canada', { abroad: true }],
    ['ya pague esto en marzo', { position: 'already-paid' }],
    ['I already paid this', { position: 'already-paid' }],
    ['YO NO DEBO NADA', { position: 'do-not-owe' }],
    ["that's not my debt", { position: 'do-not-owe' }],
    ['es la deuda de mi ex marido', { spouseDebt: true }],
    ["this is my ex husband's debt", { spouseDebt: true }],
    ['no tengo para comer', { hardship: true }],
    ["I can't afford food", { hardship: true }],
    ["I haven't filed in 3 years", { returnsFiled: false }],
    ['we lost the house in the hurricane', { disasterArea: true }],
    ['no puedo pagar nada', { canPay: 'not-at-all' }],
    ['un señor llego a mi casa diciendo que es del irs', { contactKind: 'visit' }],
    ['a man came to my door', { contactKind: 'visit' }],
    ['me llego un correo del irs', { contactKind: 'email' }],
    ['un notario me dijo que me arregla todo por 3 mil', { offer: true }],
  ])('%j tells %j', (text, slots) => expect(readOpening({ text }, spanish)).toEqual(slots));

  it.each([
    'una carta del 2023',
    'did I already pay this?',
    'I filed chapter 7 in 2015',
    'no estoy en bancarrota',
    'should I file bankruptcy',
    'I live in New Mexico',
    'I lived in Canada for 3 years',
    '¿y si no debo nada?',
    'I think I already paid this',
    'ya pagué una parte',
    'my letter came to my house',
    'I have filed in 3 years',
    'son 2 o 3',
    'no puedo pagar todo',
    'the hurricane season',
    'a notary signed it',
    'I took 8,400 out',
  ])('%j tells nothing', (text) => expect(readOpening({ text }, english)).toEqual({}));
});

describe('wishes in own words', () => {
  it.each([
    ['quiero hablar con alguien en español', 'human'],
    ['no quiero hablar con un bot', 'human'],
    ['cual es el telefono del irs', 'human'],
    ['me puede ayudar alguien en persona', 'human'],
    ['real person', 'human'],
    ['agent please', 'human'],
    ['ya no quiero seguir', 'stop'],
    ['adios', 'stop'],
    ['gracias bye', 'stop'],
    ["that's all", 'stop'],
    ['i prefer español', 'language'],
    ['back to spanish please', 'language'],
    ['puedes hablar español', 'language'],
    ['in english please', 'language'],
    ['wait can you explain what levy means', 'explain'],
    ['pero que es un embargo', 'explain'],
  ])('%j is the wish %s', (text, command) => expect(readCommand({ text }, english)?.command).toBe(command));

  it.each([
    'a person came to my door',
    'the agent called me',
    'I speak with my boss in english',
    'thanks to the bank',
    'the letter explains the levy',
    'my phone number',
  ])('%j is none', (text) => expect(readCommand({ text }, english)).toBeUndefined());
});

describe('one value in the place of another', () => {
  it.each([
    ['no es LT11 es CP504', 'cp504'],
    ["it's not LT11 it's CP504", 'cp504'],
    ["it's not LT11, it's CP504", 'cp504'],
    ['la LT11 es del 28 de octubre no del 20', '28 de octubre'],
    ['I meant 2022', '2022'],
    ['wrong date, it was the 5th', 'the 5th'],
    ['2021 not 2020', '2021'],
    ['no es 2020 sino 2021', '2021'],
  ])('%j corrects with %j', (text, rest) =>
    expect(readCommand({ text }, english)).toEqual({ command: 'correct', rest }),
  );

  it.each(['no es mio es de mi ex', 'it is not fair', 'I owe it not my wife', 'not the bank', 'no es justo'])(
    '%j corrects nothing',
    (text) => expect(readCommand({ text }, english)).toBeUndefined(),
  );
});

describe('days and years in own words', () => {
  const keyOf = (text: string, after?: string): string => {
    const read = readDate({ text }, after ? { ...spanish, after: day(after) } : spanish);
    return read.ok ? read.value.day : read.error.say.key;
  };

  it.each([
    'la semana pasada',
    'hace un mes',
    'hace como dos semanas',
    'last week',
    'about two weeks ago',
    'a month ago',
  ])('%j is near a day but none', (text) => expect(keyOf(text)).toBe('readers:date.vague'));

  it.each([
    ['18 diciembre', '2026-11-12', '2026-12-18'],
    ['11 de noviembre', '2026-11-12', '2027-11-11'],
    ['12 de noviembre', '2026-11-12', '2026-11-12'],
    ['13 de noviembre', '2026-11-12', '2026-11-13'],
    ['5 de enero', '2026-11-12', '2027-01-05'],
    ['12/18', '2026-11-12', '2026-12-18'],
    ['29 de febrero', '2026-11-12', '2028-02-29'],
    ['18 de diciembre de 2025', '2026-11-12', '2025-12-18'],
    ['18 diciembre', undefined, '2025-12-18'],
  ])('%j after %s is %s', (text, after, expected) => expect(keyOf(text, after)).toBe(expected));

  it.each([
    ['taxes del 23', [2023]],
    ['el del año antepasado', [2024]],
    ['last year and the one before', [2024, 2025]],
    ['el año pasado y el antepasado', [2024, 2025]],
    ['del 22 y 23', [2022, 2023]],
  ])('%j is %j', (text, years) =>
    expect(readTaxYears({ text }, spanish)).toEqual({ ok: true, value: years }),
  );

  it.each(['del 23 de octubre', '10 years', 'the one before'])('%j names no tax year', (text) =>
    expect(readTaxYears({ text }, spanish).ok).toBe(false),
  );
});
