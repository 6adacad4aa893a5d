import type { Locale } from '../../src/conversation/locale';
import type { Say } from '../../src/conversation/reply';
import { translatorFor } from '../../src/localization/translator';
import { places } from './places';
import { ALWAYS, standAt, type Standing } from './standing';

/** Every way of answering, at every question of every dialog. */
export function describeEveryQuestion(locale: Locale): void {
  describe.each(places)('at %s', (name) => {
    const here = standAt(locale, name);
    itShowsItsButtons(here);
    itTakesItsButtons(here);
    itHearsThatTheReaderDoesNotKnow(here);
    itSaysWhy(here);
    itGoesBack(here);
    itStops(here);
    itMendsWhatItDoesNotUnderstand(here);
    itAnswersInBetween(here);
    itChangesTheLanguage(here);
  });
}

/** What a reader types, by language. */
const SAID: Readonly<Record<Locale, Readonly<Record<Wish, string>>>> = {
  en: {
    dontKnow: "I don't know",
    why: 'why do you ask?',
    back: 'back',
    stop: 'stop',
    levy: 'what is a levy?',
    help: 'help',
    otherLanguage: 'español',
  },
  es: {
    dontKnow: 'no sé',
    why: '¿por qué lo preguntas?',
    back: 'atrás',
    stop: 'parar',
    levy: '¿qué es un embargo?',
    help: 'ayuda',
    otherLanguage: 'English please',
  },
};

type Wish = 'dontKnow' | 'why' | 'back' | 'stop' | 'levy' | 'help' | 'otherLanguage';

/** Words that mean nothing in any language. */
const NONSENSE = ['zzgl brrk', 'wvvq xjk', 'pfft grmbl'];

/** What is said only when an answer was not understood, or was left open. */
const MISSED = [
  'root:menu.unclear',
  'root:skipped',
  'situation:chooseOne',
  'intake:notice.unknown',
  'readers:yesNo.expected',
];

const understood = expect.not.arrayContaining(MISSED);

function itShowsItsButtons({ name, question, arrival, own }: Standing): void {
  it('is where its road leads', () => expect(arrival().pending).toBe(name));

  it('shows its buttons', () => {
    const shown = arrival().choices.map(({ id }) => id);
    expect(shown).toEqual([...new Set(shown)]);
    expect(shown).toEqual([...own().map(({ id }) => id), ...(question.menu ? [] : ALWAYS)]);
    expect(shown.length).toBeGreaterThan(1);
  });
}

function itTakesItsButtons({ name, question, arrival, own, press, type }: Standing): void {
  it('understands each of its buttons', async () => {
    for (const { id } of own()) {
      const { keys, pending } = await press(id);
      expect([id, keys]).toEqual([id, understood]);
      expect([id, keys]).not.toEqual([id, []]);
      if (!question.menu) expect([id, pending]).not.toEqual([id, name]);
    }
  });

  it.each(['en', 'es'] as const)('takes a label typed in %s for its button', async (typedIn) => {
    for (const { id, label } of arrival().choices)
      expect([id, await type(translatorFor(typedIn)(label))]).toEqual([id, await press(id)]);
  });
}

function itHearsThatTheReaderDoesNotKnow({ name, locale, question, arrival, type, press }: Standing): void {
  if (question.menu)
    return it('tells a reader who does not know what the buttons are for, or takes it for an answer', async () => {
      const turn = await type(SAID[locale].dontKnow);
      expect(turn.keys).toEqual(understood);
      expect(turn.keys).not.toEqual([]);
    });
  it('goes on when the reader does not know, and says where the answer stands', async () => {
    const turn = await type(SAID[locale].dontKnow);
    expect(turn).toEqual(await press('dontKnow'));
    expect(turn.pending).not.toBe(name);
    expect(turn.keys).toEqual(understood);
    expect(turn.caseFile).toEqual(arrival().caseFile);
    if ('whereToFind' in question) expect(turn.keys).toContain((question.whereToFind as Say).key);
  });
}

function itSaysWhy({ name, locale, question, arrival, type }: Standing): void {
  it('says why it asks, and asks again', async () => {
    const turn = await type(SAID[locale].why);
    expect(turn.keys[0]).toBe(question.why.key);
    expect(turn).toMatchObject({ asked: arrival().asked, pending: name, caseFile: arrival().caseFile });
  });
}

function itGoesBack({ locale, question, arrival, type, press, name }: Standing): void {
  it('goes back, and loses at most the answer before', async () => {
    const turn = await type(SAID[locale].back);
    expect(turn.keys).toEqual(understood);
    expect(turn.asked).toBeDefined();
    if (!question.menu) {
      expect(turn).toEqual(await press('back'));
      expect(turn.pending).not.toBe(name);
    }
    const dropped = Object.keys(arrival().caseFile).filter((field) => !(field in turn.caseFile));
    expect(dropped.length).toBeLessThanOrEqual(1);
  });
}

function itStops({ locale, arrival, type }: Standing): void {
  it('stops, and keeps the case', async () => {
    const turn = await type(SAID[locale].stop);
    expect(turn.keys[0]).toBe('root:stopped');
    expect(turn).toMatchObject({ pending: 'root/next', caseFile: arrival().caseFile });
  });
}

function itMendsWhatItDoesNotUnderstand({ name, question, arrival, typeAll }: Standing): void {
  it('never says the same twice to what it does not understand, and then skips or hands on', async () => {
    const [first, second, third] = await typeAll(NONSENSE);
    expect(first?.keys).not.toEqual(second?.keys);
    expect(first?.choices.map(({ id }) => id)).toEqual(arrival().choices.map(({ id }) => id));
    expect(second?.keys[0]).toBe(question.example.key);
    expect(second?.asked).toEqual(arrival().asked);
    expect(third?.keys[0]).toBe(question.menu ? 'root:human' : 'root:skipped');
    expect([first, second, third].map((turn) => turn?.pending === name)).toEqual([
      true,
      true,
      question.menu === true,
    ]);
    expect(third?.caseFile).toEqual(arrival().caseFile);
  });
}

function itAnswersInBetween({ name, locale, arrival, type }: Standing): void {
  it.each([
    ['levy', 'glossary:levy'],
    ['help', 'root:help'],
  ] as const)('answers a question on %s in between, and asks again', async (wish, key) => {
    const turn = await type(SAID[locale][wish]);
    expect(turn.keys[0]).toBe(key);
    expect(turn).toMatchObject({ asked: arrival().asked, pending: name, caseFile: arrival().caseFile });
  });
}

function itChangesTheLanguage({ name, locale, arrival, type }: Standing): void {
  it('changes the language in the middle, and asks the same in the other', async () => {
    const turn = await type(SAID[locale].otherLanguage);
    const asked = arrival().asked;
    expect(turn.keys[0]).toBe('root:languageSwitched');
    expect(turn).toMatchObject({ asked, pending: name, caseFile: arrival().caseFile });
    expect(asked && turn.words).toContain(asked && translatorFor(locale === 'en' ? 'es' : 'en')(asked));
  });
}
