import { readAsked, readCommand } from '../../../../src/conversation/understanding';
import { ASKED_TOPICS, type AskedTopic } from '../../../../src/conversation/understanding/asked/askedTopic';
import { english, spanish } from '../context';

const asked: Readonly<Record<AskedTopic, readonly string[]>> = {
  jail: [
    'am I going to jail',
    'Can I go to prison for this?',
    'will they arrest me',
    'is it a crime to owe taxes?',
    "I'm scared they will send me to jail",
    'Jail?',
    'voy a ir a la carcel?',
    '¿Me pueden meter a la cárcel por no pagar?',
    'me van a arrestar',
    'tengo miedo de ir presa',
  ],
  deportation: [
    'will I be deported',
    'can they deport me?',
    'could this affect my green card',
    'Will the IRS call immigration?',
    'me van a deportar?',
    'pueden llamar a inmigración',
    '¿Puedo perder mi residencia?',
    'va a venir la migra? me van a deportar',
  ],
  home: [
    'can they take my house',
    'Will I lose my home?',
    'are they going to put a lien on my house',
    'what happens to my house',
    'my house?',
    "I'm afraid of losing our house",
    'will we be homeless',
    'me pueden quitar mi casa',
    '¿Puedo perder la casa?',
    'qué pasa con mi casa',
    'nos van a dejar en la calle?',
  ],
  car: [
    'can they take my car',
    'will the IRS seize my truck?',
    'pueden quitarme mi troca?',
    'me van a quitar el carro',
    '¿y mi camioneta? me la pueden quitar, quitarme mi camioneta?',
  ],
  belongings: [
    'can they take everything I own',
    'what can they take',
    'will they take my furniture?',
    'Can they take my wedding ring?',
    'qué me pueden quitar',
    '¿Me van a quitar todo?',
  ],
  'bank-account': [
    'can they freeze my bank account?',
    'will they take money from my savings',
    'can the IRS take my money',
    'can they get into our joint account',
    'me pueden congelar la cuenta de banco',
    '¿Pueden embargar mi cuenta?',
    'me van a quitar mis ahorros?',
  ],
  pay: [
    'how much of my pay can they take',
    'can they garnish my wages?',
    'will they take my whole paycheck',
    'how much will they take each month',
    'cuanto me quitan al mes',
    '¿Me pueden embargar el sueldo?',
    'cuánto me van a quitar de mi cheque',
  ],
  'social-security': [
    'how much of my Social Security can they take',
    'can they take my social security check?',
    'will they touch my SSI',
    'me pueden quitar el seguro social',
    '¿Cuánto me quitan de mi seguro social?',
  ],
  retirement: [
    'can they take my 401k',
    'will they take my retirement?',
    'is my pension safe',
    'me pueden quitar mi pensión',
    '¿Pueden tocar mi 401k?',
  ],
  refund: [
    'will they take my refund',
    'Can they keep my state tax refund?',
    'will i get my refund',
    'me pueden quitar mi reembolso?',
    '¿Se van a quedar con mi reembolso?',
  ],
  'kids-money': [
    "can they take my kids' money",
    "will they take my son's savings account?",
    'can they take my child support',
    'me pueden quitar el dinero de mis hijos',
    '¿Pueden tomar la cuenta de mi hija?',
  ],
  'spouse-money': [
    "can they take my wife's paycheck",
    'will they go after my husband?',
    'is my wife responsible',
    '¿Pueden quitarle el sueldo? quitar el sueldo de mi esposa?',
    'le pueden cobrar a mi esposo',
  ],
  employer: [
    'will my boss know',
    'Will they call my job?',
    'can my employer find out',
    'am i going to lose my job over this',
    'se va a enterar mi jefe?',
    '¿Van a llamar a mi trabajo?',
  ],
  travel: [
    'can I travel',
    'will they stop me at the airport?',
    'can they take my passport',
    'can i leave the country',
    'puedo viajar?',
    '¿Me pueden quitar el pasaporte?',
  ],
  credit: [
    'does it hurt my credit',
    'Will this show up on my credit report?',
    'afecta mi crédito?',
    '¿Esto daña mi historial de crédito?',
  ],
  visit: [
    'will they come to my house',
    'are agents coming to my door?',
    'van a venir a mi casa?',
    '¿Vienen por mí?',
  ],
  ignoring: [
    'what if I ignore it',
    "what happens if I don't answer",
    "What if I don't pay?",
    'can I just throw it away? can I ignore this',
    'what happens next',
    'que pasa si no contesto',
    '¿Qué pasa si no pago?',
    'puedo ignorarla?',
  ],
  'cannot-pay': [
    "what if I can't pay",
    'What happens if I have no money?',
    'qué pasa si no puedo pagar',
    '¿Y si no tengo dinero?',
  ],
  'last-day': [
    'what is the last day?',
    'when is the deadline',
    'is it too late?',
    'so am i late',
    'how many days do i have left?',
    'cual es mi fecha limite',
    '¿cuál es el último día?',
    'ya es muy tarde?',
    'cuantos dias me quedan?',
  ],
  'more-time': [
    'I need more time',
    'can I get an extension?',
    'can I have more time to pay',
    'Can they extend the deadline',
    'necesito mas tiempo',
    '¿Me pueden dar más tiempo?',
    'puedo pedir una prórroga',
  ],
  'collection-time': [
    'how long can they collect',
    'How many years does the IRS have to collect?',
    'does this ever go away',
    'is there a statute of limitations',
    'hasta cuándo me pueden cobrar',
    '¿Cuántos años tiene el IRS para cobrar?',
    'la deuda prescribe? prescribe la deuda?',
  ],
  interest: [
    'does interest stop',
    'Will the interest keep growing?',
    'do the penalties stop',
    'los intereses siguen creciendo?',
    '¿Paran los intereses?',
  ],
  borrowing: [
    'should I borrow money',
    'Should I take out a loan to pay this?',
    'can I put this on a credit card',
    'debo pedir un préstamo?',
    'me conviene sacar un préstamo',
  ],
  'tax-relief-company': [
    'should I hire a tax relief company',
    'Are tax relief companies legit?',
    'should i hire a company',
    'debo contratar una compañía de alivio de impuestos',
    '¿Me conviene contratar una empresa?',
  ],
  lawyer: [
    'do I need a lawyer',
    'Should I hire an attorney?',
    'necesito un abogado?',
    '¿Tengo que contratar un abogado?',
  ],
  'why-me': [
    'why did I get this',
    'Why do I owe money?',
    'what does this letter mean',
    'what do they want from me',
    'por qué me llegó esto',
    '¿Qué quiere decir esta carta?',
  ],
  'their-language': [
    'can I talk to them in Spanish',
    'does the IRS speak Spanish?',
    "I don't speak English",
    'puedo hablar con ellos en español',
    '¿Hablan español?',
    'no hablo inglés',
  ],
  'first-step': [
    'what do I do',
    'What should I do first?',
    'what now?',
    "I don't know what to do",
    'where do I start',
    'qué hago',
    '¿Por dónde empiezo?',
    'no sé qué hacer',
  ],
};

