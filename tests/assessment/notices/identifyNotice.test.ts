import fc from 'fast-check';
import { findNotice, identifyNotice, type NoticeIdentity } from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { DESCRIBED, FOREIGN, NAMED, OFFERED, UNKNOWN } from './utterances';

const identify = (text: string): NoticeIdentity => identifyNotice(text, factBook);

const offered = (text: string): readonly string[] => {
  const identity = identify(text);
  return identity.standing === 'near-misses' ? identity.choices.map(({ code }) => code) : [];
};

describe('a code', () => {
  it.each(NAMED)('"%s" is %s', (text, code) =>
    expect(identify(text)).toMatchObject({ standing: 'identified', code }),
  );

  it.each(factBook.notices.map(({ code, id }) => [code, id]))('%s is found by its own name', (code, id) => {
    expect(identify(code)).toEqual({ standing: 'identified', code, id });
    expect(identify(`  i got the ${code.toLowerCase()}, yesterday. `)).toEqual({
      standing: 'identified',
      code,
      id,
    });
    expect(findNotice(code, factBook)?.id).toBe(id);
  });

  it.each(factBook.notices.flatMap(({ code, aliases }) => aliases.map((alias) => [alias, code])))(
    'the alias %s is %s',
    (alias, code) => expect(identify(alias)).toMatchObject({ standing: 'identified', code }),
  );

  it.each(
    factBook.notices.flatMap(({ code, spanishTwin }) => (spanishTwin ? [[spanishTwin.code, code]] : [])),
  )('the Spanish twin %s is %s', (twin, code) =>
    expect(identify(`aviso ${twin}`)).toMatchObject({ standing: 'identified', code }),
  );

  it.each(factBook.notices.map(({ code }) => code))(
    '%s is read in full-width letters and with spaces',
    (code) => {
      const wide = code.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
      expect(identify(wide)).toMatchObject({ standing: 'identified', code });
    },
  );
});

describe('a description', () => {
  it.each(DESCRIBED)('"%s" is %s', (text, code) =>
    expect(identify(text)).toMatchObject({ standing: 'identified', code }),
  );
});

describe('words that fit several papers', () => {
  it.each(OFFERED)('"%s" offers %j', (text, codes) => expect(offered(text)).toEqual(codes));

  it('offer no more than three', () =>
    expect(offered('CP14, CP501, CP503, CP504 and LT11')).toEqual(['CP14', 'CP501', 'CP503']));

  it('never decide between a CP504 and a paper with a hearing right', () => {
    const cdp = new Set(factBook.notices.filter(({ cdp }) => cdp !== 'none').map(({ code }) => code));
    const phrases = factBook.phrases.filter(
      ({ codes }) => codes.includes('CP504') && codes.some((code) => cdp.has(code)),
    );
    for (const text of phrases.flatMap(({ en, es }) => [...en, ...es])) {
      expect([text, identify(text).standing]).toEqual([text, 'near-misses']);
    }
  });

  it('a whole letter without a code is only offered, whatever it mentions', () => {
    const letter = `${'We show that you owe tax and that we have not been paid. '.repeat(5)} We may file a notice of federal tax lien.`;
    expect(identify(letter).standing).toBe('near-misses');
  });

  it('a whole letter with its code is that letter', () => {
    const letter = `Notice CP504 Tax year 2019 Notice date October 12, 2026 Your caller ID 123456 Phone 1-800-829-0922
      Notice of intent to seize (levy) your property. Amount due immediately: $9,533.53. See Form 12153 and Publication 594.`;
    expect(identify(letter)).toMatchObject({ standing: 'identified', code: 'CP504' });
  });
});

describe('mail that is not ours to explain', () => {
  it.each(FOREIGN)('"%s" is %s', (text, mail) =>
    expect(identify(text)).toMatchObject({
      standing: 'out-of-scope',
      mail,
      page: expect.stringMatching(/^https:/),
    }),
  );

  it('a code beats it', () =>
    expect(identify('CP504B for my payroll taxes')).toMatchObject({
      standing: 'identified',
      code: 'CP504B',
    }));
});

describe('what names no paper is unknown', () => {
  it.each(UNKNOWN)('"%s"', (text) => expect(identify(text)).toEqual({ standing: 'unknown' }));

  it.each(Array.from({ length: 60 }, (_, at) => 1980 + at))('the year %i is never identified', (year) => {
    for (const text of [
      `${year}`,
      `tax year ${year}`,
      `for ${year} and ${year + 1}`,
      `notice for ${year}`,
      `notice ${year}`,
    ]) {
      expect([text, identify(text).standing]).not.toEqual([text, 'identified']);
    }
    expect(identify(`tax year ${year}`)).toEqual({ standing: 'unknown' });
  });

  it.each(factBook.notices.map(({ code }) => /\d+/.exec(code)?.[0] ?? ''))(
    'the number %s as an amount, a date or a telephone number',
    (number) => {
      for (const text of [
        `$${number}`,
        `I owe $${number}`,
        `${number} dollars`,
        `$${number}.00`,
        `I owe ${number}`,
        `800-829-${number}`,
        `${number} dólares`,
      ]) {
        expect([text, identify(text)]).toEqual([text, { standing: 'unknown' }]);
      }
    },
  );
});

describe('any text', () => {
  it('gets an answer', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(['identified', 'near-misses', 'out-of-scope', 'unknown']).toContain(identify(text).standing);
      }),
    ));

  it('with its known words in any order gets at most three choices, all of them papers', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), (words) => {
        const identity = identify(words.join(' '));
        const choices = identity.standing === 'near-misses' ? identity.choices : [];
        expect(choices.length).toBeLessThanOrEqual(3);
        expect(choices.every(({ code, id }) => findNotice(code, factBook)?.id === id)).toBe(true);
      }),
    ));

  it.each([
    ['spaces', ' '],
    ['digits', '1'],
    ['dates', '1/'],
    ['punctuation', '-('],
    ['codes', 'cp505 '],
    ['near codes', 'cp51x '],
    ['numbers', '504 '],
    ['first words of sayings', 'notice of intent to '],
    ['the same word', 'levy '],
    ['letters that look like digits', 'cp oisl '],
    ['combining marks', 'e\u0301\u0301'],
    ['characters that grow when made plain', '\ufdfa'],
    ['halves of pairs', '\ud83d'],
  ])('of 10,000 characters of %s is answered within a quarter of a second', (_what, unit) => {
    const text = unit.repeat(10_000 / unit.length);
    identify(text);
    const started = performance.now();
    identify(text);
    expect(performance.now() - started).toBeLessThan(250);
  });

  it('longer than any letter is read to its ten thousandth character', () => {
    expect(identify(`${'x '.repeat(4_000)} cp504`)).toMatchObject({ code: 'CP504' });
    expect(identify(`${'x '.repeat(500_000)} cp504`)).toEqual({ standing: 'unknown' });
  });
});

describe('findNotice', () => {
  it.each([
    ['cp 504', 'CP504'],
    ['Letter-1058', 'Letter 1058'],
    ['668-A', 'Form 668-A(C)'],
  ])('finds %s', (name, code) => expect(findNotice(name, factBook)?.code).toBe(code));

  it.each(['cp505', 'intent to levy', '', 'constructor'])('does not guess at "%s"', (name) =>
    expect(findNotice(name, factBook)).toBeUndefined(),
  );
});

const WORDS = [
  ...'cp lt letter notice form aviso carta 504 11 1058 668 a b c w y 2000 90 days $504 the final intent to levy lien embargo refund state bank # - ('.split(
    ' ',
  ),
];
