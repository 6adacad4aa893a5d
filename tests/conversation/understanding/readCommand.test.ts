import en from '../../../locales/en/common.json';
import es from '../../../locales/es/common.json';
import glossary from '../../../locales/en/glossary.json';
import { readCommand, type Command } from '../../../src/conversation/understanding';
import { commandBook } from '../../../src/conversation/understanding/command/commandBook';
import { GLOSSARY_TERMS, PLAIN_COMMANDS } from '../../../src/conversation/understanding/command/command';
import { phrasesUnder } from '../../../src/conversation/understanding/words/words';
import { plainPhrases } from '../../../src/conversation/understanding/words/phraseBook';
import { english, spanish } from './context';

const nameOf = (text: string): Command['command'] | undefined => readCommand({ text }, english)?.command;

it.each<[Command['command'], readonly string[]]>([
  [
    'help',
    [
      'help',
      'Help!',
      'help me',
      'can you help me',
      'what can you do?',
      'ayuda',
      'ayúdame',
      '¿cómo funciona?',
      'I need help please',
    ],
  ],
  [
    'back',
    [
      'back',
      'go back',
      'go back please',
      'previous question',
      'can I go back',
      'atrás',
      'volver',
      'regresar',
    ],
  ],
  [
    'startOver',
    [
      'start over',
      'restart',
      'can we start over',
      'empezar de nuevo',
      'quiero empezar de nuevo',
      'I have another letter',
    ],
  ],
  [
    'repeat',
    [
      'repeat',
      'can you repeat that',
      'say that again',
      'Say that again?',
      'repite',
      'otra vez',
      '¿puedes repetir?',
    ],
  ],
  [
    'stop',
    [
      'stop',
      'cancel',
      'quit',
      'I want to stop',
      'never mind',
      'bye',
      'parar',
      'cancelar',
      'alto',
      'salir',
      'adiós',
    ],
  ],
  [
    'human',
    [
      'human',
      'I want to talk to a person',
      'can I talk to someone?',
      'agent',
      'talk to a real person please',
      'hablar con una persona',
      'quiero hablar con alguien',
      'un humano',
    ],
  ],
  [
    'why',
    [
      'why',
      'Why?',
      'why do you ask?',
      'why do you need that',
      '¿por qué?',
      '¿por qué preguntas eso?',
      'para qué',
    ],
  ],
  ['summary', ['summary', 'show me the summary', 'what do I have so far', 'resumen', 'quiero un resumen']],
  [
    'deleteMyData',
    [
      'delete my data',
      'please delete all my data',
      'forget me',
      'erase everything',
      'borra mis datos',
      'quiero borrar todo',
    ],
  ],
  [
    'whatYouKnow',
    [
      'what do you know about me',
      'what data do you have',
      'my data',
      'qué sabes de mí',
      '¿qué datos tienes?',
    ],
  ],
  ['more', ['more', 'tell me more', 'more details please', 'más', 'dime más', 'más detalles']],
  ['menu', ['menu', 'main menu', 'menú', 'volver al menú']],
  [
    'showOptions',
    [
      'show my options',
      'options',
      'what are my options?',
      'what can I do?',
      'mis opciones',
      '¿qué opciones tengo?',
      'plans',
    ],
  ],
  [
    'showSources',
    ['show me the sources', 'sources', 'where is that written?', 'says who?', 'fuentes', '¿dónde dice eso?'],
  ],
  ['whatWouldChange', ['what would change this?', 'what would change the answer', '¿qué cambiaría esto?']],
  [
    'isItReal',
    [
      'is this a scam?',
      'is it real',
      'is this letter real?',
      'scam',
      '¿es una estafa?',
      '¿esta carta es real?',
      'is this really from the irs?',
    ],
  ],
  ['greeting', ['hi', 'Hello!', 'good morning', 'hola', 'buenos días']],
  ['thanks', ['thanks', 'Thank you!', 'thank you so much', 'gracias', 'muchas gracias']],
  [
    'emergency',
    [
      'they took my money',
      'The IRS took my money',
      'my account is frozen',
      'they froze my bank account',
      'they are garnishing my wages',
      'help they took my money',
      'me embargaron la cuenta',
      'me quitaron mi dinero',
      'mi cuenta está congelada',
      'me están embargando el sueldo',
      'el IRS me embargó',
    ],
  ],
])('%s is heard in every language, whatever the talk is in', (command, texts) => {
  expect(texts.map(nameOf)).toEqual(texts.map(() => command));
  expect(texts.map((text) => readCommand({ text }, spanish)?.command)).toEqual(texts.map(() => command));
});

