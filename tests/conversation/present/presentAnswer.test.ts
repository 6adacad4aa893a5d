import type { CaseAssessment, CaseInput, Citation } from '../../../src/assessment';
import { presentAnswer } from '../../../src/conversation/present/presentAnswer';
import type { Block } from '../../../src/conversation/reply';
import { Locale } from '../../../src/conversation/locale';
import { ASKED_TOPICS, type AskedTopic } from '../../../src/conversation/understanding/asked/askedTopic';
import { factBook } from '../../../src/facts';
import { isOfficial } from '../../../src/facts/officialHosts';
import { translatorFor } from '../../../src/localization/translator';
import { plainText } from '../../../src/rendering/plainText';
import { assessed } from '../../support/assessed';

const cite = (ids: readonly string[]): readonly Citation[] =>
  ids.map((id) => {
    const source = factBook.sources[id];
    if (!source) throw new RangeError(id);
    return source;
  });

const blocksOf = (topic: AskedTopic, assessment: CaseAssessment): readonly Block[] =>
  presentAnswer(topic, assessment, cite).flatMap(({ blocks }) => blocks);

const answer = (topic: AskedTopic, input: CaseInput, on?: string) => {
  const blocks = blocksOf(topic, assessed(input, on));
  return { blocks, said: JSON.stringify(blocks) };
};

/** Cases of every kind: nothing known, each stage, a levy, mail of somebody else, a plan, a bankruptcy. */
const cases: readonly CaseInput[] = [
  {},
  { notice: 'CP14', noticeDate: '2026-11-16', amountDue: '900.00' },
  { notice: 'CP503', noticeDate: '2026-10-01' },
  { notice: 'CP504', noticeDate: '2026-11-02' },
  { notice: 'LT11', noticeDate: '2026-10-27' },
  { notice: 'LT11', noticeDate: '2026-06-01' },
  { notice: 'LT11' },
  { notice: 'LT11', noticeDate: '2026-10-27', planOrOfferPending: true },
  { notice: 'CP504', noticeDate: '2026-11-02', bankruptcy: true },
  { notice: 'CP523', noticeDate: '2026-11-02' },
  { notice: 'Letter 3172', noticeDate: '2026-11-02', lienFiledDate: '2026-10-30' },
  { notice: 'CP508C', noticeDate: '2026-11-02', amountDue: '90000.00' },
  { notice: 'CP2000', noticeDate: '2026-11-02' },
  { notice: 'CP3219A', noticeDate: '2026-11-02' },
  { notice: 'CP05', noticeDate: '2026-11-02' },
  { notice: 'CP49', noticeDate: '2026-11-02' },
  { levy: { kind: 'bank', servedDate: '2026-11-10' } },
  { levy: { kind: 'wages' } },
  { notice: 'state tax department' },
];

describe.each(ASKED_TOPICS)('the answer to %s', (topic) => {
  it.each(cases.map((input) => [JSON.stringify(input), input] as const))(
    'has its words and its official sources for %s',
    (_name, input) => {
      const { blocks } = answer(topic, input);
      expect(blocks[0]).toMatchObject({ kind: 'text', say: { key: `answers:${topic}.answer` } });
      const sources = blocks.at(-1);
      if (sources?.kind !== 'sources') throw new Error('no sources');
      expect(sources.citations.length).toBeGreaterThan(0);
      expect(sources.citations.length).toBeLessThanOrEqual(6);
      expect(sources.citations.filter(({ url }) => !isOfficial(url))).toEqual([]);
    },
  );

  it.each(Locale.options)('leaves no value and no key open in %s', (locale) => {
    const translator = translatorFor(locale);
    const words = cases.map((input) =>
      presentAnswer(topic, assessed(input), cite)
        .map((each) => plainText(each, translator))
        .join('\n'),
    );
    expect(words.filter((each) => /\{\{|\}\}|answers:|powers:|undefined/.test(each))).toEqual([]);
  });
});