const cases = ASKED_TOPICS.flatMap((topic) => asked[topic].map((text) => [text, topic] as const));

describe('what people ask in the middle of the talk', () => {
  it.each(cases)('%j asks about %s', (text, topic) => {
    expect(readAsked({ text }, english)).toBe(topic);
    expect(readAsked({ text }, spanish)).toBe(topic);
  });

  /** "What now" may be a wish for the options, and "no hablo inglés" one for another language: both help. */
  it('is no command, so that the command reader leaves it to this one', () => {
    const fears = cases.filter(([, topic]) => topic !== 'first-step' && topic !== 'their-language');
    const taken = fears.filter(([text]) => readCommand({ text }, english) !== undefined);
    expect(taken.map(([text]) => text)).toEqual([]);
  });

  it('stands in this list more than 120 times, in both languages, for every topic', () => {
    expect(cases.length).toBeGreaterThan(120);
    expect(Object.values(asked).filter((texts) => texts.length < 4)).toEqual([]);
  });
});

describe('a question inside a story', () => {
  it.each([
    ['I got an LT11 on October 27 for $34,200. I have two kids. Can they take my house?', 'home'],
    ['hi, my name is Ana and i got a letter. i am scared, will they deport me', 'deportation'],
    ['Me llegó una carta CP504. Debo $4,000. ¿Me pueden quitar mi reembolso? Gracias', 'refund'],
    ['The letter says I owe for 2021; what happens if I dont pay?', 'ignoring'],
  ])('%j is heard', (text, topic) => expect(readAsked({ text }, english)).toBe(topic));

  it.each([
    'They took his house. I got a letter too.',
    'My brother went to jail. I owe for 2019.',
    'I sold my house in 2021 and that is why I owe.',
    'My wife told me that they could take my car.',
    'Vendí mi casa en 2021 y por eso debo.',
    'Mi hermano fue a la cárcel.',
  ])('%j only tells', (text) => expect(readAsked({ text }, english)).toBeUndefined());
});

describe('an answer is no question', () => {
  it.each([
    'no',
    'yes',
    'si',
    'sí',
    'can I change the date?',
    'will the fire in my town count?',
    'No.',
    'yes please',
    "I don't know",
    'no sé',
    'unknown',
    '$34,200',
    '34200',
    'about $5,000',
    'LT11',
    'CP504',
    'letter 1058',
    '668-W',
    '10/27/2026',
    'October 27',
    'el 27 de octubre',
    '2021 and 2022',
    'my house is in an abroad address',
    'it was sent to my house',
    'my house',
    'my bank account',
    'my pay',
    'mi cuenta de banco',
    'mi sueldo',
    'bank',
    'wages',
    'social security',
    'my social security',
    'my state tax refund',
    'refund',
    'my car is old',
    'I agree',
    'I already paid',
    'i cant pay',
    'monthly',
    'a payment plan',
    'in six months',
    'not at all',
    'no puedo pagar',
    'ya pagué',
    'no lo debo',
    'a letter',
    'a call',
    'una carta',
    'the final notice one',
    'notice of intent to levy',
    'back',
    'stop',
    'help',
    'help me',
    'why',
    'why do you ask?',
    'por qué',
    'what is a lien?',
    'qué es un embargo',
    'is it a scam?',
    'es una estafa?',
    'show my options',
    'what are my options',
    'en español',
    'english',
    '',
    '   ',
    '???',
    '¿¿',
    '👋',
    '<b>jail</b> time is on the tv',
  ])('%j is left alone', (text) => {
    expect(readAsked({ text }, english)).toBeUndefined();
    expect(readAsked({ text }, spanish)).toBeUndefined();
  });
});

describe('bad input', () => {
  const pieces = [
    'can they take my ',
    'what ',
    '?',
    '. ',
    'me van a quitar ',
    'and but so ',
    '¿',
    'a',
    '\u202e',
    'si no ',
  ];

  it.each(pieces)('ten thousand characters of %j end soon', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    readAsked({ text }, english);
    const start = process.cpuUsage();
    readAsked({ text }, english);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(50);
  });
});
