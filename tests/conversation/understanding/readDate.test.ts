import { day } from '../../../src/assessment';
import { readDate } from '../../../src/conversation/understanding';
import { english, spanish, TODAY } from './context';

const choicesOf = (text: string, context = english): readonly string[] => {
  const read = readDate({ text }, context);
  return read.ok ? [] : (read.error.choices ?? []).map(({ id }) => id);
};
const keyOf = (text: string, context = english): string => {
  const read = readDate({ text }, context);
  return read.ok ? read.value.day : read.error.say.key;
};

describe('an English date', () => {
  it.each([
    ...[
      '10/27/2026',
      '27/10/2026',
      '10-27-2026',
      '10-27-26',
      '10.27.2026',
      '10/27/26',
      '10 / 27 / 2026',
      '10 27 2026',
      '10272026',
      '20261027',
      '2026-10-27',
      '2026/10/27',
      '10/27',
      "10/27/'26",
      'Oct 27 2026',
      'Oct. 27, 2026',
      'october 27th',
      'October 27th, 2026',
      'OCTOBER 27 2026',
      'the 27th of October',
      'the 27th of october 2026',
      '27 oct 26',
      '27-Oct-2026',
      '27oct2026',
      'oct27',
      'October the 27th',
      'October twenty-seventh',
      'october twenty seventh 2026',
      'the twenty-seventh of October',
      'Tuesday, October 27, 2026',
      'Tue Oct 27 2026',
      'it is dated October 27, 2026',
      'It says 10/27/2026.',
      'the date is Oct 27',
      'dated 10/27/2026',
      '２０２６-１０-２７',
      'octo\u200bber 27',
      '2026 Oct 27',
      'the letter is dated october 27, 2026',
      '27 de octubre',
      'Notice date October 27, 2026',
    ].map((text) => [text, '2026-10-27']),
    ['today', '2026-11-22'],
    ['yesterday', '2026-11-21'],
    ['the day before yesterday', '2026-11-20'],
    ['two weeks ago', '2026-11-08'],
    ['2 weeks ago', '2026-11-08'],
    ['a week ago', '2026-11-15'],
    ['10 days ago', '2026-11-12'],
    ['last Friday', '2026-11-20'],
    ['this past friday', '2026-11-20'],
    ['last Sunday', '2026-11-15'],
    ['friday', '2026-11-20'],
    ['on friday', '2026-11-20'],
    ['12/25', '2025-12-25'],
    ['11/22', '2026-11-22'],
    ['11/23', '2025-11-23'],
    ['November 23', '2025-11-23'],
    ['March 4 2026', '2026-03-04'],
    ['03/04/2026', '2026-03-04'],
    ['3/4/26', '2026-03-04'],
    ['02/29/2024', '2024-02-29'],
  ])('reads %j as %s', (text, expected) => expect(keyOf(text)).toBe(expected));
});

describe('a Spanish date', () => {
  it.each([
    ...[
      '27 de octubre de 2026',
      'el 27 de octubre de 2026',
      '27 de octubre del 2026',
      '27 octubre 2026',
      'Octubre 27, 2026',
      'octubre 27',
      '27/oct/2026',
      '27-oct-26',
      'el 27 de octubre',
      'veintisiete de octubre',
      'martes 27 de octubre de 2026',
      'fechada el 27 de octubre',
      'la fecha es 27 de octubre de 2026',
      'dice 27 de octubre',
      '10/27/2026',
      '27/10/2026',
      '27.10.2026',
      '2026-10-27',
      '27 de OCTUBRE del año 2026',
    ].map((text) => [text, '2026-10-27']),
    ['hoy', '2026-11-22'],
    ['ayer', '2026-11-21'],
    ['antier', '2026-11-20'],
    ['anteayer', '2026-11-20'],
    ['hace dos semanas', '2026-11-08'],
    ['hace una semana', '2026-11-15'],
    ['hace 3 días', '2026-11-19'],
    ['el viernes pasado', '2026-11-20'],
    ['el pasado viernes', '2026-11-20'],
    ['el viernes', '2026-11-20'],
    ['1º de octubre de 2026', '2026-10-01'],
    ['primero de octubre', '2026-10-01'],
    ['1ro de octubre', '2026-10-01'],
    ['04/04/2026', '2026-04-04'],
    ['3 de marzo', '2026-03-03'],
    ['5 de agosto', '2026-08-05'],
  ])('reads %j as %s', (text, expected) => expect(keyOf(text, spanish)).toBe(expected));
});

