import { readCrisis, readOpening } from '../../../src/conversation/understanding';
import { english, spanish } from './context';

describe('signs of a crisis', () => {
  it.each([
    'I want to die',
    'i just want to die',
    'I want to end it all',
    'there is no reason to live',
    'I have nothing to live for',
    'I am going to kill myself',
    "I don't want to live anymore",
    "I don't want to be here anymore",
    "I can't go on anymore",
    'my family would be better off without me',
    'I wish I was dead',
    'I feel suicidal',
    'thinking about suicide',
    'this letter makes me want to kill myself',
    'I might hurt myself',
    'I am tired of living',
    'Better off dead.',
    'me quiero morir',
    'Ya no quiero vivir',
    'pienso en quitarme la vida',
    'quiero matarme',
    'no tengo razones para vivir',
    'voy a acabar con mi vida',
    'estarían mejor sin mí',
    'no vale la pena vivir',
    'ojalá me muera',
    'I got an LT11 for $34,200 and i want to die',
  ])('%j is a sign of self-harm', (text) => expect(readCrisis({ text }, english)).toBe('self-harm'));

  it.each([
    'my husband hits me',
    'my ex threatens to kill me',
    "I'm afraid of my husband",
    'he beats me',
    'domestic violence',
    'my abusive ex husband signed it',
    'mi esposo me pega',
    'mi pareja me amenaza',
    'violencia doméstica',
    'le tengo miedo a mi marido',
    'tengo una orden de restricción contra mi ex',
    'él me golpea',
  ])('%j is a sign of abuse', (text) => expect(readCrisis({ text }, english)).toBe('abuse'));

  it.each([
    'this is killing me',
    "I'm dying to know",
    'the deadline',
    'kill the levy',
    'dead serious',
    'this debt is killing my business',
    'my wife died last year',
    'when I die who pays',
    'how do I live without my pay',
    'financial suicide',
    'shooting myself in the foot',
    'I cut myself a check',
    'the IRS threatens me',
    'I am afraid of the IRS',
    'my husband signed the return',
    'my husband owes it',
    'end the levy',
    'I want to end the payment plan',
    'final notice',
    'me muero de ganas de saber',
    'me estoy matando trabajando',
    'el IRS me amenaza',
    'mi esposo murió',
    'no puedo vivir sin mi sueldo',
    'fecha de muerte',
    'morirme de risa',
    'I live in Texas',
    'they hit me with a penalty',
    'he called me',
    '',
    'I could just die of embarrassment',
    'kill two birds',
  ])('%j is none', (text) => expect(readCrisis({ text }, english)).toBeUndefined());

  it('is heard at the end of a long message, too', () =>
    expect(readCrisis({ text: `${'it is a long story '.repeat(400)} and I want to die` }, english)).toBe(
      'self-harm',
    ));
});

