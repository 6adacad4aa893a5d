import { say } from '../../../src/conversation/reply';
import { readChoice, readUnknown, readYesNo } from '../../../src/conversation/understanding';
import { english } from './context';

describe('yes and no', () => {
  const readOf = (text: string): boolean | string => {
    const read = readYesNo({ text }, english);
    return read.ok ? read.value : read.error.say.key;
  };

  it.each([
    'yes',
    'Yes.',
    'YES',
    'y',
    'yeah',
    'yep',
    'yup',
    'sure',
    'correct',
    'yes I have',
    'yes they are',
    'I did',
    'of course',
    'sí',
    'si',
    'Sí.',
    'claro',
    'claro que sí',
    'vale',
    'sip',
    'dale',
    'por supuesto',
    'así es',
    'sí, señor',
    '👍',
  ])('%j is yes', (text) => expect(readOf(text)).toBe(true));

  it.each([
    'no',
    'No.',
    'nope',
    'nah',
    'n',
    'not yet',
    'no I have not',
    "no, I haven't",
    "I don't",
    'never',
    'no thanks',
    'nop',
    'todavía no',
    'aún no',
    'nunca',
    'para nada',
    'no, gracias',
    'no, todavía no',
    '👎',
  ])('%j is no', (text) => expect(readOf(text)).toBe(false));

  it.each([
    'not yes',
    'yes no',
    'yes and no',
    'yes but not all',
    'no yes',
    'maybe',
    'quizás',
    'sí y no',
    'I think so',
    'yesterday',
    'north',
    'notice',
    'no idea',
    'no sé',
    '1',
    '',
    'sí pero no',
    'no way to know',
    'yes?no',
    'my wife did',
  ])('%j is neither, and is asked about', (text) => expect(readOf(text)).toBe('readers:yesNo.expected'));

  it('is settled by the button that was pressed', () =>
    expect(readYesNo({ text: 'no', choice: 'no' }, english)).toEqual({ ok: true, value: false }));

  it('offers no buttons of its own when it was neither, because the question has them', () =>
    expect(readYesNo({ text: 'maybe' }, english)).toEqual({
      ok: false,
      error: { say: say('readers:yesNo.expected') },
    }));
});

describe('I do not know', () => {
  it.each([
    "I don't know",
    'i dont know',
    'dont know',
    'no idea',
    'I have no idea',
    'idk',
    'IDK.',
    'not sure',
    "I'm not sure",
    "I'm not certain",
    "I can't remember",
    "I don't remember the date",
    'no clue',
    'I forgot',
    "I can't find it",
    'skip this',
    'no sé',
    'No lo sé',
    'ni idea',
    'no tengo idea',
    'no estoy segura',
    'no recuerdo',
    'no me acuerdo',
    'quién sabe',
    'no sé la fecha',
    'se me olvidó',
    'saltar esto',
    'um, I have no idea',
    'no tengo la carta',
    'hmm no idea'.slice(4),
  ])('%j is heard as such', (text) => expect(readUnknown({ text }, english)).toBe(true));

  it.each([
    'no',
    'yes',
    "I don't know if they took it but I paid",
    'I know',
    'sure',
    'know',
    'sé',
    'no',
    'LT11',
    '',
    'not sure if it is 2021',
    'I do not owe',
    'no debo',
    '10/27/2026',
  ])('%j is an answer', (text) => expect(readUnknown({ text }, english)).toBe(false));

  it('is heard from its button', () =>
    expect(readUnknown({ text: '', choice: 'unknown' }, english)).toBe(true));
});

describe('a choice between buttons', () => {
  const choices = [
    { id: 'bank', labels: ['Money in a bank account', 'Dinero en una cuenta de banco'] },
    { id: 'wages', labels: ['Part of my pay', 'Parte de mi sueldo'] },
    { id: 'social-security', labels: ['Social Security', 'Seguro Social'] },
    { id: 'state-refund', labels: ['My state tax refund', 'Mi reembolso estatal'] },
  ] as const;

  it.each([
    ['bank', 'bank'],
    ['Money in a bank account', 'bank'],
    ['dinero en una cuenta de banco', 'bank'],
    ['money in a bank acount', 'bank'],
    ['my bank account', 'bank'],
    ['cuenta bancaria', 'bank'],
    ['1', 'bank'],
    ['#1', 'bank'],
    ['(1)', 'bank'],
    ['first', 'bank'],
    ['the first one', 'bank'],
    ['el primero', 'bank'],
    ['money', 'bank'],
    ['wages', 'wages'],
    ['my paycheck', 'wages'],
    ['payceck', 'wages'],
    ['2', 'wages'],
    ['option 2', 'wages'],
    ['el segundo', 'wages'],
    ['la segunda', 'wages'],
    ['mi sueldo', 'wages'],
    ['the second one please', 'wages'],
    ['social security', 'social-security'],
    ['socal security', 'social-security'],
    ['seguro social', 'social-security'],
    ['la última', 'state-refund'],
    ['the last one', 'state-refund'],
    ['my state tax refund', 'state-refund'],
    ['reembolso', 'state-refund'],
  ])('%j is %s', (text, id) => expect(readChoice({ text }, choices)).toBe(id));

  it.each([
    '',
    'house',
    '5',
    '0',
    'not the bank',
    'bank or wages',
    'my car',
    'm',
    'no',
    'part of my pay and my bank',
    '🏠',
  ])('%j is none of them', (text) => expect(readChoice({ text }, choices)).toBeUndefined());

  it('is the pressed button whatever the words say', () =>
    expect(readChoice({ text: 'anything', choice: 'wages' }, choices)).toBe('wages'));

  it('is none when two buttons begin alike', () => {
    const alike = [
      { id: 'a', labels: ['Pay by mail'] },
      { id: 'b', labels: ['Pay by phone'] },
    ];
    expect(readChoice({ text: 'pay by' }, alike)).toBeUndefined();
    expect(readChoice({ text: 'pay by p' }, alike)).toBe('b');
  });

  it.each([
    ['yeah', 'yes'],
    ['claro', 'yes'],
    ['nope', 'no'],
  ])('hears %j as the button %s', (text, id) =>
    expect(
      readChoice({ text }, [
        { id: 'yes', labels: ['All right'] },
        { id: 'no', labels: ['Fix it'] },
      ]),
    ).toBe(id),
  );

  it.each([
    ['I already paid', 'already-paid'],
    ['ya pagué', 'already-paid'],
    ["I don't owe this", 'do-not-owe'],
    ['no estoy de acuerdo', 'do-not-owe'],
    ['I agree', 'agree'],
    ['i agre', 'agree'],
  ])('hears the position in %j', (text, id) =>
    expect(
      readChoice(
        { text },
        ['agree', 'already-paid', 'do-not-owe'].map((each) => ({ id: each, labels: [] })),
      ),
    ).toBe(id),
  );
});