describe('what the reader’s own letter means', () => {
  it('tells which steps are missing before pay can be taken after a CP504', () => {
    const { said } = answer('pay', { notice: 'CP504', noticeDate: '2026-11-02' });
    expect(said).toContain('powers:wage-levy.not-yet');
    expect(said).toContain('powers:precondition.cdp-notice-sent');
    expect(said).toContain('answers:exceptions');
  });

  it.each([
    ['2026-11-27', 'answers:taking.from', '2026-11-28'],
    ['2026-11-28', 'answers:taking.now', undefined],
  ])('tells on %s whether a home could be reached after an LT11 of 27 October', (on, key, from) => {
    const { said } = answer('home', { notice: 'LT11', noticeDate: '2026-10-27' }, on);
    expect(said).toContain(`"${key}"`);
    if (from) expect(said).toContain(`"day":"${from}"`);
  });

  it('says that a state refund opens after a CP504 and a federal one is open already', () => {
    const { said } = answer('refund', { notice: 'CP504', noticeDate: '2026-11-02' });
    expect(said).toContain('powers:refund-offset.now');
    expect(said).toContain('powers:state-refund-levy.from');
    expect(said).toContain('2026-12-03');
  });

  it('tells the levy that has been made', () =>
    expect(answer('bank-account', { levy: { kind: 'bank', servedDate: '2026-11-10' } }).said).toContain(
      'powers:bank-pays-over.',
    ));

  it('says what forbids a levy while a plan is pending', () =>
    expect(
      answer('retirement', { notice: 'LT11', noticeDate: '2026-10-27', planOrOfferPending: true }).said,
    ).toContain('answers:taking.barred'));

  it('asks for the letter when it has none, and guesses nothing', () => {
    const { said } = answer('home', {});
    expect(said).toContain('answers:needLetter');
    expect(said).not.toContain('answers:taking');
  });

  it('does not speak of the IRS’s days for mail of somebody else', () =>
    expect(answer('pay', { notice: 'state tax department' }).said).toContain('answers:otherSender'));

  it('opens no step on a letter that is no bill', () =>
    expect(answer('home', { notice: 'CP05', noticeDate: '2026-11-02' }).said).toContain(
      'answers:notFromThisLetter',
    ));
});

describe('more time', () => {
  it.each(['LT11', 'CP3219A', 'CP11'])('does not move the day of a %s', (notice) =>
    expect(answer('more-time', { notice, noticeDate: '2026-11-02' }).said).toContain(
      'answers:more-time.fixed',
    ),
  );

  it('can be asked for on a proposal', () =>
    expect(answer('more-time', { notice: 'CP2000', noticeDate: '2026-11-02' }).said).toContain(
      'answers:more-time.askable',
    ));

  it('cannot be asked for when the day has passed', () =>
    expect(answer('more-time', { notice: 'CP2000', noticeDate: '2026-01-02' }).said).not.toContain(
      'answers:more-time.askable',
    ));
});

describe('the other answers that know the letter', () => {
  it('waiting shows the day that matters', () => {
    const { blocks } = answer('ignoring', { notice: 'LT11', noticeDate: '2026-10-27' });
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'deadline', day: '2026-11-27' }));
  });

  it.each([
    ['2026-12-07', true],
    ['2026-12-08', false],
  ])('a first bill of 16 November paid on %s bears no further interest: %s', (on, free) =>
    expect(
      answer('interest', { notice: 'CP14', noticeDate: '2026-11-16', amountDue: '900.00' }, on).said.includes(
        'answers:interest.payBy',
      ),
    ).toBe(free),
  );

  it('the first step is the first of the plan', () => {
    const input: CaseInput = { notice: 'LT11', noticeDate: '2026-10-27' };
    const [first] = assessed(input).firstActions;
    expect(answer('first-step', input).said).toContain(`actions:${first?.action}`);
  });

  it('why it came says what the paper says', () =>
    expect(answer('why-me', { notice: 'LT11' }).said).toContain('notices:lt11.meaning'));

  it('a Spanish edition is named only where one was seen', () => {
    const seen = factBook.notices.filter(({ spanishTwin }) => spanishTwin?.basis === 'seen');
    expect(seen.length).toBeGreaterThan(0);
    for (const { code, spanishTwin } of factBook.notices) {
      const { said } = answer('their-language', { notice: code });
      expect(said.includes('answers:their-language.twin')).toBe(spanishTwin?.basis === 'seen');
    }
  });

  it.each([{}, { notice: 'state tax department' }])(
    'the share of Social Security is the one of the fact book',
    (input) => {
      const [fact] = factBook.rules.socialSecurityLevyPercent.values.slice(-1);
      expect(answer('social-security', input).blocks[0]).toMatchObject({
        say: { params: { percent: fact?.value } },
      });
    },
  );

  it.each([
    ['1997-08-04', 'answers:social-security.answerWithoutShare'],
    ['1997-08-05', 'answers:social-security.answer'],
  ])('on %s the share of Social Security is told only if the law of that day set one', (on, key) =>
    expect(answer('social-security', {}, on).blocks[0]).toMatchObject({ say: { key } }),
  );
});
