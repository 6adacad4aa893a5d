import { LocalDate, Rules } from '../../src/assessment';
import { factBook } from '../../src/facts';
import { isOfficial } from '../../src/facts/officialHosts';
import en from '../../locales/en/notices.json';
import es from '../../locales/es/notices.json';

const { notices, rules, sources, phones, forms, outOfScope, phrases } = factBook;

const facts = [
  ...notices.map(({ code, citations, verified }) => ({ of: code, citations, verified })),
  ...Object.values(rules).flatMap(({ id, values }) => values.map((value) => ({ of: id, ...value }))),
];
const cited = [...facts, ...Object.values(phones), ...Object.values(forms), ...outOfScope];

describe('the fact book', () => {
  it('holds 121 papers', () => expect(notices).toHaveLength(121));

  it('holds every rule the core asks for', () =>
    expect(Object.keys(rules).sort()).toEqual(Object.keys(Rules.shape).sort()));

  it('cites an official page for every fact', () =>
    expect(cited.filter(({ citations }) => !citations.some(({ url }) => isOfficial(url)))).toEqual([]));

  it('says of every fact and source when it was verified', () => {
    expect(facts.filter(({ verified }) => !LocalDate.safeParse(verified).success)).toEqual([]);
    expect(Object.values(sources).filter(({ verified }) => verified > '2026-11-22')).toEqual([]);
  });

  it('names each rule, phone, form and source by its own key', () => {
    for (const facts of [rules, phones, forms, sources]) {
      expect(Object.values(facts).map(({ id }) => id)).toEqual(Object.keys(facts));
    }
  });

  it('names in previous and next only papers it has', () => {
    const codes = notices.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(notices.flatMap(({ previous, next }) => [...previous, ...next])),
    );
  });

  it('writes each phone number in one form', () =>
    expect(Object.values(phones).filter(({ number }) => !/^8\d\d-\d{3}-\d{4}$/.test(number))).toEqual([]));

  it('never lets one word alone name a single paper', () =>
    expect(
      phrases.filter(
        ({ codes, en, es }) => codes.length === 1 && [...en, ...es].some((text) => !text.includes(' ')),
      ),
    ).toEqual([]));

  it('is frozen to the bottom', () => {
    expect(Object.isFrozen(rules.cdpRequestDays.values[0]?.citations)).toBe(true);
    expect(() => Object.assign(notices[0] ?? {}, { code: 'CP15' })).toThrow(TypeError);
  });
});

describe('the papers', () => {
  const clocksOf = (code: string) =>
    notices.find((notice) => notice.code === code)?.clocks.map(({ rule }) => rule);

  it.each(['LT11', 'LT11C', 'Letter 1058', 'CP90', 'CP77', 'CP297'])(
    '%s gives a hearing before the levy',
    (code) => expect(notices.find((notice) => notice.code === code)).toMatchObject({ cdp: 'before-levy' }),
  );

  it.each(['CP297A', 'CP297C', 'CP90C', 'LT75', 'LT73', 'CP92', 'CP242', 'Letter 2439'])(
    '%s gives a hearing after the levy',
    (code) => expect(notices.find((notice) => notice.code === code)).toMatchObject({ cdp: 'after-levy' }),
  );

  it.each([
    'CP14',
    'CP501',
    'CP503',
    'CP504',
    'CP504B',
    'CP523',
    'CP91',
    'CP298',
    'CP40',
    'LT16',
    'CP508C',
    'CP2000',
  ])('%s gives no CDP hearing', (code) => {
    expect(notices.find((notice) => notice.code === code)).toMatchObject({ cdp: 'none' });
    expect(clocksOf(code)).not.toContain('cdp-levy');
  });

  it('a CDP clock stands exactly on the papers that carry the right', () => {
    const withClock = notices.filter(({ clocks }) => clocks.some(({ kind }) => kind === 'cdp-request'));
    expect(withClock).toEqual(notices.filter(({ cdp }) => cdp !== 'none'));
  });

  it.each([
    ['CP14', ['notice-and-demand']],
    ['CP11', ['math-error', 'notice-and-demand']],
    ['CP504', ['waiting-period']],
    ['CP523', ['waiting-period']],
    ['CP523C', ['printed']],
    ['CP91', ['waiting-period']],
    ['Letter 3172', ['cdp-lien']],
    ['CP3219A', ['deficiency']],
    ['Letter 3193', ['determination']],
    ['Form 668-A(C)', ['bank-hold']],
    ['Form 668-W(C)', ['wage-statement']],
    ['CP40', []],
  ])('%s starts %j', (code, expected) => expect(clocksOf(code)).toEqual(expected));

  it('one seen only in memory is never called official', () =>
    expect(notices.find(({ code }) => code === 'LT14')).toMatchObject({ confidence: 'unconfirmed' }));

  it.each([
    ['en', en, /seems to|could not confirm/],
    ['es', es, /Parece|no pudimos confirmar/],
  ])('an unconfirmed one is not described firmly (%s)', (_locale, words, hedge) => {
    const sentences = new Map(Object.entries(words));
    const firm = notices
      .filter(({ confidence }) => confidence === 'unconfirmed')
      .filter(({ id }) => !hedge.test(sentences.get(`${id}.meaning`) ?? ''));
    expect(firm.map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['en', en],
    ['es', es],
  ])(
    'and the foreign mail each have a title of twelve words at most and a meaning (%s)',
    (_locale, words) => {
      const ids = [...notices, ...outOfScope].map(({ id }) => id);
      expect(Object.keys(words).sort()).toEqual(ids.flatMap((id) => [`${id}.meaning`, `${id}.title`]).sort());
      const titles = Object.entries(words).filter(([key]) => key.endsWith('.title'));
      expect(titles.filter(([, title]) => title.split(' ').length > 12)).toEqual([]);
    },
  );
});
