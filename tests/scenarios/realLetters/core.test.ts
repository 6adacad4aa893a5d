import {
  addDays,
  assessCase,
  CaseFile,
  day,
  type CaseAssessment,
  type Deadline,
  type Power,
} from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { realLetters } from './letters';
import type { RealLetter } from './realLetter';

const fileOf = ({ typed, facts }: RealLetter): CaseFile => CaseFile.parse({ ...facts, notice: typed.en });
const assess = (letter: RealLetter, asOf = letter.asOf): CaseAssessment =>
  assessCase(fileOf(letter), factBook, day(asOf));

describe.each(realLetters.map((letter) => [letter.name, letter] as const))('%s', (_, letter) => {
  const { expected } = letter;
  const answer = assess(letter);

  it('is known by its name, in both languages', () => {
    expect(answer.paper?.code).toBe(expected.code);
    expect(assessCase({ notice: letter.typed.es }, factBook, day(letter.asOf)).paper?.code).toBe(
      expected.code,
    );
    expect(answer.stage?.stage).toBe(expected.stage);
  });

  it('has the day that the law and its source give', () => {
    expect(dayOf(answer.mainDeadline)).toEqual(expected.main);
    for (const [kind, further] of Object.entries(expected.further ?? {}))
      expect(answer.deadlines.find((each) => each.kind === kind)).toMatchObject(further);
  });

  it('says what can and cannot happen', () => {
    const powers = [...answer.canHappen, ...answer.cannotHappenYet];
    const found = Object.keys(expected.powers).map((name) => [
      name,
      standingOf(powers.find((each) => each.power === name)),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected.powers);
  });

  it('weighs the ways out', () => {
    const found = Object.keys(expected.options).map((name) => [
      name,
      answer.options.find((each) => each.option === name)?.verdict,
    ]);
    expect(Object.fromEntries(found)).toEqual(expected.options);
  });

  it('says what to do first, and where it is all written', () => {
    expect(answer.firstActions.length).toBeGreaterThan(0);
    expect(answer.citations.length).toBeGreaterThan(0);
  });
});

describe.each(dated(realLetters))('%s', (_, letter, kind, lastDay) => {
  const on = (asOf: string) => assess(letter, asOf).deadlines.find((each) => each.kind === kind);

  it('is open the day before, due on the day, passed the day after, and then never a dead end', () => {
    expect(on(addDays(day(lastDay), -1))?.standing).toBe('open');
    expect(on(lastDay)?.standing).toBe('today');
    expect(on(addDays(day(lastDay), 1))?.standing).toBe('passed');
    expect(on(addDays(day(lastDay), 1))?.secondBranch).not.toEqual([]);
  });
});

it('a late petition after a hearing may still be heard for a good reason, as the Supreme Court held', () => {
  const boechler = realLetters.find(({ source }) => source.citation.startsWith('Boechler'));
  expect(boechler && assess(boechler, '2017-08-29').mainDeadline?.secondBranch).toContain(
    'equitable-tolling',
  );
});

it('a request for a lien hearing that is one day late may still be heard for a good reason', () => {
  const lien = realLetters.find(({ source }) => source.citation.startsWith('Organic Cannabis'));
  const request = lien && assess(lien, '2021-04-23').deadlines.find(({ kind }) => kind === 'cdp-request');
  expect(request).toMatchObject({
    standing: 'passed',
    secondBranch: expect.arrayContaining(['equitable-tolling']),
  });
});

it('the printed day of that lien letter is the count from a filing on its own date', () => {
  const filed = CaseFile.parse({ notice: 'Letter 3172', lienFiledDate: '2021-03-16' });
  expect(assessCase(filed, factBook, day('2021-04-01')).mainDeadline?.lastDay).toBe('2021-04-22');
});

it('a letter from before the holiday calendar is a gap, not a guess (Kennedy, 116 T.C. 255: October 25, 1999)', () => {
  const letter = CaseFile.parse({ notice: 'Letter 1058', noticeDate: '1999-10-25' });
  const answer = assessCase(letter, factBook, day('1999-11-30'));
  expect(answer.deadlines).toEqual([]);
  expect(answer.gaps).toContainEqual({ fact: 'legal-holidays', day: '1999-10-25' });
});

it('covers every stage that a letter about unpaid tax can stand on', () => {
  const stages = new Set(realLetters.map(({ expected }) => expected.stage));
  expect([...stages].toSorted()).toEqual([
    'account-status',
    'annual-reminder',
    'balance-due',
    'final-notice-with-cdp',
    'final-reminder',
    'info',
    'levy-issued',
    'lien-filed',
    'other',
    'passport',
    'payment-plan',
    'private-collection',
    'proposed-change',
    'refund-offset',
    'reminder',
  ]);
  expect(new Set(realLetters.map(({ expected }) => expected.code)).size).toBeGreaterThanOrEqual(18);
});

function dayOf(found: CaseAssessment['mainDeadline']): Partial<Deadline> | undefined {
  if (!found) return undefined;
  const { kind, standing, lastDay, safeDay, printedDay, rolledOver, paysOver } = found;
  return { kind, standing, lastDay, safeDay, printedDay, rolledOver, paysOver };
}

const standingOf = (power: Power | undefined): string | undefined =>
  power && [power.standing, ...(power.from ? [power.from] : [])].join(' ');

/** Every counted day of every letter, with its kind. */
function dated(letters: readonly RealLetter[]): readonly (readonly [string, RealLetter, string, string])[] {
  return letters.flatMap((letter) =>
    assess(letter).deadlines.flatMap(({ kind, lastDay }) =>
      lastDay
        ? [
            [
              `${letter.expected.code} of ${letter.facts.noticeDate ?? 'a levy'}: the day for ${kind}`,
              letter,
              kind,
              lastDay,
            ] as const,
          ]
        : [],
    ),
  );
}
