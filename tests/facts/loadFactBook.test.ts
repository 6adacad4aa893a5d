import { isOfficial } from '../../src/facts/officialHosts';
import { loadFactBook, type RawFacts } from '../../src/facts/loadFactBook';
import charges from '../../src/facts/charges.json';
import forms from '../../src/facts/forms.json';
import levies from '../../src/facts/levies.json';
import living from '../../src/facts/living.json';
import notices from '../../src/facts/notices.json';
import noticeWords from '../../src/facts/noticeWords.json';
import offers from '../../src/facts/offers.json';
import outOfScope from '../../src/facts/outOfScope.json';
import phones from '../../src/facts/phones.json';
import phrases from '../../src/facts/phrases.json';
import plans from '../../src/facts/plans.json';
import rules from '../../src/facts/rules.json';
import sites from '../../src/facts/sites.json';
import sources from '../../src/facts/sources.json';

const money = { charges, levies, living, offers, plans };
const raw: RawFacts = {
  ...money,
  forms,
  notices,
  noticeWords,
  outOfScope,
  phones,
  phrases,
  rules,
  sites,
  sources,
};
const [cp14, ...others] = notices;
const withFirst = (change: object): RawFacts => ({ ...raw, notices: [{ ...cp14, ...change }, ...others] });
const withSource = (change: object): RawFacts => ({
  ...raw,
  sources: { ...sources, 'irc-6330': { ...sources['irc-6330'], ...change } },
});
const withRule = (values: readonly object[]): RawFacts => ({
  ...raw,
  rules: { ...rules, bankHoldDays: { id: 'bankHoldDays', values } },
});
const value = rules.bankHoldDays.values[0];

describe('the loader', () => {
  it('takes the facts as they are, and drops nothing they say', () => {
    const book = loadFactBook(raw);
    const stripped = JSON.parse(JSON.stringify(book), (key, each: unknown) =>
      key === 'citations' && Array.isArray(each) ? each.map(({ id }: { id: string }) => id) : each,
    );
    expect({ ...stripped, sources: undefined }).toEqual({ ...raw, sources: undefined });
  });

  it.each<[string, RawFacts, RegExp]>([
    [
      'a host that is not official',
      withSource({ url: 'https://www.law.cornell.edu/uscode/text/26/6330' }),
      /irc-6330.*not on an official host/,
    ],
    [
      'a host that only looks official',
      withSource({ url: 'https://irs.gov.example.com/' }),
      /not on an official host/,
    ],
    [
      'a page that is not official',
      withFirst({ page: 'https://example.com/cp14' }),
      /CP14.*not on an official host/,
    ],
    [
      'a source without a verified date',
      withSource({ verified: undefined }),
      /verified[\s\S]*irc-6330|irc-6330[\s\S]*verified/,
    ],
    ['a paper without a verified date', withFirst({ verified: undefined }), /verified/],
    [
      'a value without a verified date',
      withRule([{ ...value, verified: undefined }]),
      /bankHoldDays[\s\S]*verified|verified[\s\S]*bankHoldDays/,
    ],
    ['a day that no calendar has', withFirst({ verified: '2026-02-30' }), /verified/],
    ['a citation of nothing', withFirst({ citations: ['irc-9999'] }), /no source has the id "irc-9999"/],
    [
      'a citation named like a part of every object',
      withFirst({ citations: ['constructor'] }),
      /constructor/,
    ],
    ['a paper without a citation', withFirst({ citations: [] }), /citations/],
    ['citations that are no list', withFirst({ citations: 'irc-6330' }), /must be a list/],
    ['a next paper that does not exist', withFirst({ next: ['CP999'] }), /CP14 names CP999/],
    ['two papers of one code', withFirst({ code: 'CP501' }), /CP501 stands for two notices/],
    ['an alias that is another paper', withFirst({ aliases: ['LT11'] }), /LT11 stands for two notices/],
    ['a stage that is none', withFirst({ stage: 'doom' }), /stage/],
    [
      'values out of order',
      withRule([value, value].map((each) => ({ ...each }))),
      /bankHoldDays.*out of order/,
    ],
    ['a value that lapses before it starts', withRule([{ ...value, lapses: '1980-01-01' }]), /out of order/],
    ['a rule with no value', withRule([]), /bankHoldDays/],
    ['a rule that is missing', { ...raw, rules: { ...rules, bankHoldDays: undefined } }, /bankHoldDays/],
  ])('refuses %s', (_what, bad, message) => expect(() => loadFactBook(bad)).toThrow(message));
});

describe('an official address', () => {
  it.each([
    'https://www.irs.gov/payments',
    'https://es.taxpayeradvocate.irs.gov/notices/notice-CP504/',
    'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title26-section6330',
    'https://consumer.ftc.gov/articles/tax-relief-companies',
  ])('is %s', (address) => expect(isOfficial(address)).toBe(true));

  it.each([
    'http://www.irs.gov/payments',
    'https://irs.gov.evil.com/',
    'https://notirs.gov/',
    'https://irs.gov@evil.com/',
    'https://www.irs.gov:8443/',
    'https://www.law.cornell.edu/uscode/text/26/6330',
    'irs.gov',
    '',
  ])('is not %s', (address) => expect(isOfficial(address)).toBe(false));
});