it.each([
  'no',
  'yes',
  'sí',
  'back taxes',
  'I want to stop the levy',
  'my wife stopped paying',
  'stop the levy',
  'levy',
  'a lien',
  'payment plan',
  'monthly',
  'nothing',
  'more than one',
  'I need more time',
  'help paying',
  'I need help paying',
  'they will take my money',
  'will they take my house',
  'my bank account is not frozen',
  'no, 3',
  'no. 3',
  'no, I paid on the 14th',
  'no way',
  'no it is not',
  'it was the 14th',
  'actually I do not know',
  'what is the IRS',
  'why did they send me this',
  'what can they do',
  'the human resources office got it',
  'LT11',
  'CP504',
  '$500',
  '10/27/2026',
  'I agree',
  'I owe it',
  'the sources of my income',
  'I went back to work',
  'my agent has it',
  'can they take my social security',
  'final notice',
  'notice of intent to levy',
  'no debo nada',
  'ya pagué',
  'carta',
  'embargo',
  'no puedo pagar',
  'mi esposa dejó de pagar',
  'quiero parar el embargo',
  'más de cinco mil',
  'por qué me mandaron esto',
  'una carta',
  'no, no debo',
  'no tengo dinero',
  'the bank',
  'call',
  'two',
  '2',
  '',
  'english breakfast',
  'it is a Spanish company',
  'delete',
  'what if they took my pay',
  'the summary page says 500',
  'I talked to a person at the IRS',
  'they said stop',
  'start over payments',
  'real',
  'actually my wife did',
  'no, my husband',
])('%j is an answer, not a wish', (text) => expect(readCommand({ text }, english)).toBeUndefined());

it.each([
  ['in English', 'en'],
  ['english please', 'en'],
  ['speak English', 'en'],
  ['en inglés', 'en'],
  ['inglés', 'en'],
  ['in Spanish', 'es'],
  ['español', 'es'],
  ['en español por favor', 'es'],
  ['¿hablas español?', 'es'],
  ['no hablo inglés', 'es'],
  ['English', 'en'],
])('%j switches to %s', (text, locale) =>
  expect(readCommand({ text }, spanish)).toEqual({ command: 'language', locale }),
);

it('switches to the other language when none is named', () => {
  expect(readCommand({ text: 'change language' }, english)).toEqual({ command: 'language', locale: 'es' });
  expect(readCommand({ text: 'cambiar idioma' }, spanish)).toEqual({ command: 'language', locale: 'en' });
});

it.each([
  ['no, it was the 14th', 'the 14th'],
  ['No, the 14th', 'the 14th'],
  ['actually it was $500', '$500'],
  ['Actually, it was $1,500.00', '$1,500.00'],
  ['no, it was October 14, 2026', 'october 14, 2026'],
  ['sorry, it is 10/14/2026', '10/14/2026'],
  ['I meant 2021', '2021'],
  ['I meant LT11', 'lt11'],
  ['no, it was LT11', 'lt11'],
  ['no, it was the final notice', 'the final notice'],
  ['change it to 2022', '2022'],
  ['the correct date is October 14', 'october 14'],
  ['wait, it was 2020 and 2021', '2020 and 2021'],
  ['me equivoqué, era el 14', 'el 14'],
  ['no, era el 14 de octubre', 'el 14 de octubre'],
  ['perdón, es 2021', '2021'],
  ['en realidad era $500', '$500'],
  ['quise decir CP504', 'cp504'],
])('%j corrects with %j', (text, rest) =>
  expect(readCommand({ text }, english)).toEqual({ command: 'correct', rest }),
);