describe('a first message', () => {
  it.each([
    [
      'I got an LT11 dated October 27 2026 for $34,200 for 2021 and 2022',
      { noticeText: 'lt11', noticeDate: '2026-10-27', amountDue: 3_420_000, taxYears: [2021, 2022] },
    ],
    ['CP14 October 5, 2026', { noticeText: 'cp14', noticeDate: '2026-10-05' }],
    ['letter 1058 dated 10/27/2026', { noticeText: 'letter 1058', noticeDate: '2026-10-27' }],
    [
      'CP-504 from Oct 5 2026, it says 4,312.50 dollars',
      { noticeText: 'cp-504', noticeDate: '2026-10-05', amountDue: 431_250 },
    ],
    ['I owe 34k for 2019, 2020 and 2021', { amountDue: 3_400_000, taxYears: [2019, 2020, 2021] }],
    ['Letter 3172 for 2019-2021', { noticeText: 'letter 3172', taxYears: [2019, 2020, 2021] }],
    ['got a letter for tax year 2019', { taxYears: [2019] }],
    ['I received a form 668-A(C)', { noticeText: 'form 668-a(c)' }],
    ['I received a 668-W', { noticeText: '668-w' }],
    ['notice of intent to levy', { noticeText: 'notice of intent to levy' }],
    ['my bank froze my account', { levyKind: 'bank' }],
    ['they are garnishing my paycheck', { levyKind: 'wages' }],
    ['they took my state refund', { levyKind: 'state-refund' }],
    ['the irs is taking my social security', { levyKind: 'social-security' }],
    ['they called me saying I owe $5000', { amountDue: 500_000, contactKind: 'call' }],
    ['got an email from the irs', { contactKind: 'email' }],
    ['I got a text message', { contactKind: 'text' }],
  ])('%j tells %j', (text, slots) => expect(readOpening({ text }, english)).toEqual(slots));

  it.each([
    [
      'Recibí un aviso CP504 con fecha del 27 de octubre de 2026 por $4,312.50 del año 2021',
      { noticeText: 'cp504', noticeDate: '2026-10-27', amountDue: 431_250, taxYears: [2021] },
    ],
    ['me llegó un LT11 fechado el 27 de octubre de 2026', { noticeText: 'lt11', noticeDate: '2026-10-27' }],
    ['me llamaron y dicen que debo $3,000', { amountDue: 300_000, contactKind: 'call' }],
    ['me embargaron la cuenta', { levyKind: 'bank' }],
    ['me están embargando el sueldo', { levyKind: 'wages' }],
    ['debo 5 mil dólares por los años 2020 y 2021', { amountDue: 500_000, taxYears: [2020, 2021] }],
    ['aviso final de intención de embargar', { noticeText: 'aviso final de intencion de embargar' }],
    ['me llegó un correo electrónico', { contactKind: 'email' }],
  ])('%j tells %j in Spanish', (text, slots) => expect(readOpening({ text }, spanish)).toEqual(slots));

  it.each([
    ['a received date is not the date of the letter', 'I got a CP504 on November 3', { noticeText: 'cp504' }],
    ['a date in the future is asked about', 'LT11 dated 10/27/2028', { noticeText: 'lt11' }],
    ['a date over a year old is asked about', 'LT11 dated 10/27/2024', { noticeText: 'lt11' }],
    ['an impossible date is asked about', 'LT11 dated Feb 30 2026', { noticeText: 'lt11' }],
    ['two letters are told as two', 'LT11 and CP504', { noticeTexts: ['lt11', 'cp504'] }],
    ['a doubt between two letters names none', 'LT11 or CP504', {}],
    ['two dates are asked about', 'LT11 dated 10/27/2026 or dated 10/28/2026', { noticeText: 'lt11' }],
    ['what was paid is not what is due', 'I paid $500 on my LT11', { noticeText: 'lt11' }],
    ['what is earned is not what is due', 'I make $4000 a month', {}],
    ['two amounts are asked about', 'they say $500 or $600', {}],
    ['a number alone is no amount', 'I got 34200', {}],
    ['a number behind a word of owing is an amount', 'I owe 34200', { amountDue: 3_420_000 }],
    ['the same in Spanish, with its year', 'debo 4200 del 2024', { amountDue: 420_000, taxYears: [2024] }],
    ['a year behind it is none', 'I owe 2021', {}],
    ['the year of a date is no tax year', 'my letter for October 27, 2026', {}],
    ['a form of a tax return is no notice', 'form 1040', {}],
    ['a levy that is feared is none', 'if they took my paycheck I would starve', {}],
    ['a levy that may come is none', 'they may freeze my account', {}],
    ['two ways of contact are asked about', 'they called me and got an email too', {}],
    ['a phone number is no amount', 'call 800-829-1040', {}],
    ['small talk tells nothing', 'hello there', {}],
    ['nothing tells nothing', '', {}],
  ])('%s: %j', (_why, text, slots) => expect(readOpening({ text }, english)).toEqual(slots));

  it('leaves out a date that Spanish may read either way', () =>
    expect(readOpening({ text: 'LT11 fechada el 03/04/2026' }, spanish)).toEqual({ noticeText: 'lt11' }));
});