describe('a date that could be two days', () => {
  it('is March 4 in English, because US letters print the month first', () =>
    expect(keyOf('03/04/2026')).toBe('2026-03-04'));

  it.each([
    ['03/04/2026', spanish, ['2026-03-04', '2026-04-03']],
    ['3-4-26', spanish, ['2026-03-04', '2026-04-03']],
    ['3/4', spanish, ['2026-03-04', '2026-04-03']],
    ['03.04.2026', english, ['2026-03-04', '2026-04-03']],
    ['10/27/2026 or 10/28/2026', english, ['2026-10-27', '2026-10-28']],
    ['October 27 and October 28', english, ['2026-10-27', '2026-10-28']],
    ['sunday', english, ['2026-11-22', '2026-11-15']],
    ['the 14th', english, ['2026-11-14', '2026-10-14']],
    ['el 14', spanish, ['2026-11-14', '2026-10-14']],
    ['the 30th', english, ['2026-10-30', '2026-09-30']],
    ['the 31st', english, ['2026-10-31', '2026-08-31']],
  ])('%j is asked about', (text, context, expected) => {
    expect(keyOf(text, context)).toBe('readers:date.which');
    expect(choicesOf(text, context)).toEqual(expected);
  });

  it('is settled by the button that was pressed', () =>
    expect(readDate({ text: '2026-04-03', choice: '2026-04-03' }, spanish)).toMatchObject({
      ok: true,
      value: { day: '2026-04-03' },
    }));
});

describe('words that name no single day', () => {
  it.each([
    ['Feb 30 2026', 'readers:date.impossible'],
    ['30 de febrero de 2026', 'readers:date.impossible'],
    ['13/13/2026', 'readers:date.impossible'],
    ['2026-02-29', 'readers:date.impossible'],
    ['September 31', 'readers:date.impossible'],
    ['10/27/1026', 'readers:date.impossible'],
    ['October 2026', 'readers:date.dayMissing'],
    ['octubre', 'readers:date.dayMissing'],
    ['last month', 'readers:date.vague'],
    ['a month ago', 'readers:date.vague'],
    ['next friday', 'readers:date.expected'],
    ['about two weeks ago', 'readers:date.vague'],
    ['lt11', 'readers:date.expected'],
    ['cp504', 'readers:date.expected'],
    ['$10.27', 'readers:date.expected'],
    ['5', 'readers:date.expected'],
    ['yes', 'readers:date.expected'],
    ['', 'readers:date.expected'],
    ['🤷', 'readers:date.expected'],
    ['800-829-1040', 'readers:date.expected'],
  ])('%j is not guessed', (text, key) => expect(keyOf(text)).toBe(key));

  it.each([
    'I paid on 10/27/2026',
    'Monday, October 27, 2026',
    'not 10/27/2026',
    'October 27, 2026 or later',
  ])('%j holds a date that is offered, not taken', (text) => {
    expect(keyOf(text)).toBe('readers:date.confirm');
    expect(choicesOf(text)).toEqual(['2026-10-27']);
  });
});

describe('a date that the dialog should question', () => {
  it.each([
    ['11/22/2026', undefined],
    ['11/23/2026', 'future'],
    ['tomorrow', 'future'],
    ['mañana', 'future'],
    ['11/23/2025', undefined],
    ['11/22/2025', undefined],
    ['11/21/2025', 'over-a-year-old'],
    ['10/27/98', 'over-a-year-old'],
  ])('%j carries the note %s', (text, note) => {
    const read = readDate({ text }, english);
    expect(read.ok && read.value.note).toBe(note);
  });

  it('falls back to the latest 29 February when no year is said', () =>
    expect(keyOf('feb 29')).toBe('2024-02-29'));
});

describe('a corrected date', () => {
  const about = { ...english, about: day('2024-10-27') };

  it.each([
    ['the 14th', '2024-10-14'],
    ['14', '2024-10-14'],
    ['el 14', '2024-10-14'],
    ['October 14', '2024-10-14'],
    ['10/14', '2024-10-14'],
    ['10/14/2026', '2026-10-14'],
  ])('%j keeps what was not said again', (text, expected) => expect(keyOf(text, about)).toBe(expected));

  it('is not in a month that lacks the day', () =>
    expect(keyOf('the 31st', { ...english, about: day('2026-09-03') })).toBe('readers:date.impossible'));
});

it('reads the same day in every time zone of the process, because it never leaves the calendar', () => {
  const zone = process.env['TZ'];
  try {
    for (const each of ['Pacific/Auckland', 'America/Los_Angeles', 'UTC']) {
      process.env['TZ'] = each;
      expect(readDate({ text: 'yesterday' }, { today: TODAY, locale: 'en' })).toMatchObject({
        value: { day: '2026-11-21' },
      });
    }
  } finally {
    process.env['TZ'] = zone;
  }
});