it.each(['I made a mistake', 'me equivoqué', 'fix something', 'I gave you the wrong date'])(
  '%j names a slip without its value',
  (text) => expect(readCommand({ text }, english)).toEqual({ command: 'correct', rest: '' }),
);

it.each([
  ['what is a levy', 'levy'],
  ["what's a lien?", 'lien'],
  ['What does seize mean?', 'seize'],
  ['what is a CDP hearing', 'cdpHearing'],
  ['what is a notice of deficiency?', 'noticeOfDeficiency'],
  ['explain penalty', 'penalty'],
  ['what is interest', 'interest'],
  ['what is an installment agreement', 'installmentAgreement'],
  ['what is an offer in compromise', 'offerInCompromise'],
  ['what is currently not collectible', 'currentlyNotCollectible'],
  ['what is a transcript', 'transcript'],
  ['who is it'.replace('who is it', 'what is the taxpayer advocate'), 'taxpayerAdvocate'],
  ['what is a final notice', 'finalNotice'],
  ['¿qué es un gravamen?', 'lien'],
  ['¿Qué es un embargo?', 'levy'],
  ['qué significa multa', 'penalty'],
  ['qué es una audiencia', 'cdpHearing'],
  ['qué es el defensor del contribuyente', 'taxpayerAdvocate'],
  ['qué es un plan de pagos', 'installmentAgreement'],
  ['can you explain what is a lien', 'lien'],
])('%j asks for the word %s', (text, term) =>
  expect(readCommand({ text }, english)).toEqual({ command: 'explain', term }),
);

it('says which kind of levy an emergency is, when it was told', () => {
  expect(readCommand({ text: 'my account is frozen' }, english)).toEqual({
    command: 'emergency',
    levyKind: 'bank',
  });
  expect(readCommand({ text: 'they are garnishing my wages' }, english)).toMatchObject({ levyKind: 'wages' });
  expect(readCommand({ text: 'they took my money' }, english)).toEqual({ command: 'emergency' });
});

it('explains exactly the words that the glossary holds', () =>
  expect([...GLOSSARY_TERMS].sort()).toEqual(Object.keys(glossary).sort()));

it.each<[Command['command'], string, string]>([
  ['help', 'Help', 'Ayuda'],
  ['repeat', 'Say that again', 'Repite eso'],
  ['more', 'Tell me more', 'Dime más'],
  ['menu', 'Menu', 'Menú'],
  ['startOver', 'Start over', 'Empezar de nuevo'],
  ['human', 'Talk to a person', 'Hablar con una persona'],
  ['summary', 'Show what you have', 'Mostrar lo que tienes'],
  ['showOptions', 'Show my options', 'Ver mis opciones'],
  ['showSources', 'Show the sources', 'Ver las fuentes'],
  ['whatWouldChange', 'What would change this?', '¿Qué cambiaría esto?'],
  ['deleteMyData', 'Delete my data', 'Borrar mis datos'],
  ['language', 'Español', 'English'],
  ['why', en.why, es.why],
  ['back', en.back, es.back],
  ['stop', en.stop, es.stop],
])('hears the typed label of a button for %s as that wish, in both languages', (command, ...labels) =>
  expect(labels.map(nameOf)).toEqual([command, command]),
);

it('gives no phrase to two wishes', () => {
  for (const command of PLAIN_COMMANDS)
    for (const phrase of plainPhrases(phrasesUnder('commands', command)))
      expect([phrase, commandBook.meaning(phrase)?.command]).toEqual([phrase, command]);
});
